import { dutch } from './data/dutch.js';
import { otherLanguages } from './data/other-languages.js';
import { recogniserOf, type Recognise } from './recogniser.js';

/**
 * Reads from someone's own words, in Dutch, English, Arabic, Turkish, Polish, Ukrainian or Tigrinya, which
 * life domains they touch, whom they are about and whether there are signs of danger (domain §4, §6, §7). A
 * proposal for the person to correct and a reason to ask calmly, never a judgement. Pure and on the device.
 */
export const recognise: Recognise = recogniserOf(dutch, otherLanguages);
