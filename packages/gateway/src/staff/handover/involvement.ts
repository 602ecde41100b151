import type { SharingBasis } from '@voordeur/core/schemas';
import { sql } from 'kysely';
import { asStaff, type Database } from '../../database/connection.js';
import type { KeyRing } from '../../encryption/key-ring.js';
import { RequestProblem } from '../../problems/problem.js';
import { problemTexts } from '../../problems/texts.js';
import type { InForce } from '../../settings/in-force.js';
import { checkReceiver, hold, moved, record, writeMessage } from '../held-question.js';
import { teamsOfQuestion } from '../teams-of-question.js';
import type { Session } from '../sessions.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
}

interface Involving {
  version: number;
  team: string;
  basis: SharingBasis;
  reason: string;
  /** Whether the sender of the question knows; with consent always. */
  told: boolean;
}

/**
 * Letting another team read along: with the person's consent, or by a professional's recorded decision where
 * a child's safety is at stake (domain §5, last paragraph). The software never decides it.
 */
export class Involvement {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** @throws RequestProblem 400 where that team cannot get it; 409 where it reads along already */
  involve(session: Session, id: string, { version, team, basis, reason, told }: Involving): Promise<number> {
    const { database, keys, inForce } = this.parts;
    const withheld = basis === 'decision' && !told;
    return asStaff(database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['lead'] });
      checkReceiver('/team', team, { from: held.team, municipality: inForce.municipality });
      const message = await writeMessage(transaction, keys, held, reason);
      await record(transaction, session, held, {
        kind: 'betrokken',
        to_team: team,
        message_id: message,
        basis,
        withheld,
      });
      return moved(transaction, sql`involve_team(${id}, ${team}, ${withheld}, ${version})`);
    });
  }

  /** @throws RequestProblem 409 where that team does not read along */
  stop(session: Session, id: string, { version, team }: { version: number; team: string }): Promise<number> {
    return asStaff(this.parts.database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['lead'] });
      const informed = (await teamsOfQuestion(transaction, id)).find(
        (other) => other.team === team && other.role === 'informed',
      );
      if (informed === undefined) throw new RequestProblem(409, problemTexts.wrongState);
      const { withheld } = informed;
      await record(transaction, session, held, { kind: 'niet-meer-betrokken', to_team: team, withheld });
      return moved(transaction, sql`stop_involving(${id}, ${team}, ${version})`);
    });
  }
}
