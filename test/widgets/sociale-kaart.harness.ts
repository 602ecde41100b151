import type { VoordeurSocialeKaart } from '@voordeur/widgets/sociale-kaart';
import { ScriptedSocialeKaart } from '../../stories/sociale-kaart/scripted-sociale-kaart.ts';
import { isShown } from './conformance/elements-within.ts';
import { until } from './until.ts';

/** The sociale kaart as a person sees it: words on a screen and things to press; hides how it is built. */
export class SocialeKaart {
  readonly element: VoordeurSocialeKaart;

  constructor(element: VoordeurSocialeKaart) {
    this.element = element;
  }

  /** The first sociale kaart of a page. */
  static in(page: ParentNode): SocialeKaart {
    const element = page.querySelector('voordeur-sociale-kaart');
    if (!element) throw new Error('there is no sociale kaart on this page');
    return new SocialeKaart(element);
  }

  /** The gateway of a story. */
  get gateway(): ScriptedSocialeKaart {
    return this.element.client as ScriptedSocialeKaart;
  }

  /** Everything that can be read in the room, in one line. */
  get words(): string {
    return wordsOf(this.root.querySelector('[part~="panel"]'));
  }

  /** The heading above what was found. */
  get outcome(): string {
    return wordsOf(this.root.querySelector('#results-heading'));
  }

  /** The titles of the cards, in order. */
  get titles(): string[] {
    return [...this.root.querySelectorAll('[part~="card"] .card-name')].map(wordsOf);
  }

  /** All that a card says. */
  card(name: string): string {
    return wordsOf(this.cardElement(name));
  }

  get team(): string {
    return wordsOf(this.root.querySelector('[part~="team"]'));
  }

  /** The numbers to call first, in order. */
  get lines(): string[] {
    return [...this.root.querySelectorAll('[part~="lines"] a[href^="tel:"]')].map(wordsOf);
  }

  /** What screen readers are told without being asked. */
  get announcements(): string[] {
    return [...this.root.querySelectorAll('[role="status"], [role="alert"]')].map(wordsOf).filter(Boolean);
  }

  /** The filters that are on. */
  get tags(): string[] {
    return [...this.root.querySelectorAll('.tag')].map(wordsOf);
  }

  /** The points of the map, by their names. */
  get points(): string[] {
    return [...this.root.querySelectorAll('.marker')].map((marker) => marker.getAttribute('aria-label') ?? '');
  }

  /** How many tiles the map has asked for. */
  get tiles(): number {
    return this.root.querySelectorAll('img.leaflet-tile').length;
  }

  /** The name of what has the focus. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? nameOf(activeElement) : '';
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, a.button')].filter(isShown).map(nameOf);
  }

  async type(words: string, label = 'Waar zoek je hulp bij?'): Promise<void> {
    const field = this.field(label) as HTMLInputElement;
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async select(label: string, option: string): Promise<void> {
    const field = this.field(label) as HTMLSelectElement;
    const found = [...field.options].find(({ text }) => text.trim() === option);
    if (!found)
      throw new Error(`"${label}" has no "${option}", but ${[...field.options].map(({ text }) => text.trim())}`);
    field.focus();
    field.value = found.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async choose(name: string): Promise<void> {
    this.find('input[type=radio]', name).click();
    await this.settled();
  }

  /** Presses the button or link of this name, in a card where one is named. */
  async press(name: string, card?: string): Promise<void> {
    const scope = card === undefined ? this.root : this.cardElement(card);
    this.find('button, a, summary', name, scope).click();
    await this.settled();
  }

  /** Presses a point on the map. */
  async pressPoint(name: string): Promise<void> {
    const point = [...this.root.querySelectorAll<HTMLElement>('.marker')].find(
      (marker) => marker.getAttribute('aria-label') === name,
    );
    if (!point) throw new Error(`no point is named "${name}"; there are ${this.points.join(' | ')}`);
    point.focus();
    point.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await this.settled();
  }

  async until(holds: () => boolean, otherwise: () => string): Promise<void> {
    await until(async () => {
      await this.settled();
      return holds();
    }, otherwise);
  }

  /** Waits until the heading above what was found says this. */
  async shows(outcome: string | RegExp): Promise<void> {
    const fits = () => (typeof outcome === 'string' ? this.outcome === outcome : outcome.test(this.outcome));
    await this.until(fits, () => `"${outcome}" is not shown, but "${this.outcome}"`);
  }

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  field(label: string): HTMLElement {
    return this.find('input:not([type=radio]), textarea, select', label);
  }

  private cardElement(name: string): HTMLElement {
    const cards = [...this.root.querySelectorAll<HTMLElement>('[part~="card"]')];
    const found = cards.find((card) => wordsOf(card.querySelector('.card-name')).startsWith(name));
    if (!found) throw new Error(`no card is named "${name}"; there are ${this.titles.join(' | ')}`);
    return found;
  }

  private find(selector: string, name: string, scope: ParentNode = this.root): HTMLElement {
    const all = [...scope.querySelectorAll<HTMLElement>(selector)].filter((candidate) => candidate.checkVisibility());
    const found = all.filter((candidate) => plain(nameOf(candidate)) === plain(name));
    if (found.length !== 1)
      throw new Error(`${found.length} things are named "${name}"; there are ${all.map(nameOf).join(' | ')}`);
    return found[0]!;
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
}

/** A name without what only tells screen readers which card it belongs to. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const words = (element as HTMLInputElement).labels?.[0];
  if (words?.contains(element)) return wordsOf(words.querySelector('span:not(.hint)'));
  const copy = (words ?? element).cloneNode(true) as HTMLElement;
  if (!words)
    for (const hidden of copy.querySelectorAll('.visually-hidden'))
      if (
        copy.textContent !== hidden.textContent &&
        copy.textContent?.trim().startsWith(hidden.textContent ?? '') === false
      )
        hidden.remove();
  return wordsOf(copy);
}

function plain(name: string): string {
  return name.replace(' (niet verplicht)', '').trim();
}

function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
