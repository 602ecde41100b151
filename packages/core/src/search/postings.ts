/** The documents of every term: for term t, places `offsets[t]` up to `offsets[t + 1]` of the other arrays. */
export interface Postings {
  offsets: Uint32Array;
  documents: Uint32Array;
  /** How strongly the term belongs to the document, 0–255 for 0–1. */
  impacts: Uint8Array;
  /** In which fields, bit n is `fields[n]`. */
  masks: Uint8Array;
}

/** Gathers postings document by document and orders them by term. */
export class PostingsBuilder {
  private terms = new Uint32Array(1024);
  private documents = new Uint32Array(1024);
  private impacts = new Uint8Array(1024);
  private masks = new Uint8Array(1024);
  private size = 0;

  add(term: number, document: number, impact: number, mask: number): void {
    if (this.size === this.terms.length) this.grow();
    this.terms[this.size] = term;
    this.documents[this.size] = document;
    this.impacts[this.size] = impact;
    this.masks[this.size] = mask;
    this.size += 1;
  }

  /** Orders by term, and within a term in the order in which the documents came. */
  finish(termCount: number): Postings {
    const offsets = new Uint32Array(termCount + 1);
    for (let at = 0; at < this.size; at += 1) offsets[this.terms[at]! + 1]! += 1;
    for (let term = 0; term < termCount; term += 1) offsets[term + 1]! += offsets[term]!;
    const next = offsets.slice(0, termCount);
    const documents = new Uint32Array(this.size);
    const impacts = new Uint8Array(this.size);
    const masks = new Uint8Array(this.size);
    for (let at = 0; at < this.size; at += 1) {
      const place = next[this.terms[at]!]!++;
      documents[place] = this.documents[at]!;
      impacts[place] = this.impacts[at]!;
      masks[place] = this.masks[at]!;
    }
    return { offsets, documents, impacts, masks };
  }

  private grow(): void {
    this.terms = copied(this.terms, new Uint32Array(this.size * 2));
    this.documents = copied(this.documents, new Uint32Array(this.size * 2));
    this.impacts = copied(this.impacts, new Uint8Array(this.size * 2));
    this.masks = copied(this.masks, new Uint8Array(this.size * 2));
  }
}

function copied<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** Frequencies saturate: a word said ten times is not ten times as much said. */
const saturation = 1.2;

/** A weighted frequency as an impact of 0–255, at least 1. */
export function impactOf(frequency: number): number {
  return Math.max(1, Math.round((255 * frequency) / (frequency + saturation)));
}
