import type { LocalisedText } from '../schemas/fields.js';
import type { Line, Municipality, Team, WorkingHours } from '../schemas/municipality.js';
import { languageName } from './languages.js';
import type { Statement } from './statements.js';

/** All that can be edited of a municipality, in words for people. */
export function municipalityStatements(municipality: Municipality): Statement[] {
  return [
    { key: 'phone', where: municipality.name, what: 'Algemeen telefoonnummer', text: municipality.phone },
    ...municipality.teams.flatMap(teamStatements),
    ...hoursStatements(municipality.workingHours),
    ...textStatements(municipality.texts),
    ...lineStatements(municipality.lines),
  ];
}

function teamStatements(team: Team): Statement[] {
  const say = (field: keyof Team, what: string, text: string, lang?: string): Statement => ({
    key: `teams/${team.id}/${field}`,
    where: team.name,
    what,
    text,
    ...(lang !== undefined && { lang }),
  });
  return [
    say('name', 'Naam', team.name),
    say('staffed', 'Bemand', team.staffed ? 'ja' : 'nee'),
    say('respondWithinWorkingDays', 'Antwoord binnen', workingDays(team.respondWithinWorkingDays)),
    ...(team.phone === undefined ? [] : [say('phone', 'Telefoon', team.phone)]),
    ...inLanguages(team.about).map(({ lang, language, text }) =>
      say('about', `Over het team (${language})`, text, lang),
    ),
  ];
}

/** Monday first. */
export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

function hoursStatements({ days, urgentUntil, urgentNextDayBy }: WorkingHours): Statement[] {
  const where = 'Werktijden';
  return [
    ...weekdays.map((what, index) => {
      const day = days[String(index + 1) as keyof typeof days];
      const text = day === undefined ? 'gesloten' : `${day.opens} tot ${day.closes}`;
      return { key: 'workingHours/days', where, what, text };
    }),
    { key: 'workingHours/urgentUntil', where, what: 'Spoed nog dezelfde dag tot', text: urgentUntil },
    { key: 'workingHours/urgentNextDayBy', where, what: 'Anders de volgende werkdag voor', text: urgentNextDayBy },
  ];
}

/** What each text is called. */
export const textNames = {
  privacy: 'Waar woorden heen gaan',
  privacyUrl: 'Adres van de privacyverklaring',
  clientSupport: 'Cliëntondersteuning',
  otherDoors: 'Bellen of langskomen',
} as const satisfies Record<keyof Municipality['texts'], string>;

function textStatements({ privacyUrl, ...texts }: Municipality['texts']): Statement[] {
  const where = 'Teksten';
  const statements = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) =>
    inLanguages(texts[name]).map(({ lang, language, text }) => ({
      key: `texts/${name}`,
      where,
      what: `${textNames[name]} (${language})`,
      text,
      lang,
    })),
  );
  if (privacyUrl === undefined) return statements;
  return [...statements, { key: 'texts/privacyUrl', where, what: textNames.privacyUrl, text: privacyUrl }];
}

function lineStatements(lines: readonly Line[]): Statement[] {
  const order = lines.map(({ name }) => name.nl).join(' · ');
  return [
    ...lines.flatMap(statementsOfLine),
    { key: 'lines/order', where: 'Telefoonlijnen', what: 'Volgorde', text: order },
  ];
}

function statementsOfLine({ id, name, number, hours, about, urgencies, leefgebieden, ageBands }: Line): Statement[] {
  const say = (what: string, text: string): Statement => ({ key: `lines/${id}`, where: name.nl, what, text });
  const localised = (what: string, of: LocalisedText): Statement[] =>
    inLanguages(of).map(({ lang, language, text }) => ({ ...say(`${what} (${language})`, text), lang }));
  return [
    ...localised('Naam', name),
    say('Nummer', number),
    ...localised('Tijden', hours),
    ...localised('Waarvoor', about),
    say('Staat vooraan bij', urgencies.map((urgency) => urgencyNames[urgency]).join(', ') || 'nooit'),
    say('Alleen bij', leefgebieden?.join(', ') ?? 'alle onderwerpen'),
    say('Alleen voor', ageBands?.join(', ') ?? 'alle leeftijden'),
  ];
}

const urgencyNames = { nu: 'gevaar nu', vandaag: 'gevaar vandaag', gewoon: 'gewone vragen' } as const;

function inLanguages(text: LocalisedText | undefined): { lang: string; language: string; text: string }[] {
  return Object.entries(text ?? {}).map(([lang, words]) => ({ lang, language: languageName(lang), text: words }));
}

function workingDays(days: number): string {
  return days === 1 ? '1 werkdag' : `${days} werkdagen`;
}
