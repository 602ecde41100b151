import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.js';

/** A word of the vocabulary that a mistyped word may have meant. */
export interface Correction {
  /** Place in the vocabulary. */
  word: number;
  edits: number;
}

/** How many words the pairs of letters hand on to Fuse. */
const handedOn = 20;
const shortest = 4;
const longest = 32;
const sizeClasses = 256;

/**
 * Finds the words of a vocabulary that are like a mistyped one. Three steps, from cheap to exact: the
 * pairs of letters that two words share choose a few words (counting over typed arrays), Fuse scores
 * those few, and the number of edits, in which a swap is one, decides.
 */
export class Typos {
  private readonly words: readonly string[];
  private readonly pairs = new Map<number, Uint32Array>();
  private readonly shared: Uint8Array;
  private readonly lengths: Uint8Array;
  private readonly touched: Uint32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    this.shared = new Uint8Array(words.length);
    this.touched = new Uint32Array(words.length);
    this.lengths = Uint8Array.from(words, ({ length }) => Math.min(length, sizeClasses - 1));
    const lists = new Map<number, number[]>();
    words.forEach((word, place) => {
      if (word.length < shortest || word.length > longest || word.includes(' ')) return;
      for (const pair of new Set(pairsOf(word))) {
        const list = lists.get(pair);
        if (list) list.push(place);
        else lists.set(pair, [place]);
      }
    });
    for (const [pair, list] of lists) this.pairs.set(pair, Uint32Array.from(list));
  }

  /** The words at most `most` edits away, fewest edits first; none for a word of under four letters. */
  like(word: string, most: number): Correction[] {
    if (word.length < shortest || word.length > longest) return [];
    const candidates = this.sharingPairs(word, most);
    if (candidates.length === 0) return [];
    const fuse = new Fuse(
      candidates.map((place) => this.words[place]!),
      { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.65 },
    );
    const corrections: (Correction & { score: number })[] = [];
    for (const { refIndex, score = 1 } of fuse.search(word)) {
      const place = candidates[refIndex]!;
      const edits = editDistance(word, this.words[place]!, most);
      if (edits <= most) corrections.push({ word: place, edits, score });
    }
    return corrections.sort((a, b) => a.edits - b.edits || a.score - b.score || a.word - b.word);
  }

  private sharingPairs(word: string, most: number): number[] {
    const pairs = new Set(pairsOf(word));
    let count = 0;
    for (const pair of pairs) {
      const list = this.pairs.get(pair);
      if (list === undefined) continue;
      for (const place of list) {
        if (this.shared[place] === 0) this.touched[count++] = place;
        this.shared[place]! += 1;
      }
    }
    // One edit spoils at most two pairs, a swap three.
    const least = Math.max(1, pairs.size - 3 * most);
    const likely: number[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const place = this.touched[nth]!;
      if (this.shared[place]! >= least && Math.abs(this.lengths[place]! - word.length) <= most) likely.push(place);
    }
    if (likely.length > handedOn) {
      const sharedOf = (place: number) => this.shared[place]! * 4 - Math.abs(this.lengths[place]! - word.length);
      likely.sort((a, b) => sharedOf(b) - sharedOf(a) || a - b);
      likely.length = handedOn;
    }
    for (let nth = 0; nth < count; nth += 1) this.shared[this.touched[nth]!] = 0;
    return likely;
  }
}

/** Neighbouring letters as numbers, with the beginning and the end of the word as letters. */
function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let before = 1;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    pairs.push(before * 65_536 + letter);
    before = letter;
  }
  pairs.push(before * 65_536 + 2);
  return pairs;
}
