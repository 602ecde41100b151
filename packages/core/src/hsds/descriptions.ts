import type { Service } from '../schemas/service.js';
import type { AccessWay, Cost } from '../vocabulary/services.js';
import { audienceNames } from './taxonomies.js';

/**
 * Sentences for the fields that HSDS has as text and Voordeur as a choice, where a service has no text of
 * its own. They follow from the choices alone, so that coming back in they are recognised and not kept.
 */
const accessSentences: Readonly<Record<AccessWay, string>> = {
  vrij: 'Je kunt er zo terecht. Aanmelden is niet nodig.',
  aanmelden: 'Meld je eerst aan.',
  'via-team': 'Je komt hier via een CJG-coach of een medewerker van het sociaal wijkteam.',
  verwijzing: 'Je hebt een verwijzing nodig, bijvoorbeeld van de huisarts.',
};

const costSentences: Readonly<Record<Cost, string | undefined>> = {
  gratis: 'Gratis.',
  'eigen-bijdrage': 'Je betaalt een eigen bijdrage.',
  onbekend: undefined,
};

export function accessSentence({ access }: Pick<Service, 'access'>): string {
  return accessSentences[access];
}

export function costSentence({ cost }: Pick<Service, 'cost'>): string | undefined {
  return costSentences[cost];
}

/** For whom: the groups and the ages; nothing where it is for everybody. */
export function eligibilitySentence({
  audience,
  minAge,
  maxAge,
}: Pick<Service, 'audience' | 'minAge' | 'maxAge'>): string | undefined {
  const groups = audience.map((group) => audienceNames[group].toLowerCase());
  const parts = [enumerate(groups), ages(minAge, maxAge)].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `Voor ${parts.join(', ')}.`;
}

function enumerate(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

function ages(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `van ${min} tot en met ${max} jaar`;
  if (min !== null) return `vanaf ${min} jaar`;
  return max === null ? '' : `tot en met ${max} jaar`;
}
