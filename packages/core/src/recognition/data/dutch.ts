import type { LanguageLists } from '../lexicon.js';
import { danger } from './danger.nl.js';
import { domains } from './domains.nl.js';

export const dutch: LanguageLists = { danger, domains };
