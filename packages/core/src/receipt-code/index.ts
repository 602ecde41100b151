export { checkDigit, hasCheckDigit } from './check-digit.js';
export { inGroups } from './in-groups.js';
export { readReceiptCode, receiptDigits } from './read.js';
