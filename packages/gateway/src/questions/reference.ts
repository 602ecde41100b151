import { randomInt } from 'node:crypto';

/** No vowels, so that no word appears by chance; nothing that is read for something else (0 O, 1 I, B 8). */
const alphabet = '2345679CDFGHJKLMNPQRTVWXYZ';

/** What staff and resident call a question, for example `VD-7K3Q-2F`; it says nothing of its content. */
export function newReference(): string {
  const characters = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `VD-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
