/** A file that is no CSV; the message says what to do. */
export class NotCsv extends Error {
  override readonly name = 'NotCsv';
}

export interface Decoded {
  text: string;
  /** What to look at, where the encoding had to be guessed. */
  notice?: string;
}

/**
 * The text of a CSV as spreadsheets save it: UTF-8 with or without a mark, UTF-16 with one ("Unicode
 * text"), else Windows-1252, which Excel writes where "CSV UTF-8" is not chosen.
 * @throws NotCsv where it is a workbook, or no text at all
 */
export function decodeCsv(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new NotCsv(
      'dit is een werkmap van Excel of een andere rekensheet; bewaar haar als "CSV UTF-8" en geef dat bestand',
    );
  for (const [mark, encoding] of marked)
    if (startsWith(bytes, mark)) return { text: new TextDecoder(encoding).decode(bytes) };
  if (bytes.includes(0))
    throw new NotCsv('dit is geen tekst; bewaar de rekensheet als "CSV UTF-8" en geef dat bestand');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      notice: 'het bestand is niet in UTF-8 en is gelezen als Windows-1252; kijk of letters met accenten kloppen',
    };
  }
}

/** Byte order marks; the decoder takes them off. */
const marked: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, nth) => bytes[nth] === byte);
}
