import type { VoordeurVerwijzing } from '@voordeur/widgets/verwijzing';
import type { ScriptedReferrals } from '../../stories/verwijzing/scripted-referrals.ts';
import { WidgetHarness, wordsOf } from './widget.harness.ts';

/** A referral as a professional sees it. */
export class VerwijzingPage extends WidgetHarness<VoordeurVerwijzing> {
  /** The first one of a page. */
  static in(page: ParentNode): VerwijzingPage {
    const element = page.querySelector('voordeur-verwijzing');
    if (!element) throw new Error('there is no verwijzing on this page');
    return new VerwijzingPage(element);
  }

  /** The gateway of a story. */
  get gateway(): ScriptedReferrals {
    return this.element.client as ScriptedReferrals;
  }

  /** Which team it will reach, and why. */
  get reach(): string {
    return wordsOf(this.root.querySelector('[part~="team"]'));
  }

  /** The card for the patient; the one that was opened last where it is shown large too. */
  get card(): HTMLElement {
    const card = [...this.root.querySelectorAll<HTMLElement>('[part~="card"]')].at(-1);
    if (!card) throw new Error(`there is no card at "${this.title}"`);
    return card;
  }

  get cardWords(): string {
    return wordsOf(this.card);
  }

  /** The square on the card. */
  get square(): SVGElement | null {
    return this.card.querySelector('[part~="square"]');
  }

  /** The steps of a referral that are behind it. */
  get stagesDone(): string[] {
    return [...this.root.querySelectorAll('[part~="stages"] .done')].map(wordsOf);
  }

  /** Whether the card fills the screen. */
  get isLarge(): boolean {
    return this.root.querySelector('dialog')?.open ?? false;
  }

  /** Waits until the card is drawn. */
  drawn(): Promise<void> {
    return this.until(
      () => this.root.querySelector('[part~="card"]') !== null,
      () => `no card is drawn: ${this.words}`,
    );
  }

  async follows(code: string): Promise<void> {
    await this.press('Hoe staat het?');
    await this.type('Het nummer van de kaart', code);
    await this.press('Kijk hoe het staat');
  }
}
