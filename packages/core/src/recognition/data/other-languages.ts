import type { LanguageLists } from '../lexicon.js';
import { danger as dangerEnglish } from './danger.en.js';
import { danger as dangerOther } from './danger.other.js';
import { domains as domainsEnglish } from './domains.en.js';
import { domains as domainsOther } from './domains.other.js';

/** English, Turkish, Polish, Ukrainian, Arabic and Tigrinya. */
export const otherLanguages: LanguageLists = {
  danger: [...dangerEnglish, ...dangerOther],
  domains: [...domainsEnglish, ...domainsOther],
};
