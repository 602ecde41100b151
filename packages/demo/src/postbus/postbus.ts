import { randomUUID } from 'node:crypto';
import PostalMime, { type Address } from 'postal-mime';

/** A letter as it came in. */
export interface Letter {
  readonly id: string;
  /** Addresses that it was handed over for. */
  readonly to: readonly string[];
  /** As the letter says it, `Voordeur <voordeur@haarlem.example>`. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: Date;
}

/** How many letters are kept; the oldest goes first. */
const atMost = 200;

/** The letters of this run, newest first, in memory only. */
export class Postbus {
  private kept: readonly Letter[] = [];

  get letters(): readonly Letter[] {
    return this.kept;
  }

  /**
   * @param to addresses of the envelope
   * @param source headers and body (RFC 5322)
   */
  async take(to: readonly string[], source: Buffer): Promise<void> {
    const { from, subject = '', text = '' } = await PostalMime.parse(source);
    const letter = { id: randomUUID(), to, from: written(from), subject, text: text.trim(), receivedAt: new Date() };
    this.kept = [letter, ...this.kept].slice(0, atMost);
  }
}

function written(sender: Address | undefined): string {
  if (!sender?.address) return '';
  return sender.name ? `${sender.name} <${sender.address}>` : sender.address;
}
