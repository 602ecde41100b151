import type { TextReading } from '@voordeur/core/intake';
import { currentLocale } from '../locales/localization.js';

type Read = (text: string) => TextReading;

/** From this many words, a text in which nothing is recognised may be in another language. */
const enoughWords = 3;

/**
 * Reads what is typed, on the device; nothing leaves it and nothing is kept. What reads is loaded when it
 * is asked for: Dutch first, the other languages where the text or the reader needs them. Where it cannot
 * be had, nothing is read.
 */
export class TextReader {
  private readonly ready: () => void;
  private readText: Read | null = null;
  /** How many languages were asked for; as `loadUpTo`. */
  private asked = 0;

  /** @param ready called in an idle moment when texts can be read, and again when more languages can */
  constructor(ready: () => void) {
    this.ready = ready;
  }

  /** What the text seems to say; `null` where nothing can be read yet. */
  read(text: string): TextReading | null {
    if (this.readText === null) return null;
    const reading = this.readText(text);
    if (isOtherLanguage(text, reading)) void this.loadUpTo(2);
    return reading;
  }

  /** Loads Dutch, once. */
  load(): Promise<void> {
    return this.loadUpTo(1);
  }

  /** @param languages 1 for Dutch, 2 for the others too */
  private async loadUpTo(languages: 1 | 2): Promise<void> {
    if (this.asked >= languages) return;
    this.asked = languages;
    try {
      const { dutch, recogniserOf, textReadingOf } = await import('./recognition/dutch.js');
      const others = languages > 1 ? [(await import('./recognition/other-languages.js')).otherLanguages] : [];
      const recognise = recogniserOf(dutch, ...others);
      this.use((text) => textReadingOf(recognise(text)));
    } catch {
      // People ask without it as well, or with Dutch alone; the gateway reads a question too.
    }
  }

  private use(read: Read): void {
    this.readText = read;
    // The lists are compiled at the first reading: not while somebody presses a key.
    whenIdle(() => {
      read('');
      this.ready();
    });
  }
}

function isOtherLanguage(text: string, { domains, danger }: TextReading): boolean {
  const otherScript = /[\u0370-\u1fff]/.test(text);
  const unknown = domains.length === 0 && danger === 'geen' && text.trim().split(/\s+/).length >= enoughWords;
  return currentLocale() !== 'nl' || otherScript || unknown;
}

/** Safari has no idle moments to offer. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act);
}
