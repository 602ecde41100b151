import type { VoordeurSpreekuur } from '@voordeur/widgets/spreekuur';
import { ScriptedSpreekuren } from '../../stories/spreekuur/scripted-spreekuren.ts';
import { controlsWithin } from './conformance/elements-within.ts';
import { WidgetHarness, wordsOf } from './widget.harness.ts';

/** The spreekuur as a person sees it. */
export class SpreekuurPage extends WidgetHarness<VoordeurSpreekuur> {
  /** The first spreekuur of a page. */
  static in(page: ParentNode): SpreekuurPage {
    const element = page.querySelector('voordeur-spreekuur');
    if (!element) throw new Error('there is no spreekuur on this page');
    return new SpreekuurPage(element);
  }

  /** The gateway of a story. */
  get gateway(): ScriptedSpreekuren {
    return this.element.client as ScriptedSpreekuren;
  }

  /** The days that are in sight, in order. */
  get days(): string[] {
    return this.wordsInSight('.day-name');
  }

  /** The spreekuren that are in sight, in order. */
  get hours(): string[] {
    return this.wordsInSight('.hour-name');
  }

  /** The times that can be chosen, as somebody hears them. */
  get times(): string[] {
    return controlsWithin(this.root)
      .filter((control) => control.matches('[part~="time"]'))
      .map(wordsOf);
  }

  /** When, with whom and where, as it is written for whoever listens. */
  get appointment(): string {
    const ticket = this.root.querySelector('[part~="appointment"]')?.cloneNode(true) as HTMLElement | undefined;
    ticket?.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
    return wordsOf(ticket ?? null);
  }

  /** Chooses the first time that is said with these words. */
  async chooseTime(words: string): Promise<void> {
    const time = controlsWithin(this.root).find(
      (control) => control.matches('[part~="time"]') && wordsOf(control).includes(words),
    );
    if (!time) throw new Error(`no time is "${words}", but ${this.times.join(' | ')}`);
    time.click();
    await this.settled();
  }

  /** Chooses from a native list. */
  async select(name: string, option: string): Promise<void> {
    const list = this.find('select', name) as HTMLSelectElement;
    const chosen = [...list.options].find(({ text }) => text === option);
    if (!chosen)
      throw new Error(`"${name}" has no "${option}", but ${[...list.options].map(({ text }) => text).join(' | ')}`);
    list.value = chosen.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  private wordsInSight(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(wordsOf);
  }
}
