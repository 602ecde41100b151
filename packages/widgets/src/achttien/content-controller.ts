import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/localization.js';
import type { Content, ContentLoader } from './content.js';
import type { Audience } from './view.js';

interface Wanted {
  audience: Audience;
  locale: Locale;
}

interface ContentHost extends ReactiveControllerHost {
  readonly loader: ContentLoader;
}

/** The content for whoever reads, in the language of the page. While another one is on its way, the one before stays. */
export class ContentController implements ReactiveController {
  content: Content | null = null;
  unavailable = false;

  private readonly host: ContentHost;
  private readonly wanted: () => Wanted | null;
  private asked = '';

  /** @param wanted what is to be read; `null` while that is not known */
  constructor(host: ContentHost, wanted: () => Wanted | null) {
    this.host = host;
    this.wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.wanted();
    if (wanted !== null && keyOf(wanted) !== this.asked) void this.load();
  }

  /** Loads what is wanted now; also to try again. */
  async load(): Promise<void> {
    const wanted = this.wanted();
    if (wanted === null) return;
    const asked = keyOf(wanted);
    this.asked = asked;
    this.unavailable = false;
    try {
      const content = await this.host.loader(wanted.audience, wanted.locale);
      if (asked === this.asked) this.content = content;
    } catch {
      if (asked === this.asked) this.unavailable = true;
    }
    this.host.requestUpdate();
  }
}

function keyOf({ audience, locale }: Wanted): string {
  return `${audience} ${locale}`;
}
