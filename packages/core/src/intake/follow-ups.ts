import type { AgeBand } from '../vocabulary/index.js';
import type { Answers } from './answers.js';

const minorBands: readonly (AgeBand | null)[] = ['0-11', '12-14', '15-17'];
const becomingAdultBands: readonly (AgeBand | null)[] = ['15-17', '18-22'];

/**
 * Whether to ask about children under 18 at home (domain §6, last point): always of an adult and
 * where the age is not known; of a minor only where it is the household's problem.
 */
export function asksChildrenAtHome({ ageBand, leefgebieden }: Answers): boolean {
  if (!minorBands.includes(ageBand)) return true;
  return leefgebieden.includes('geld') || leefgebieden.includes('wonen');
}

/** Whether to ask about turning 18 (domain §7): aged 15 to 22. */
export function asksBecomingAdult({ ageBand }: Answers): boolean {
  return becomingAdultBands.includes(ageBand);
}

/**
 * Whether to ask about a child's safety (domain §7): danger, or safety at home, with a child
 * involved. A child counts as involved unless the answers say otherwise: a missed danger is far
 * worse than a needless question (domain §6).
 */
export function asksChildSafety(answers: Answers): boolean {
  const unsafe = answers.danger === 'nu' || answers.danger === 'vandaag' || answers.leefgebieden.includes('veiligheid');
  return unsafe && childInvolved(answers);
}

function childInvolved(answers: Answers): boolean {
  if (minorBands.includes(answers.ageBand) || answers.leefgebieden.includes('opvoeden')) return true;
  const atHome = asksChildrenAtHome(answers) ? answers.childrenAtHome : null;
  if (answers.ageBand === null) return atHome !== false || answers.asker === 'ouder';
  return atHome === true;
}
