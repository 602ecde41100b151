import { localise, type Localised } from '../municipality/localise.js';
import { teamName } from '../municipality/places.js';
import type { Municipality } from '../schemas/municipality.js';
import type { SignalId } from '../vocabulary/index.js';
import type { Signal } from './decision.js';

/** Each signal in plain words; `{team}` and `{detail}` are filled in. */
export const signalTexts: Readonly<Record<SignalId, Localised>> = {
  'children-not-asked': { nl: 'kinderen niet gevraagd', en: 'children not asked about' },
  'children-at-home': { nl: 'er wonen kinderen onder 18 thuis', en: 'there are children under 18 at home' },
  'cjg-helps-already': { nl: 'het CJG helpt al', en: 'the CJG helps already' },
  'swt-helps-already': { nl: 'het Sociaal Wijkteam helpt al', en: 'the social team (SWT) helps already' },
  'becoming-adult': {
    nl: 'wordt 18, hulp stopt of gaat op zichzelf wonen: betrek de contactpersoon 23+ van {team}',
    en: 'turning 18, help that ends or going to live alone: involve the contact person 23+ of {team}',
  },
  'adult-domains': {
    nl: 'ook onderwerpen van het Sociaal Wijkteam: {detail}',
    en: 'subjects of the social team (SWT) too: {detail}',
  },
  'no-fixed-address': { nl: 'geen vast adres', en: 'no fixed address' },
  'neighbour-municipality': {
    nl: 'woont in {detail}: wijs de weg naar de hulp daar',
    en: 'lives in {detail}: show the way to help there',
  },
  'no-consent': {
    nl: 'geen toestemming om te delen met {team}, dat wel geadviseerd was',
    en: 'no consent to share with {team}, which was advised',
  },
  'text-mentions-danger': {
    nl: 'de tekst noemt “{detail}”: kijk of er gevaar is',
    en: 'the text mentions “{detail}”: see whether there is danger',
  },
};

/** A signal in the language asked for; Dutch where that language is not there. */
export function signalText(signal: Signal, municipality: Municipality, locale = 'nl'): string {
  return localise(signalTexts[signal.id], locale)
    .replace('{team}', () => (signal.team === undefined ? '' : teamName(signal.team, municipality)))
    .replace('{detail}', () => signal.detail ?? '');
}
