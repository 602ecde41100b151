/** The documents of every term: for term t, places `offsets[t]` up to `offsets[t + 1]` of the other arrays. */
export interface Postings {
  offsets: Uint32Array;
  documents: Uint32Array;
  /** How strongly the term belongs to the document, 0–255 for 0–1. */
  impacts: Uint8Array;
  /** In which fields, bit n is `fields[n]`. */
  masks: Uint8Array;
}

/**
 * Lists longer than this are kept strongest first, and a search without filters reads no more of them:
 * what is in so many documents says too little to look at all.
 */
export const longList = 4096;

/** Puts the long lists in order, strongest first and then by document. */
export function orderLongLists({ offsets, documents, impacts, masks }: Postings): void {
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    const from = offsets[term]!;
    const to = offsets[term + 1]!;
    if (to - from <= longList) continue;
    const order = Uint32Array.from({ length: to - from }, (_, nth) => nth);
    order.sort((a, b) => impacts[from + b]! - impacts[from + a]! || documents[from + a]! - documents[from + b]!);
    documents.set(order.map((nth) => documents[from + nth]!), from);
    const [oldImpacts, oldMasks] = [impacts.slice(from, to), masks.slice(from, to)];
    order.forEach((nth, place) => {
      impacts[from + place] = oldImpacts[nth]!;
      masks[from + place] = oldMasks[nth]!;
    });
  }
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

  /** Orders by term, and within a term in the order in which the documents came, long lists strongest first. */
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
    const postings = { offsets, documents, impacts, masks };
    orderLongLists(postings);
    return postings;
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
