import { msg } from '@lit/localize';
import { leefgebiedNames, type Leefgebied } from '@voordeur/core/vocabulary';

/** A life domain as it is said about somebody else. */
export function subjectText(domain: Leefgebied, locale: string): string {
  if (domain === 'psyche') return msg('Hoe het gaat: somber, bang, druk in het hoofd');
  const names: Readonly<Record<string, string>> = leefgebiedNames[domain];
  return names[locale] ?? leefgebiedNames[domain].nl;
}
