// A file of its own, which loads when a card is made in this language.
export { ar } from '@voordeur/core/referral/card-words/ar';
