import type { AnswerTemplate, Liaison, SettingsDocument } from '@voordeur/core/schemas';
import { isSame } from '@voordeur/core/settings';
import type { Session } from '../staff/sessions.js';
import type { Documents } from './kinds.js';

/**
 * Whether somebody may change a document from one into another. Who manages may change all. Of their own teams, staff
 * may change who of the liaisons is away and who stands in, and the answer templates.
 */
export function mayChange<Name extends SettingsDocument>(
  session: Pick<Session, 'manager' | 'teams'>,
  document: Name,
  before: Documents[Name],
  after: Documents[Name],
): boolean {
  if (session.manager) return true;
  const isMine = (team: string | null | undefined) => team != null && session.teams.includes(team);
  if (document === 'liaisons')
    return pairs(before as Documents['liaisons'], after as Documents['liaisons']).every(
      ([was, is]) => was !== undefined && is !== undefined && isMine(was.team) && isOnlyAbsence(was, is),
    );
  if (document === 'answer-templates')
    return pairs(before as readonly AnswerTemplate[], after as readonly AnswerTemplate[]).every(
      ([was, is]) => (was === undefined || isMine(was.team)) && (is === undefined || isMine(is.team)),
    );
  return false;
}

function isOnlyAbsence(was: Liaison, is: Liaison): boolean {
  return isSame({ ...was, absent: [] }, { ...is, absent: [] });
}

/** Every thing that differs: as it was and as it is, where it was or is there. */
function pairs<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): [Item | undefined, Item | undefined][] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids]
    .map((id): [Item | undefined, Item | undefined] => [
      before.find((item) => item.id === id),
      after.find((item) => item.id === id),
    ])
    .filter(([was, is]) => !isSame(was, is));
}
