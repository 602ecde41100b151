import type { MoveForm } from './move-hour.js';
import type { ExtraForm } from './extra-hour.js';
import type { PatternForm } from './pattern-form.js';

/** What is open below an hour. */
export type HourPanel = 'cancel' | 'move' | 'substitutes' | 'reopen';

/**
 * What was typed in the agenda and not yet sent. In memory only, as with questions; it outlives the
 * page on screen, so that looking up another day costs nobody a word.
 */
export class AgendaDrafts {
  /** Of an hour or a spreekuur, by what they are for and its id. */
  readonly words = new Map<string, string>();
  readonly moves = new Map<string, MoveForm>();
  readonly extras = new Map<string, ExtraForm>();
  readonly patterns = new Map<string, PatternForm>();
  /** Nothing typed, but it should be there still when one comes back. */
  readonly panels = new Map<string, HourPanel>();

  wordsOf(key: string): string {
    return this.words.get(key) ?? '';
  }

  write(key: string, words: string): void {
    if (words === '') this.words.delete(key);
    else this.words.set(key, words);
  }

  /** Whether something would be lost. */
  get any(): boolean {
    const written = [...this.words.values()].some((words) => words.trim() !== '');
    return written || this.moves.size > 0 || this.extras.size > 0 || this.patterns.size > 0;
  }

  clear(): void {
    for (const kept of [this.words, this.moves, this.extras, this.patterns, this.panels]) kept.clear();
  }
}
