import { sql, type Transaction } from 'kysely';
import { asStaff, type Database } from '../../database/connection.js';
import type { HandoverOfferTable, Tables } from '../../database/tables.js';
import type { KeyRing } from '../../encryption/key-ring.js';
import { RequestProblem } from '../../problems/problem.js';
import { problemTexts } from '../../problems/texts.js';
import { openContent } from '../../questions/content.js';
import type { InForce } from '../../settings/in-force.js';
import { checkReceiver, hold, moved, record, writeMessage } from '../held-question.js';
import type { Session } from '../sessions.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
}

interface Offer {
  version: number;
  toTeam: string;
  reason: string;
  misroute: boolean;
  stayInformed: boolean;
}

/**
 * Handing a question over warmly (domain §8): a team offers it with a note and keeps the lead until the
 * other accepts. The deadline stays what its sender was promised.
 */
export class Handovers {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** @throws RequestProblem 400 where the other team cannot get it, or one's own may not stay informed; 409 where an offer is open */
  offer(session: Session, id: string, { version, toTeam, reason, misroute, stayInformed }: Offer): Promise<number> {
    const { database, keys, inForce } = this.parts;
    return asStaff(database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['lead'] });
      checkReceiver('/toTeam', toTeam, { from: held.team, municipality: inForce.municipality });
      if (stayInformed) await this.checkConsent(transaction, id);
      const message = await writeMessage(transaction, keys, held, reason);
      await record(transaction, session, held, { kind: 'aangeboden', to_team: toTeam, message_id: message, misroute });
      return moved(
        transaction,
        sql`offer_handover(${id}, ${toTeam}, ${message}, ${misroute}, ${stayInformed}, ${session.name}, ${version})`,
      );
    });
  }

  /** Takes the lead, and the question: the person is whom its sender sees from now on. */
  accept(session: Session, id: string, version: number): Promise<number> {
    return asStaff(this.parts.database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['offered'] });
      const { from_team: from, misroute } = await readOffer(transaction, id);
      await record(transaction, session, held, { kind: 'aangenomen', to_team: from, misroute });
      return moved(transaction, sql`accept_handover(${id}, ${session.subject}, ${session.name}, ${version})`);
    });
  }

  /** Sends it back with the reason; one sees no more of it than before it was offered. */
  refuse(session: Session, id: string, { version, reason }: { version: number; reason: string }): Promise<number> {
    const { database, keys } = this.parts;
    return asStaff(database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['offered'] });
      const { from_team: from, misroute } = await readOffer(transaction, id);
      const message = await writeMessage(transaction, keys, held, reason);
      await record(transaction, session, held, { kind: 'geweigerd', to_team: from, message_id: message, misroute });
      return moved(transaction, sql`refuse_handover(${id}, ${version})`);
    });
  }

  /** Takes an offer back. */
  withdraw(session: Session, id: string, version: number): Promise<number> {
    return asStaff(this.parts.database, session.teams, async (transaction) => {
      const held = await hold(transaction, { id, version, roles: ['lead'] });
      const { to_team: to, misroute } = await readOffer(transaction, id);
      await record(transaction, session, held, { kind: 'teruggenomen', to_team: to, misroute });
      return moved(transaction, sql`withdraw_handover(${id}, ${version})`);
    });
  }

  /** Two teams share a question only where the person agreed (domain §5, last paragraph). */
  private async checkConsent(transaction: Transaction<Tables>, id: string): Promise<void> {
    const row = await transaction
      .selectFrom('questions')
      .select(['words', 'facts', 'email', 'phone', 'choices', 'decision'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (openContent(this.parts.keys, id, row).choices.consentToShare) return;
    throw new RequestProblem(400, problemTexts.invalid, {
      errors: [
        {
          pointer: '/stayInformed',
          detail: {
            nl: 'de persoon gaf geen toestemming om de vraag te delen: laat je eigen team niet meelezen',
            en: 'the person did not agree to sharing the question: do not let your own team read along',
          },
        },
      ],
    });
  }
}

/** @throws RequestProblem 409 where there is none */
async function readOffer(
  transaction: Transaction<Tables>,
  id: string,
): Promise<Pick<HandoverOfferTable, 'from_team' | 'to_team' | 'misroute'>> {
  const offer = await transaction
    .selectFrom('handover_offers')
    .select(['from_team', 'to_team', 'misroute'])
    .where('question_id', '=', id)
    .executeTakeFirst();
  if (offer === undefined) throw new RequestProblem(409, problemTexts.wrongState);
  return offer;
}
