import { placeOf, type Place } from '../municipality/places.js';
import type { Facts } from '../schemas/facts.js';
import type { Municipality } from '../schemas/municipality.js';
import type { AgeBand, Helper, Leefgebied } from '../vocabulary/index.js';

export type Stage = 'minor' | 'young-adult' | 'adult' | 'unknown';

/** The facts in the words of the rules: what a rule of the table may ask about (domain §5). */
export interface Situation {
  ageBand: AgeBand | 'unknown';
  /** Under 18, 18–22, 23 and older, or unknown. */
  stage: Stage;
  place: Place['kind'];
  helpedBy: Helper;
  becomingAdult: boolean;
  childSafety: boolean;
  /** Children under 18 at home; unknown counts as no. */
  childrenAtHome: boolean;
  /** At least one domain was chosen. */
  anyDomain: boolean;
  /** At least one domain is on the child's side. */
  childsSide: boolean;
  /** At least one domain is an adult one. */
  adultDomain: boolean;
  /** There are domains, and all are adult ones at any age. */
  onlyAlwaysAdult: boolean;
  school: boolean;
  /** Money or housing: the household's problem. */
  moneyOrHousing: boolean;
}

const alwaysAdult: readonly Leefgebied[] = ['geld', 'wonen', 'werk', 'taal-administratie'];
const adultFrom18: readonly Leefgebied[] = [
  'contacten',
  'mantelzorg',
  'psyche',
  'gezondheid',
  'verslaving',
  'veiligheid',
];

const stageOfBand: Readonly<Record<AgeBand, Stage>> = {
  '0-11': 'minor',
  '12-14': 'minor',
  '15-17': 'minor',
  '18-22': 'young-adult',
  '23-66': 'adult',
  '67+': 'adult',
};

export function situationOf(facts: Facts, municipality: Municipality): Situation {
  const stage = facts.ageBand === null ? 'unknown' : stageOfBand[facts.ageBand];
  const childrenAtHome = facts.childrenAtHome === true;
  const chosen = facts.leefgebieden;
  return {
    ageBand: facts.ageBand ?? 'unknown',
    stage,
    place: placeOf(facts, municipality).kind,
    helpedBy: facts.helpedBy ?? 'geen',
    becomingAdult: facts.becomingAdult,
    childSafety: facts.childSafety,
    childrenAtHome,
    anyDomain: chosen.length > 0,
    childsSide: chosen.some((domain) => isChildsSide(domain, stage, childrenAtHome)),
    adultDomain: chosen.some((domain) => isAdultDomain(domain, stage, childrenAtHome)),
    onlyAlwaysAdult: chosen.length > 0 && chosen.every((domain) => alwaysAdult.includes(domain)),
    school: chosen.includes('school'),
    moneyOrHousing: chosen.includes('geld') || chosen.includes('wonen'),
  };
}

/** Domain §5 "child's side". */
function isChildsSide(domain: Leefgebied, stage: Stage, childrenAtHome: boolean): boolean {
  if (domain === 'opvoeden') return true;
  if (domain === 'relaties') return childrenAtHome;
  return domain === 'school' && stage !== 'minor' && childrenAtHome;
}

/** Domain §5 "adult domains". */
export function isAdultDomain(domain: Leefgebied, stage: Stage, childrenAtHome: boolean): boolean {
  if (alwaysAdult.includes(domain)) return true;
  if (adultFrom18.includes(domain)) return stage === 'young-adult' || stage === 'adult';
  if (domain === 'school') return stage === 'adult';
  return domain === 'relaties' && !childrenAtHome;
}
