import type { AdulthoodDomain, AdulthoodReader, AgeBand, Asker, Leefgebied } from '../vocabulary/index.js';

/** What "Wie helpt mij" fills in for the triage; the person can correct all of it. */
export interface TriageHint {
  /** Null where the age is not known. */
  ageBand: AgeBand | null;
  asker: Asker;
  becomingAdult: true;
  /** Only where a domain was looked at. */
  leefgebieden: readonly Leefgebied[];
}

const leefgebiedenOf: Readonly<Record<AdulthoodDomain, readonly Leefgebied[]>> = {
  care: ['gezondheid'],
  'learning-work': ['school', 'werk'],
  housing: ['wonen'],
  'income-money': ['geld'],
  safety: ['veiligheid'],
  'papers-rights': ['taal-administratie'],
};

/** The triage's first answers for somebody of this age (in whole years, null when not known). */
export function triageHintFor(input: {
  age: number | null;
  reader: AdulthoodReader;
  domain?: AdulthoodDomain | null;
}): TriageHint {
  const { age, reader, domain } = input;
  return {
    ageBand: age === null ? null : ageBandOf(age),
    asker: reader === 'parent' ? 'ouder' : 'zelf',
    becomingAdult: true,
    leefgebieden: domain ? leefgebiedenOf[domain] : [],
  };
}

function ageBandOf(age: number): AgeBand {
  if (age < 12) return '0-11';
  if (age < 15) return '12-14';
  if (age < 18) return '15-17';
  if (age < 23) return '18-22';
  return age < 67 ? '23-66' : '67+';
}
