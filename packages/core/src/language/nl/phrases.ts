import { stem as stemOf } from './stem.js';
import { englishStopWords, stopWords } from './stop-words.js';

/** Words inside a phrase that people leave out or change: `op (de) straat`, `in (mijn) bed plassen`. */
const light = stemmed('de het een mijn mn je jouw zijn zn haar hun ons onze ik hij ze zij we me mij zich er the a my');

const negations = stemmed('niet niks nooit geen not no');
const empty = stemmed([...stopWords, ...englishStopWords].join(' '));

/** How many words may stand between the words of a phrase. */
const slack = 2;

/**
 * The stems of a phrase by which it is recognised and under which it is indexed, joined by spaces. Light
 * words are left out where words with a meaning remain; `er niet meer zijn` stays whole.
 */
export function phraseKey(stems: readonly string[]): string {
  const heavy = stems.filter((stem) => !light.has(stem));
  const telling = heavy.some((stem) => !empty.has(stem) && !negations.has(stem));
  return (telling ? heavy : stems).join(' ');
}

/** Finds known phrases in a text: all words of the phrase near each other, in any order. */
export class Phrases {
  private readonly byAnchor = new Map<string, { key: string; others: string[] }[]>();

  /** @param keys phrase keys of two stems and more, as `phraseKey` makes them */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const stems = key.split(' ');
      // The longest word is the rarest, mostly.
      const anchor = stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest));
      const others = [...stems];
      others.splice(others.indexOf(anchor), 1);
      const entry = { key, others };
      const known = this.byAnchor.get(anchor);
      if (known) known.push(entry);
      else this.byAnchor.set(anchor, [entry]);
    }
  }

  /** The phrases in a row of stems, each once, with the places of their words. */
  in(stems: readonly string[]): { key: string; places: number[] }[] {
    const found = new Map<string, number[]>();
    stems.forEach((stem, place) => {
      for (const { key, others } of this.byAnchor.get(stem) ?? []) {
        if (found.has(key)) continue;
        const places = placesOf(stems, place, others);
        if (places !== undefined) found.set(key, places);
      }
    });
    return Array.from(found, ([key, places]) => ({ key, places }));
  }
}

function placesOf(stems: readonly string[], anchor: number, others: readonly string[]): number[] | undefined {
  const reach = others.length + slack;
  const first = Math.max(0, anchor - reach);
  const last = Math.min(stems.length - 1, anchor + reach);
  const places = [anchor];
  for (const other of others) {
    let at = -1;
    for (let place = first; place <= last && at < 0; place += 1) if (stems[place] === other && !places.includes(place)) at = place;
    if (at < 0) return undefined;
    places.push(at);
  }
  return Math.max(...places) - Math.min(...places) <= reach ? places : undefined;
}

function stemmed(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}
