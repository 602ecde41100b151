// A file of its own, which loads when a card is made in this language.
export { tr } from '@voordeur/core/referral/card-words/tr';
