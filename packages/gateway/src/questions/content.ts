import type { Decision } from '@voordeur/core/routing';
import type { Facts, Question, Receipt } from '@voordeur/core/schemas';
import type { KeyRing } from '../encryption/key-ring.js';

/** What a person sent and what was decided about it: never in the clear in the database. */
export interface Content {
  words: string;
  facts: Facts;
  email: string | null;
  phone: string | null;
  choices: Pick<Question, 'locale' | 'answerBy' | 'consentToShare'> & {
    /** Whether the referrer may see how far it is; absent where no referral filled it in. */
    referralFeedback?: boolean;
  };
  decision: Decision;
}

/** The receipt as it is kept: the code itself follows from the question's id. */
export type KeptReceipt = Omit<Receipt, 'receiptCode'>;

export type SealedContent = Record<Exclude<keyof Content, 'email' | 'phone'>, Buffer> &
  Record<'email' | 'phone', Buffer | null>;

/** Every part is bound to its question and column: moved elsewhere it does not open. */
const place = (id: string, column: string) => `questions/${id}/${column}`;

export function sealContent(keys: KeyRing, id: string, content: Content): SealedContent {
  const seal = (column: keyof Content, value: string) => sealPart(keys, id, column, value);
  return {
    words: seal('words', content.words),
    facts: seal('facts', JSON.stringify(content.facts)),
    email: content.email === null ? null : seal('email', content.email),
    phone: content.phone === null ? null : seal('phone', content.phone),
    choices: seal('choices', JSON.stringify(content.choices)),
    decision: seal('decision', JSON.stringify(content.decision)),
  };
}

/** Seals one part, for when it changes. */
export function sealPart(keys: KeyRing, id: string, column: keyof Content, value: string): Buffer {
  return keys.encrypt(value, place(id, column));
}

/** @throws CannotDecrypt */
export function openContent(keys: KeyRing, id: string, sealed: SealedContent): Content {
  const open = (column: keyof Content, value: Buffer) => keys.decrypt(value, place(id, column)).toString();
  return {
    words: open('words', sealed.words),
    facts: openFacts(keys, id, sealed.facts),
    email: sealed.email && open('email', sealed.email),
    phone: sealed.phone && open('phone', sealed.phone),
    choices: openChoices(keys, id, sealed.choices),
    decision: JSON.parse(open('decision', sealed.decision)) as Decision,
  };
}

/** @throws CannotDecrypt */
export function openFacts(keys: KeyRing, id: string, sealed: Buffer): Facts {
  return JSON.parse(keys.decrypt(sealed, place(id, 'facts')).toString()) as Facts;
}

/** @throws CannotDecrypt */
export function openChoices(keys: KeyRing, id: string, sealed: Buffer): Content['choices'] {
  return JSON.parse(keys.decrypt(sealed, place(id, 'choices')).toString()) as Content['choices'];
}

export function sealReceipt(keys: KeyRing, id: string, receipt: KeptReceipt): Buffer {
  return keys.encrypt(JSON.stringify(receipt), place(id, 'receipt'));
}

/** @throws CannotDecrypt */
export function openReceipt(keys: KeyRing, id: string, sealed: Buffer): KeptReceipt {
  return JSON.parse(keys.decrypt(sealed, place(id, 'receipt')).toString()) as KeptReceipt;
}
