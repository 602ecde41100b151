import { layTable } from '../language/nl/lay-words/index.js';
import { Phrases } from '../language/nl/index.js';

/** Finds the phrases of the table of everyday words, whichever of them an index knows. */
export class PhraseFinder {
  private readonly phrases: Phrases;

  constructor() {
    const keys = layTable().concepts.flatMap(({ words }) => words.map(({ key }) => key));
    this.phrases = new Phrases(new Set(keys.filter((key) => key.includes(' '))));
  }

  /** The keys of the phrases in a row of stems. */
  in(stems: readonly string[]): string[] {
    return this.phrases.in(stems).map(({ key }) => key);
  }
}
