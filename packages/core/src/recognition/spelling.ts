const latin = /^[a-z]+$/;

/**
 * Brings a folded word to a key under which its common misspellings meet: doubled consonants, ij and
 * ei, au and ou, c and k, ie and i in longer words, three letters in a row (`heeeel`), and d, t or dt
 * at the end. Arabic letters that are written in two ways become one. Words and patterns go through
 * the same key, so it may be coarse; it must not make two everyday words one (`zon` and `zoon` stay apart).
 */
export function spellingKey(word: string): string {
  return endingKey(spellingStart(word));
}

/** The key of the beginning of a word: as {@link spellingKey}, with the end left alone. */
export function spellingStart(word: string): string {
  if (!latin.test(word)) return word.replace(/ة/g, 'ه').replace(/ى/g, 'ي').replace(/\u0640/g, '');
  const short = word.replace(/([a-z])\1{2,}/g, '$1$1').replace(/([^aeiou])\1/g, '$1').replace(/c(?![ehiy])/g, 'k');
  if (word.length < 5) return short;
  const longer = short.replace(/ij|ei/g, 'y').replace(/au/g, 'ou');
  return word.length < 7 ? longer : longer.replace(/ie/g, 'i');
}

export function endingKey(start: string): string {
  return start.length < 3 ? start : start.replace(/dt?$/, 't');
}
