import { sql } from 'kysely';

/** Of one's teams that have a question, first the one that leads, then the one that it is offered to. */
export const leadingFirst = sql`array_position(array['lead', 'offered', 'informed'], role)`;
