import { randomUUID } from 'node:crypto';
import { teamById } from '@voordeur/core/municipality';
import type { DeskRole, Municipality, QuestionState } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import type { EventTable, Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { leadingFirst } from './desks.js';
import { missing } from './inbox.js';
import { sealMessage } from './messages.js';
import type { Session } from './sessions.js';

/** A question that one acts on, locked, in the version that one looked at. */
export interface HeldQuestion {
  id: string;
  reference: string;
  /** The team for which the person acts. */
  team: string;
  state: QuestionState;
  takenById: string | null;
}

/**
 * Locks a question for one of one's teams.
 * @param roles what that team may be to the question for this act
 * @throws RequestProblem 404 where one may not see it; 410 where its sender erased it; 409 where it changed, is closed, or the act is others'
 */
export async function hold(
  transaction: Transaction<Tables>,
  { id, version, roles }: { id: string; version: number; roles: readonly DeskRole[] },
): Promise<HeldQuestion> {
  const desks = await transaction
    .selectFrom('desks')
    .innerJoin('questions', 'questions.id', 'desks.question_id')
    .select(['questions.id', 'reference', 'team', 'role', 'state', 'version', 'taken_by_id'])
    .where('questions.id', '=', id)
    .orderBy(leadingFirst)
    .execute();
  const [first] = desks;
  if (first === undefined) throw await missing(transaction, id);
  if (first.version !== version) throw new RequestProblem(409, problemTexts.stale);
  const desk = desks.find(({ role }) => roles.includes(role));
  if (desk === undefined || desk.state === 'afgesloten') throw new RequestProblem(409, problemTexts.wrongState);
  // Waits for who came first, whose act then made another version.
  const { rows } = await sql<{ locked: boolean }>`select lock_question(${id}, ${version}) as locked`.execute(
    transaction,
  );
  if (!rows[0]?.locked) throw new RequestProblem(409, problemTexts.stale);
  return { id, reference: desk.reference, team: desk.team, state: desk.state, takenById: desk.taken_by_id };
}

/** Writes in the story of a question that the person did something. */
export async function record(
  transaction: Transaction<Tables>,
  { subject, name }: Session,
  { id, reference, team }: Pick<HeldQuestion, 'id' | 'reference' | 'team'>,
  event: Pick<EventTable, 'kind'> &
    Partial<Pick<EventTable, 'to_team' | 'message_id' | 'basis'>> & {
      misroute?: boolean;
      withheld?: boolean;
    },
): Promise<void> {
  await transaction
    .insertInto('events')
    .values({ question_id: id, reference, by_id: subject, by_name: name, team, ...event })
    .execute();
}

/** Stores an answer, a note or a reason, sealed. @returns its id */
export async function writeMessage(
  transaction: Transaction<Tables>,
  keys: KeyRing,
  { id: questionId }: Pick<HeldQuestion, 'id'>,
  text: string,
): Promise<string> {
  const id = randomUUID();
  const sealed = sealMessage(keys, { id, questionId }, text);
  await transaction.insertInto('messages').values({ id, question_id: questionId, text: sealed }).execute();
  return id;
}

/**
 * Calls a function of the database that does what row-level security lets nobody do, and answers the new version.
 * @throws RequestProblem 409 where it did nothing
 */
export async function moved(
  transaction: Transaction<Tables>,
  call: ReturnType<typeof sql<number | null>>,
): Promise<number> {
  const { rows } = await sql<{ version: number | null }>`select ${call} as version`.execute(transaction);
  const version = rows[0]?.version ?? null;
  if (version === null) throw new RequestProblem(409, problemTexts.wrongState);
  return version;
}

/**
 * Checks that a team can get a question.
 * @param pointer where it stands in the body
 * @throws RequestProblem 400 where it is one's own, or nobody would see it there (domain §5 rule 2)
 */
export function checkReceiver(
  pointer: string,
  team: string,
  { from, municipality }: { from: string; municipality: Municipality },
): void {
  const refuse = (nl: string, en: string) => {
    throw new RequestProblem(400, problemTexts.invalid, { errors: [{ pointer, detail: { nl, en } }] });
  };
  if (team === from) refuse('kies een ander team dan je eigen team', 'choose another team than your own');
  if (!teamById(team, municipality)?.staffed)
    refuse('kies een team dat bestaat en bemand is', 'choose a team that exists and is staffed');
}
