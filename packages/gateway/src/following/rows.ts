import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

/** The question that the code of this transaction opens, locked; undefined where it opens none. */
export function readQuestion(transaction: Transaction<Tables>) {
  return transaction
    .selectFrom('questions')
    .select([
      'id',
      'reference',
      'received_at',
      'respond_by',
      'urgency',
      'state',
      'version',
      'taken_by_id',
      'taken_by',
      'partner',
      'words',
      'facts',
      'email',
      'phone',
      'choices',
      'decision',
    ])
    .forUpdate()
    .executeTakeFirst();
}

export type QuestionRow = NonNullable<Awaited<ReturnType<typeof readQuestion>>>;

/** The teams that the question is with; not one that its sender may not know of. */
export function readTeams(transaction: Transaction<Tables>) {
  return transaction.selectFrom('assignments').select(['team', 'role']).orderBy('team').execute();
}

/** The team that the lead is offered to, if any. */
export async function readOfferedTo(transaction: Transaction<Tables>): Promise<string | null> {
  const offer = await transaction.selectFrom('handover_offers').select('to_team').executeTakeFirst();
  return offer?.to_team ?? null;
}

/** All that happened to a question, oldest first; texts are sealed. */
export function readStory(transaction: Transaction<Tables>, questionId: string) {
  return transaction
    .selectFrom('events')
    .leftJoin('messages', 'messages.id', 'events.message_id')
    .select(['kind', 'at', 'by_id', 'by_name', 'team', 'to_team', 'message_id', 'messages.text'])
    .where('events.question_id', '=', questionId)
    .orderBy('events.id')
    .execute();
}

/** A row of the story with its text opened. */
export type StoryRow = Omit<Awaited<ReturnType<typeof readStory>>[number], 'text'> & { text: string | null };
