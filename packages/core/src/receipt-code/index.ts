export { checkDigit, hasCheckDigit, type CodeKind } from './check-digit.js';
export { inGroups } from './in-groups.js';
export { readReceiptCode, readReferralCode, receiptDigits } from './read.js';
