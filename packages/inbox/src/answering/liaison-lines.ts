import { liaisonOf, liaisonRoleNames, liaisonsCalledFor, type CalledFor } from '@voordeur/core/liaisons';
import type { Liaison, Municipality, QuestionDetail } from '@voordeur/core/schemas';
import { liaisonRoles } from '@voordeur/core/vocabulary';
import { dayAndMonthWords, dayAt } from '../agenda/dates.js';
import { answeringTexts } from './answering-texts.js';

/** Somebody to ask about a question, in words. */
export interface LiaisonLine {
  /** "Contactpersoon 23+ van SWT Noord-Noord". */
  role: string;
  /** Whom to ask; the team itself where nobody is there. */
  name: string;
  /** A phone number or an e-mail address. */
  contact: string | null;
  /** Why it is not the liaison. */
  note: string | null;
}

interface Today {
  municipality: Municipality;
  now: number;
}

/** Whom a question calls for, as they can be asked today. Teams without such a liaison are left out. */
export function liaisonLines(
  { decision, facts, lead, informed }: Pick<QuestionDetail, 'decision' | 'facts' | 'lead' | 'informed'>,
  liaisons: readonly Liaison[],
  today: Today,
): LiaisonLine[] {
  const called = liaisonsCalledFor({ decision, facts, lead, informed: informed.map(({ team }) => team) });
  return called.flatMap((one) => lineOf(one, liaisons, today));
}

/** Whom one can ask in a team. */
export function liaisonLinesOfTeam(team: string, liaisons: readonly Liaison[], today: Today): LiaisonLine[] {
  return liaisonRoles.flatMap((role) => lineOf({ team, role }, liaisons, today));
}

function lineOf(
  { team: id, role }: CalledFor,
  liaisons: readonly Liaison[],
  { municipality, now }: Today,
): LiaisonLine[] {
  const words = answeringTexts.liaisons;
  const day = dayAt(now, municipality.workingHours.timeZone);
  const found = liaisonOf({ team: id, role, day }, liaisons);
  if (found === undefined) return [];
  const { liaison, reachable } = found;
  const team = municipality.teams.find((one) => one.id === id);
  const title = words.roleOf(liaisonRoleNames[role], team?.name ?? id);
  if (reachable === null) {
    const until = liaison.absent.find(({ from, until: last }) => from <= day && day <= last)!.until;
    const note = words.away(liaison.name, dayAndMonthWords(until));
    return [{ role: title, name: words.team, contact: team?.phone ?? municipality.phone, note }];
  }
  const { name, contact, standsInFor } = reachable;
  const note = standsInFor && words.standsIn(standsInFor.name, dayAndMonthWords(standsInFor.until));
  return [{ role: title, name, contact, note }];
}
