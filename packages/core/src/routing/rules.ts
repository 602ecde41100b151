import type { ReasonId } from '../vocabulary/index.js';
import type { Situation } from './situation.js';

/** A team by the part it plays; a municipality's configuration says which team that is. */
export type Role =
  | 'cjg-of-area'
  /** The city-wide CJG team as seen from the area. */
  | 'cjg-city-wide'
  /** The city-wide CJG team of the whole municipality, where the area is not known. */
  | 'cjg-city-wide-of-municipality'
  /** The CJG team that helps someone of this age. */
  | 'cjg-that-helps'
  /** The CJG team that the subject's rules chose or informed. */
  | 'cjg-of-subject'
  | 'swt-of-area'
  | 'backstop';

/** A row of the table: the first whose conditions all hold decides. Absent conditions always hold. */
export interface Rule<Subject> {
  /** Number in domain §5. */
  rule: number;
  /** Tells rows of one rule apart. */
  part: string;
  when: { readonly [Key in keyof Subject]?: readonly Subject[Key][] };
  lead: Role;
  inform: readonly Role[];
  reason: ReasonId;
}

const notMinor = ['young-adult', 'adult', 'unknown'] as const;
const yes = [true] as const;

/** Rules 3–6: which organisation the subject belongs to, in the order 5a, 6, 3, 5b, 4. */
export const subjectRules: readonly Rule<Situation>[] = [
  {
    rule: 5,
    part: 'becoming adult',
    when: { ageBand: ['15-17', '18-22', 'unknown'], becomingAdult: yes },
    lead: 'cjg-city-wide',
    inform: ['swt-of-area'],
    reason: 'becoming-adult',
  },
  {
    rule: 6,
    part: "adult problems and the child's side",
    when: { stage: notMinor, childrenAtHome: yes, adultDomain: yes, childsSide: yes },
    lead: 'cjg-of-area',
    inform: ['swt-of-area'],
    reason: 'adult-problems-with-childs-side',
  },
  {
    rule: 6,
    part: 'adult problems with children at home',
    when: { stage: notMinor, childrenAtHome: yes, adultDomain: yes },
    lead: 'swt-of-area',
    inform: ['cjg-of-area'],
    reason: 'adult-problems-with-children',
  },
  {
    rule: 6,
    part: "a minor and the household's problem",
    when: { stage: ['minor'], childrenAtHome: yes, moneyOrHousing: yes },
    lead: 'cjg-of-area',
    inform: ['swt-of-area'],
    reason: 'household-problem-of-minor',
  },
  { rule: 3, part: 'a minor', when: { stage: ['minor'] }, lead: 'cjg-of-area', inform: [], reason: 'minor' },
  {
    rule: 3,
    part: "the child's side with adult domains",
    when: { childsSide: yes, adultDomain: yes },
    lead: 'cjg-of-area',
    inform: ['swt-of-area'],
    reason: 'childs-side',
  },
  {
    rule: 3,
    part: "the child's side",
    when: { childsSide: yes },
    lead: 'cjg-of-area',
    inform: [],
    reason: 'childs-side',
  },
  {
    rule: 3,
    part: 'a young adult and school, with adult domains',
    when: { stage: ['young-adult'], school: yes, adultDomain: yes },
    lead: 'cjg-city-wide',
    inform: ['swt-of-area'],
    reason: 'young-adult-school',
  },
  {
    rule: 3,
    part: 'a young adult and school',
    when: { stage: ['young-adult'], school: yes },
    lead: 'cjg-city-wide',
    inform: [],
    reason: 'young-adult-school',
  },
  {
    rule: 5,
    part: 'a young adult with adult domains',
    when: { stage: ['young-adult'], anyDomain: yes },
    lead: 'swt-of-area',
    inform: ['cjg-city-wide'],
    reason: 'young-adult',
  },
  {
    rule: 4,
    part: 'an adult',
    when: { stage: ['adult'], anyDomain: yes },
    lead: 'swt-of-area',
    inform: [],
    reason: 'adult',
  },
  {
    rule: 4,
    part: 'age unknown, adult domains at any age',
    when: { stage: ['unknown'], onlyAlwaysAdult: yes },
    lead: 'swt-of-area',
    inform: [],
    reason: 'age-unknown-adult-domains',
  },
];

