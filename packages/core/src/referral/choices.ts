import type { AgeBand, Leefgebied, Urgency } from '../vocabulary/index.js';
import type { PatientLanguage } from './languages.js';

/** What a professional chooses: what routing needs, and nothing of who it is about. */
export interface ReferralChoices {
  leefgebieden: readonly Leefgebied[];
  ageBand: AgeBand | null;
  /** As typed; only its four digits leave the device. */
  postcode: string;
  urgency: Urgency;
  /** Language of the patient. */
  language: PatientLanguage;
}

export const noChoices: ReferralChoices = {
  leefgebieden: [],
  ageBand: null,
  postcode: '',
  urgency: 'gewoon',
  language: 'nl',
};
