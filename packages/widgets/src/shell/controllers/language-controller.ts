import { updateWhenLocaleChanges } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import { currentLocale, nearestLocale, useLocale, type Locale } from '../../locales/localization.js';
import type { LanguageEvent } from '../events.js';

/** Languages that are written from right to left. */
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/**
 * The language to read in: the element's own `lang`, else that of the page around it, until the
 * person chooses another. The page's language is read once, because page translators rewrite it.
 */
export class LanguageController implements ReactiveController {
  /** Whether the texts are there; until then the element shows nothing of its own. */
  ready = false;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
    updateWhenLocaleChanges(host);
  }

  get locale(): Locale {
    return currentLocale();
  }

  /** `ltr` or `rtl`, from the element's own `dir` or else from the language. */
  get direction(): 'ltr' | 'rtl' {
    const own = this.host.dir;
    if (own === 'ltr' || own === 'rtl') return own;
    return rightToLeft.includes(this.locale) ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    document.addEventListener('voordeur-language', this.follow);
    if (this.ready) return;
    void this.use(nearestLocale(this.host.lang || languageAround(this.host)));
  }

  hostDisconnected(): void {
    document.removeEventListener('voordeur-language', this.follow);
  }

  /** Widgets of one page speak one language, also where each came with a script of its own. */
  private readonly follow = ({ locale }: LanguageEvent): void => void this.use(nearestLocale(locale));

  async use(locale: Locale): Promise<void> {
    await useLocale(locale);
    this.ready = true;
    this.host.requestUpdate();
  }
}

/** The language of the nearest element around this one that says one, also out of shadow roots. */
function languageAround(element: Element): string {
  const nearest = element.closest('[lang]:not([lang=""])');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}
