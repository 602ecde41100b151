import { teamName } from '../municipality/places.js';
import type { AnswerTemplate } from '../schemas/answer-template.js';
import type { Absence, Liaison } from '../schemas/liaison.js';
import type { Municipality } from '../schemas/municipality.js';
import { liaisonRoleNames } from '../liaisons/role-names.js';
import type { Statement } from './statements.js';

const organisationNames = { cjg: 'de CJG-teams', swt: 'de wijkteams', voordeur: 'de voordeur' } as const;

/** What liaisons say, in words for people. */
export function liaisonStatements(
  liaisons: readonly Liaison[],
  municipality: Pick<Municipality, 'teams'>,
): Statement[] {
  return liaisons.flatMap(({ id, name, team, role, contact, absent }) => {
    const say = (what: string, text: string): Statement => ({ key: id, where: name, what, text });
    return [
      say('Naam', name),
      say('Team', teamName(team, municipality)),
      say('Rol', liaisonRoleNames[role]),
      ...(contact === undefined ? [] : [say('Bereikbaar via', contact)]),
      ...(absent.length === 0 ? [] : [say('Afwezig', absent.map(absenceText).join('; '))]),
    ];
  });
}

/** What answer templates say, in words for people. */
export function templateStatements(
  templates: readonly AnswerTemplate[],
  municipality: Pick<Municipality, 'teams'>,
): Statement[] {
  return templates.flatMap(({ id, title, team, organisation, text }) => {
    const say = (what: string, words: string): Statement => ({ key: id, where: title, what, text: words });
    const all = organisation === null ? 'alle teams' : organisationNames[organisation];
    return [say('Naam', title), say('Voor', team === null ? all : teamName(team, municipality)), say('Tekst', text)];
  });
}

function absenceText({ from, until, substitute, contact }: Absence): string {
  const days = from === until ? dutchDay(from) : `${dutchDay(from)} t/m ${dutchDay(until)}`;
  const standIn = substitute === null ? 'niemand valt in' : `${substitute} valt in`;
  return `${days}, ${standIn}${contact === undefined ? '' : ` (${contact})`}`;
}

/** `28-3-2027`. */
function dutchDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}-${month}-${year}`;
}
