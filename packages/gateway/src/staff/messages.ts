import type { KeyRing } from '../encryption/key-ring.js';

interface MessageKey {
  id: string;
  questionId: string;
}

/** What staff wrote: an answer, or the reason of a handover. Bound to its question. */
const place = ({ id, questionId }: MessageKey) => `questions/${questionId}/messages/${id}`;

export function sealMessage(keys: KeyRing, message: MessageKey, text: string): Buffer {
  return keys.encrypt(text, place(message));
}

/** @throws CannotDecrypt */
export function openMessage(keys: KeyRing, message: MessageKey, sealed: Buffer): string {
  return keys.decrypt(sealed, place(message)).toString();
}
