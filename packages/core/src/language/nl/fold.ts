/** Letters that Unicode does not take apart into a base letter and a mark. */
const ligatures: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ĳ: 'ij',
};

// eslint-disable-next-line no-control-regex -- ASCII is from 0 to 127
const ascii = /^[\x00-\x7f]*$/;
/** Accents of Latin, Greek and Cyrillic letters and the vowel signs of Arabic, which people leave out. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const apart = /[æœøłđðþßıĳ]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Brings a text to the form in which words are compared: lower case, no accents, one form per
 * letter (Unicode NFKD). `Financiële` and `financiele` become the same.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(apart, (letter) => ligatures[letter] ?? letter)
    .replace(marks, '')
    .replace(invisible, '');
}
