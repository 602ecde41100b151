import type { Facts } from '../schemas/facts.js';
import type { Answers } from './answers.js';
import { asksBecomingAdult, asksChildSafety, asksChildrenAtHome } from './follow-ups.js';
import { postcode4Of } from './postcode.js';

/**
 * What routing looks at. Answers to questions that do not fit (any more) count as not given, and a
 * postcode goes before a chosen area.
 */
export function factsOf(answers: Answers): Facts {
  const postcode4 = postcode4Of(answers.postcode);
  return {
    asker: answers.asker ?? 'zelf',
    ageBand: answers.ageBand,
    childrenAtHome: asksChildrenAtHome(answers) ? answers.childrenAtHome : null,
    leefgebieden: [...answers.leefgebieden],
    postcode4,
    area: postcode4 === null && !answers.areaUnknown ? answers.area : null,
    noFixedAddress: answers.noFixedAddress,
    helpedBy: answers.helpedBy,
    danger: answers.danger,
    becomingAdult: asksBecomingAdult(answers) && answers.becomingAdult === true,
    childSafety: asksChildSafety(answers) && answers.childSafety === true,
  };
}