/** The situation, and what the subject's rules say of it. */
export interface FramedSituation extends Situation {
  /** Which organisation the subject's rules would let lead. */
  subjectLead: 'cjg' | 'swt' | 'none';
  /** Whether the subject's rules choose or inform a CJG team. */
  cjgConcerned: boolean;
  /** Whether the subject's rules choose or inform the SWT. */
  swtConcerned: boolean;
  swtHelpsOrIsConcerned: boolean;
}

/** Rules that go before the subject, in the order 7, 11a, 9, 8. */
export const frameRules: readonly Rule<FramedSituation>[] = [
  {
    rule: 7,
    part: "a child's safety, the SWT helps or is concerned",
    when: { childSafety: yes, place: ['here'], swtHelpsOrIsConcerned: yes },
    lead: 'cjg-of-area',
    inform: ['swt-of-area'],
    reason: 'child-safety',
  },
  {
    rule: 7,
    part: "a child's safety",
    when: { childSafety: yes, place: ['here'] },
    lead: 'cjg-of-area',
    inform: [],
    reason: 'child-safety',
  },
  {
    rule: 7,
    part: "a child's safety, area unknown or elsewhere",
    when: { childSafety: yes },
    lead: 'cjg-city-wide-of-municipality',
    inform: ['backstop'],
    reason: 'child-safety-area-unknown',
  },
  {
    rule: 11,
    part: 'another municipality',
    when: { place: ['elsewhere'] },
    lead: 'backstop',
    inform: [],
    reason: 'other-municipality',
  },
  {
    rule: 9,
    part: 'area unknown, 15–22',
    when: { place: ['unknown'], ageBand: ['15-17', '18-22'] },
    lead: 'cjg-city-wide-of-municipality',
    inform: [],
    reason: 'area-unknown-young',
  },
  {
    rule: 9,
    part: 'area unknown',
    when: { place: ['unknown'] },
    lead: 'backstop',
    inform: [],
    reason: 'area-unknown',
  },
  {
    rule: 8,
    part: 'the CJG helps, the subject concerns the SWT',
    when: { helpedBy: ['cjg'], swtConcerned: yes },
    lead: 'cjg-that-helps',
    inform: ['swt-of-area'],
    reason: 'helped-by-cjg',
  },
  {
    rule: 8,
    part: 'the CJG helps',
    when: { helpedBy: ['cjg'] },
    lead: 'cjg-that-helps',
    inform: [],
    reason: 'helped-by-cjg',
  },
  {
    rule: 8,
    part: 'the SWT helps, the subject concerns the CJG',
    when: { helpedBy: ['swt'], cjgConcerned: yes },
    lead: 'swt-of-area',
    inform: ['cjg-of-subject'],
    reason: 'helped-by-swt',
  },
  {
    rule: 8,
    part: 'the SWT helps',
    when: { helpedBy: ['swt'] },
    lead: 'swt-of-area',
    inform: [],
    reason: 'helped-by-swt',
  },
  {
    rule: 8,
    part: 'both help, the subject is the CJG’s',
    when: { helpedBy: ['beide'], subjectLead: ['cjg'] },
    lead: 'cjg-that-helps',
    inform: ['swt-of-area'],
    reason: 'helped-by-both',
  },
  {
    rule: 8,
    part: 'both help',
    when: { helpedBy: ['beide'] },
    lead: 'swt-of-area',
    inform: ['cjg-that-helps'],
    reason: 'helped-by-both',
  },
];

/** Rule 11b: anything that no other rule covers. */
export const backstopRule: Rule<FramedSituation> = {
  rule: 11,
  part: 'not covered',
  when: {},
  lead: 'backstop',
  inform: [],
  reason: 'not-covered',
};

/** The first row whose conditions all hold. */
export function firstThatFits<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Rule<Subject> | null {
  return rules.find((rule) => fits(rule, subject)) ?? null;
}

function fits<Subject>({ when }: Rule<Subject>, subject: Subject): boolean {
  for (const key in when) {
    // On a partner's page an old library may have given every object more members than its own.
    if (Object.hasOwn(when, key) && !when[key]!.includes(subject[key])) return false;
  }
  return true;
}
