import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Session } from '../staff/sessions.js';
import type { Defined, Definitions } from './definitions.js';
import type { SpreekuurEventKind } from './tables.js';

/** A spreekuur that one's team holds, with the team for which one acts. */
export interface Hosted extends Defined {
  team: string;
}

/** @throws RequestProblem 404 where there is none, or none that one of one's teams holds */
export async function requireHosted(
  transaction: Transaction<Tables>,
  definitions: Definitions,
  session: Session,
  id: string,
): Promise<Hosted> {
  const defined = await definitions.one(transaction, id);
  const team = defined && hostingTeam(definitions, session, defined);
  if (!defined || team === undefined) throw new RequestProblem(404, problemTexts.notFound);
  return { ...defined, team };
}

/** The first of one's teams that holds a spreekuur. */
export function hostingTeam(definitions: Definitions, session: Session, { spreekuur }: Defined): string | undefined {
  const hosting = definitions.teamsOf(spreekuur);
  return session.teams.find((team) => hosting.includes(team));
}

/** Puts an act or a look of staff in the audit trail. */
export async function recordAct(
  transaction: Transaction<Tables>,
  session: Session,
  event: { kind: SpreekuurEventKind; team: string; spreekuur?: string; starts_at?: Date; booking_id?: string },
): Promise<void> {
  await transaction
    .insertInto('spreekuur_events')
    .values({ by_id: session.subject, by_name: session.name, ...event })
    .execute();
}
