import type { ReferralStatus } from '@voordeur/core/schemas';
import type { Database } from '../database/connection.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { InForce } from '../settings/in-force.js';
import { openSubjects } from './content.js';
import { asReferrer } from './roles.js';
import { statusOf } from './status.js';

/** One of a partner's referrals, as the partner may see it. */
export interface ListedReferral extends ReferralStatus {
  id: string;
  /** The last four digits of its code. */
  codeEnd: string;
}

export interface ListPage {
  referrals: ListedReferral[];
  /** From 1. */
  page: number;
  pages: number;
}

/** How many of them are on one page. */
const perPage = 25;

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
  now: () => number;
}

/** What a partner that is signed in sees of its referrals: row-level security shows no other's, and no question. */
export class ReferrerList {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Newest first. @param page from 1; where there is none, the last */
  list(partner: string, page: number): Promise<ListPage> {
    const { database, keys, inForce, now } = this.parts;
    return asReferrer(database, partner, async (transaction) => {
      const { count } = await transaction
        .selectFrom('referrals')
        .select(({ fn }) => fn.count<string>('id').as('count'))
        .executeTakeFirstOrThrow();
      const pages = Math.max(1, Math.ceil(Number(count) / perPage));
      const shown = Math.min(Math.max(1, page), pages);
      const rows = await transaction
        .selectFrom('referrals')
        .select([
          'id',
          'code_end',
          'team',
          'created_at',
          'expires_at',
          'subjects',
          'revoked_at',
          'received_at',
          'started_at',
          'finished_at',
        ])
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(perPage)
        .offset((shown - 1) * perPage)
        .execute();
      const referrals = rows.map((row) => ({
        id: row.id,
        codeEnd: row.code_end,
        ...statusOf(row, openSubjects(keys, row.id, row.subjects), inForce.municipality, now()),
      }));
      return { referrals, page: shown, pages };
    });
  }

  /** @returns whether it was taken back now; not where a question was sent with it, or it is another's */
  revoke(partner: string, id: string): Promise<boolean> {
    const { database, now } = this.parts;
    const at = new Date(now());
    return asReferrer(database, partner, async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('referrals')
        .set({ revoked_at: at, facts: null })
        .where('id', '=', id)
        .where('expires_at', '>', at)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    });
  }
}
