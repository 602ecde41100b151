import { fhirOf } from '@voordeur/core/referral/fhir';
import { newId } from '../../gateway/new-id.js';

/** The referral as a file for the professional's own system; its media type is `application/fhir+json`. */
export function fileOf(made: Omit<Parameters<typeof fhirOf>[0], 'newId'>): string {
  return JSON.stringify(fhirOf({ ...made, newId }), null, 2);
}
