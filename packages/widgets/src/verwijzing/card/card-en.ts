// A file of its own, which loads when a card is made in this language.
export { en } from '@voordeur/core/referral/card-words/en';
