import { teamName } from '@voordeur/core/municipality';
import type { Municipality, ReferralState, ReferralStatus } from '@voordeur/core/schemas';
import type { Leefgebied } from '@voordeur/core/vocabulary';
import type { Selectable } from 'kysely';
import type { ReferralTable } from './tables.js';

/** What a referrer's side reads of a referral. */
export type ReferrerRow = Pick<
  Selectable<ReferralTable>,
  'created_at' | 'expires_at' | 'revoked_at' | 'received_at' | 'started_at' | 'finished_at' | 'team'
>;

/**
 * The state that a referrer may know, and since when. It looks only at what the patient agreed to share, so
 * that a question that was sent without sharing cannot be told from one that was not sent.
 */
export function stateOf(row: ReferrerRow, now: number): { state: ReferralState; since: Date } {
  if (row.finished_at) return { state: 'afgerond', since: row.finished_at };
  if (row.started_at) return { state: 'gestart', since: row.started_at };
  if (row.received_at) return { state: 'ontvangen', since: row.received_at };
  if (row.revoked_at) return { state: 'ingetrokken', since: row.revoked_at };
  if (row.expires_at.getTime() <= now) return { state: 'verlopen', since: row.expires_at };
  return { state: 'uitgereikt', since: row.created_at };
}

/** A referral as its referrer may see it. */
export function statusOf(
  row: ReferrerRow,
  subjects: Leefgebied[],
  municipality: Municipality,
  now: number,
): ReferralStatus {
  const { state, since } = stateOf(row, now);
  return {
    state,
    since: dayOf(since, municipality.workingHours.timeZone),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    leefgebieden: subjects,
    team: { id: row.team, name: teamName(row.team, municipality) },
    canRevoke: state === 'uitgereikt',
  };
}

/** `2027-03-08`, on the clock of the municipality. */
function dayOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
