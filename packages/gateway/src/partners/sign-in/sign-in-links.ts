import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../database/connection.js';
import type { Mail } from '../../spreekuur/mail.js';

/** Milliseconds that a link is good for. */
const validity = 15 * 60_000;
/** Links that one partner can be sent within that time: enough for a letter that got lost. */
const mostAtOnce = 3;

interface Parts {
  database: Database;
  mail: Mail;
  publicUrl: string;
  /** Name of the municipality, under the letter. */
  sender: () => string;
  now: () => number;
}

/** Links to sign in with, sent to the address that a partner registered. */
export class SignInLinks {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * Sends a link to this address where a partner registered it. Says nothing of whether one did: whoever asks
   * should get the same answer without waiting for this.
   */
  async send(address: string): Promise<void> {
    const { database, mail, publicUrl, sender, now } = this.parts;
    const partner = await database.db
      .selectFrom('partners')
      .select(['id', 'name', 'email'])
      .where(({ fn }) => fn<string>('lower', ['email']), '=', address.trim().toLowerCase())
      .executeTakeFirst();
    if (!partner?.email) return;
    const token = randomBytes(32).toString('base64url');
    if (!(await this.keep(partner.id, token))) return;
    await mail.send({
      to: partner.email,
      subject: 'Inloggen bij je verwijzingen',
      text: letter({ name: partner.name, link: `${publicUrl}/verwijzingen/inloggen#${token}`, sender: sender() }),
      id: `inloggen-${now()}-${randomBytes(6).toString('hex')}`,
    });
  }

  /** @returns the partner whose link this is; `null` where it is none (any more). It is good once. */
  async redeem(token: string): Promise<string | null> {
    const row = await this.parts.database.db
      .deleteFrom('partner_sign_ins')
      .where('token_hash', '=', hashOf(token))
      .where('expires_at', '>', new Date(this.parts.now()))
      .returning('partner')
      .executeTakeFirst();
    return row?.partner ?? null;
  }

  /** @returns whether there was still room for one */
  private async keep(partner: string, token: string): Promise<boolean> {
    const now = this.parts.now();
    return this.parts.database.db.transaction().execute(async (transaction) => {
      // Two at once are counted one after the other.
      await transaction.selectFrom('partners').select('id').where('id', '=', partner).forUpdate().execute();
      const { count } = await transaction
        .selectFrom('partner_sign_ins')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('partner', '=', partner)
        .where('sent_at', '>', new Date(now - validity))
        .executeTakeFirstOrThrow();
      if (Number(count) >= mostAtOnce) return false;
      await transaction
        .insertInto('partner_sign_ins')
        .values({ token_hash: hashOf(token), partner, sent_at: new Date(now), expires_at: new Date(now + validity) })
        .execute();
      return true;
    });
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function letter({ name, link, sender }: { name: string; link: string; sender: string }): string {
  return `${[
    `Met deze link log je in bij de verwijzingen van ${name}:`,
    link,
    'De link werkt één keer, een kwartier lang.',
    'Heb je hier niet om gevraagd? Dan hoef je niets te doen.',
    sender,
  ].join('\n\n')}\n`;
}
