/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'e', 'en', 'n'];

/** Short words that are parts of compounds; other words of three letters are too often found by chance. */
const shortParts = new Set('baby club cafe geld huis hulp huur jeugd kind oma opa oud post rouw taal werk woon zorg wijk buurt eet game gok drug plas bed was gas'.split(' '));

/** Heads that people make compounds with themselves, whether or not a text uses them. */
const heads = new Set(
  'aanvraag advies avond bank begeleiding bijeenkomst club coach cursus groep hulp kosten les loket maatje ochtend opvang pas plek praktijk problemen regeling school spreekuur steun team therapie training vergoeding vereniging werk werker werkster zorg zorgen'.split(' '),
);

/** Words that look like compounds of others and are none. */
const whole = new Set('kinderen ouderen anderen jongeren ouders samenwerking gemeente organisatie verslaving verslaafd'.split(' '));

/**
 * Takes a folded compound apart into the fewest known words, or answers nothing: `schuldhulpmaatje` →
 * `schuld hulp maatje`. At most three parts, each of four letters or more (a few of three).
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  if (word.length < 7 || word.length > 40 || whole.has(word)) return undefined;
  return split(word, isKnown, 3, true);
}

function split(word: string, isKnown: (part: string) => boolean, most: number, outer: boolean): string[] | undefined {
  if (!outer && fits(word, isKnown)) return [word];
  if (most < 2 || word.length < 6) return undefined;
  let best: string[] | undefined;
  // The longest first part first: `schoolmaatschappelijk` before `school`.
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const first = word.slice(0, cut);
    const part = links.map((link) => unlinked(first, link)).find((bare) => bare !== undefined && fits(bare, isKnown));
    if (part === undefined) continue;
    const rest = split(word.slice(cut), isKnown, most - 1, false);
    if (rest !== undefined && (best === undefined || rest.length + 1 < best.length)) best = [part, ...rest];
    if (best?.length === 2) return best;
  }
  return best;
}

function unlinked(part: string, link: string): string | undefined {
  if (!part.endsWith(link)) return undefined;
  return link === '' ? part : part.slice(0, -link.length);
}

function fits(part: string, isKnown: (part: string) => boolean): boolean {
  if (part.length < 4) return shortParts.has(part);
  return heads.has(part) || shortParts.has(part) || isKnown(part);
}
