import { msg, str } from '@lit/localize';
import type { Municipality, Service } from '@voordeur/core/schemas';
import type { FilterName } from '@voordeur/core/sociale-kaart';
import {
  leefgebiedNames,
  type AccessWay,
  type Audience,
  type Channel,
  type Cost,
  type Leefgebied,
  type ServiceReportKind,
} from '@voordeur/core/vocabulary';

export function costText(cost: Cost): string {
  switch (cost) {
    case 'gratis':
      return msg('Gratis');
    case 'eigen-bijdrage':
      return msg('Je betaalt zelf een deel');
    case 'onbekend':
      return msg('Vraag naar de kosten');
  }
}

export function accessText(access: AccessWay): string {
  switch (access) {
    case 'vrij':
      return msg('Je kunt er zo naartoe');
    case 'aanmelden':
      return msg('Je meldt je zelf aan');
    case 'via-team':
      return msg('Via het CJG of het Sociaal Wijkteam');
    case 'verwijzing':
      return msg('Met een verwijzing, bijvoorbeeld van de huisarts');
  }
}

export function channelText(channel: Channel): string {
  switch (channel) {
    case 'inloop':
      return msg('binnenlopen');
    case 'telefoon':
      return msg('bellen');
    case 'online':
      return msg('online');
    case 'thuis':
      return msg('bij je thuis');
    case 'groep':
      return msg('in een groep');
  }
}

export function audienceText(audience: Audience): string {
  switch (audience) {
    case 'jeugd':
      return msg('kinderen en jongeren');
    case 'ouders':
      return msg('ouders');
    case 'jongvolwassenen':
      return msg('jongvolwassenen');
    case 'volwassenen':
      return msg('volwassenen');
    case 'ouderen':
      return msg('ouderen');
    case 'mantelzorgers':
      return msg('wie voor een ander zorgt');
    case 'statushouders':
      return msg('nieuwkomers');
    case 'professionals':
      return msg('professionals');
  }
}

export function reportKindText(kind: ServiceReportKind): string {
  switch (kind) {
    case 'closed':
      return msg('Dit bestaat niet meer');
    case 'wrong-contact':
      return msg('Het telefoonnummer, adres of de website klopt niet');
    case 'wrong-text':
      return msg('Wat er staat, klopt niet');
    case 'not-for-me':
      return msg('Ik kon er niet terecht');
    case 'other':
      return msg('Iets anders');
  }
}

export function agesText({ minAge, maxAge }: Pick<Service, 'minAge' | 'maxAge'>): string {
  const from = minAge ?? 0;
  if (maxAge === null) return from === 0 ? msg('alle leeftijden') : msg(str`vanaf ${from} jaar`);
  return from === 0 ? msg(str`tot en met ${maxAge} jaar`) : msg(str`${from} tot en met ${maxAge} jaar`);
}

/** Where a service works; the whole municipality by its own name. */
export function areasText({ areas }: Pick<Service, 'areas'>, municipality: Municipality, locale: string): string {
  const named = municipality.areas.filter(({ id }) => areas.includes(id));
  if (named.length === 0 || named.length === municipality.areas.length) return municipality.name;
  return listText(
    named.map(({ name }) => name),
    locale,
  );
}

export function listText(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(items);
}

/** What a language is called in another. */
export function languageText(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** A subject as residents read it, in their language or in Dutch. */
export function subjectText(domain: string, locale: string): string {
  const name = leefgebiedNames[domain as Leefgebied] as { nl: string } & Record<string, string>;
  return name[locale] ?? name.nl;
}

/** A filter that is on, as it stands on the button that takes it off. */
export function filterText(
  name: FilterName,
  value: string | number,
  municipality: Municipality,
  locale: string,
): string {
  switch (name) {
    case 'area':
      return municipality.areas.find(({ id }) => id === value)?.name ?? String(value);
    case 'domain':
      return subjectText(String(value), locale);
    case 'age':
      return msg(str`${value} jaar`);
    case 'language':
      return languageText(String(value), locale);
    case 'cost':
      return costText(value as Cost);
    case 'access':
      return accessText(value as AccessWay);
  }
}

/** A date as people write it. @param day as `2026-11-22` */
export function dateText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
