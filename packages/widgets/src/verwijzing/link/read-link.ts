/** Loaded on demand: what a link or an attribute says. */
export { readLink } from '@voordeur/core/referral';
