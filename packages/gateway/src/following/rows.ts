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

/** The teams that the question is with. */
export function readTeams(transaction: Transaction<Tables>) {
  return transaction.selectFrom('assignments').select(['team', 'role']).orderBy('team').execute();
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
