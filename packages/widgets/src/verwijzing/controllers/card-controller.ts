import type { PatientLanguage, ReferralFlow } from '@voordeur/core/referral';
import type { Municipality } from '@voordeur/core/schemas';
import { adoptStyles, unsafeCSS, type ReactiveController, type ReactiveElement } from 'lit';
import type { DrawnCard } from '../view.js';

interface CardHost extends ReactiveElement {
  readonly flow: ReferralFlow;
  readonly municipalityShown: Municipality | null;
}

/** What a card is made of: drawn anew where any of it is another. */
type Source = Pick<ReferralFlow, 'referral' | 'receipt'> & { language: PatientLanguage };

/** Draws the card that the page shows. What draws it, and its sentences, load only then. */
export class CardController implements ReactiveController {
  /** `undefined` while it is on its way, `null` where it cannot be had. */
  card: DrawnCard | null | undefined;

  private readonly host: CardHost;
  private source: Source | null = null;
  private dressed = false;

  constructor(host: CardHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { flow, municipalityShown } = this.host;
    const { referral, receipt } = flow;
    const wanted = (flow.page === 'card' && referral !== null) || (flow.page === 'sent' && receipt !== null);
    if (!wanted || municipalityShown === null) return;
    const { language } = flow.choices;
    const { source } = this;
    if (source?.referral === referral && source.receipt === receipt && source.language === language) return;
    this.source = { referral, receipt, language };
    this.card = undefined;
    void this.draw(municipalityShown);
  }

  /** Tries again where it could not be drawn. */
  load(): void {
    this.source = null;
    this.host.requestUpdate();
  }

  private async draw(municipality: Municipality): Promise<void> {
    const { source } = this;
    const card = await this.drawn(municipality);
    // Meanwhile another card may be asked for.
    if (source !== this.source) return;
    this.card = card;
    this.host.requestUpdate();
  }

  private async drawn(municipality: Municipality): Promise<DrawnCard | null> {
    try {
      const { cardStyles, drawCard } = await import('../card/draw.js');
      this.dress(cardStyles);
      return await drawCard(this.host.flow, municipality);
    } catch {
      return null;
    }
  }

  /** The look of a card comes along with the first one. */
  private dress(styles: string): void {
    if (this.dressed) return;
    this.dressed = true;
    const { elementStyles } = this.host.constructor as typeof ReactiveElement;
    adoptStyles(this.host.renderRoot as ShadowRoot, [...elementStyles, unsafeCSS(styles)]);
  }
}
