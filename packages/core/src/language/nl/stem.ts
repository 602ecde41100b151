import { irregular, keepsEnding } from './stem-exceptions.js';

const vowels = 'aeiouy';

/**
 * Reduces a folded Dutch word to a stem, so that `scheiding`, `scheiden` and `gescheiden` meet. After
 * the Snowball stemmer for Dutch (endings -heden, -en, -s, -heid, -ing, -e, undoubling), with verb
 * endings, participles, diminutives, -atie ~ -eren, final v ~ f and z ~ s besides, and a list of
 * exceptions in front. A stem is a key to compare by, not always a word. Words with letters outside
 * a–z, or of three letters and fewer, stay as they are unless they are exceptions.
 */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || word.length > 40 || !/^[a-z]+$/.test(word) || keepsEnding.has(word)) return word;
  const singular = withoutPlural(withoutDiminutive(word));
  const bare = irregular.get(singular) ?? withoutEnding(singular);
  return irregular.get(bare) ?? bare;
}

/** `huisje` → `huis`, `baantjes` → `baan`, `vriendinnetje` → `vriendin`. */
function withoutDiminutive(word: string): string {
  const ending = /(?:[^j])(je|jes)$/.exec(word)?.[1];
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (/[bcdfghklmnprst]{2}et$/.test(rest)) return rest.slice(0, -3);
  if (/[nlrw]t$|mp$/.test(rest) && rest.length > 3) return rest.slice(0, -1);
  return rest.length >= 3 ? rest : word;
}

/** `ouders` → `ouder`, `gemeenten` is left to the endings; `huis`, `mens`, `plaats` stay. */
function withoutPlural(word: string): string {
  if (word.length < 5 || !word.endsWith('s')) return word;
  const before = word.at(-2)!;
  if (/[a-z]{3}ies$/.test(word)) return word.slice(0, -1);
  if (vowels.includes(before)) return /[^aeiou][aeo]s$/.test(word) && word.length > 6 ? word.slice(0, -1) : word;
  if ('stdz'.includes(before)) return word;
  if (before === 'n') return /(?:e|oo|io|aa)ns$/.test(word) ? word.slice(0, -1) : word;
  return word.slice(0, -1);
}

function withoutEnding(word: string): string {
  let rest = word;
  if (rest.endsWith('atie') && rest.length > 6) return tidy(`${rest.slice(0, -4)}er`);
  if (rest.endsWith('heden') && rest.length > 7) rest = rest.slice(0, -5);
  else if (rest.endsWith('heid') && rest.length > 6) rest = rest.slice(0, -4);
  if (/[^aeiou](ingen)$/.test(rest) && rest.length > 7) rest = rest.slice(0, -5);
  else if (/[^aeiou]ing$/.test(rest) && rest.length > 5) rest = rest.slice(0, -3);
  else if (/[^aeiou]ende?$/.test(rest) && rest.length > 6) rest = rest.replace(/ende?$/, '');
  else if (/[^aeiou]en$/.test(rest) && rest.length > 4) rest = rest.slice(0, -2);
  else if (/[^aeiou]e$/.test(rest) && rest.length > 3) rest = rest.slice(0, -1);
  return tidy(withoutVerbEnding(keepsEnding.has(rest) ? rest : withoutParticiple(rest)));
}

/** `werkt` → `werk`, `betaalt` → `betaal`; not after s or ch, where t belongs to the word (`angst`, `recht`). */
function withoutVerbEnding(word: string): string {
  if (word.length < 4 || !word.endsWith('t') || keepsEnding.has(word)) return word;
  if (/[bdfgklmnprwz]t$/.test(word) || /(?:aa|ee|oo|uu|ij|ie|oe|eu|ui)st$/.test(word)) return word.slice(0, -1);
  return word;
}

/** `gepest` → `pest`, `gestopt` → `stopt`, `getrouwd` → `trouw`, `verslaafd` → `verslaaf`. */
function withoutParticiple(word: string): string {
  if (/^ge[^aeiou].*[bcdfghklmprsvwxz]t$/.test(word) && word.length > 5) return word.slice(2);
  if (/^ge[^aeiou][a-z]*(?:[^aeioun]|[aeiou]{2}[nr]?|ij)d$/.test(word) && word.length > 5) return word.slice(2, -1);
  if (/^(?:be|ver|ont|mis|her|over)[a-z]{3,}[^aeioun]d$/.test(word)) return word.slice(0, -1);
  return word;
}

/** One spelling per stem: no double letters at the end, f for v, s for z. */
function tidy(word: string): string {
  let rest = word;
  if (/([bcdfgklmnprst])\1$/.test(rest)) rest = rest.slice(0, -1);
  if (rest.endsWith('v')) rest = `${rest.slice(0, -1)}f`;
  else if (rest.endsWith('z')) rest = `${rest.slice(0, -1)}s`;
  return rest.replace(
    /([^aeiou])(aa|ee|oo|uu)([^aeiou])$/,
    (_, before: string, vowel: string, after: string) => before + vowel[0]! + after,
  );
}
