import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { controlsWithin, isShown } from './conformance/elements-within.ts';
import { until } from './until.ts';

/** A widget as a person sees it: words on a screen and things to press; hides how it is built. */
export class WidgetHarness<Element extends LitElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  /** The question, or the news, of the step that is shown. */
  get title(): string {
    return wordsOf(this.root.getElementById('step-heading'));
  }

  /** Everything that can be read in the room behind the door, in one line. */
  get words(): string {
    return wordsOf(this.root.querySelector('[part~="panel"]'));
  }

  /** What screen readers are told without being asked. */
  get announcements(): string[] {
    return [...this.root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].map(wordsOf).filter(Boolean);
  }

  /** The numbers to call, in order. */
  get numbers(): string[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].filter(isShown).map(wordsOf);
  }

  /** The links of the error summary. */
  get errors(): string[] {
    return [...this.root.querySelectorAll('[part~="error-summary"] a')].map(wordsOf);
  }

  get receiptCode(): string {
    return wordsOf(this.root.querySelector('[part~="receipt-code"]'));
  }

  /** The name of what has the focus: a control's label, or a heading's words. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? nameOf(activeElement) : '';
  }

  /** Names of the choices that are on. */
  get chosen(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input:checked')].map(nameOf);
  }

  /** Names of everything that can be pressed. */
  get buttons(): string[] {
    return controlsWithin(this.root)
      .filter((control) => control.matches('button, a.button'))
      .map(nameOf);
  }

  async choose(...names: string[]): Promise<void> {
    for (const name of names) {
      const input = this.find('input[type=radio], input[type=checkbox]', name) as HTMLInputElement;
      // What was proposed is on already.
      if (!input.checked) input.click();
      await this.settled();
    }
  }

  /** Puts words in a field as typing does. */
  type(name: string, words: string): Promise<void> {
    const field = this.field(name);
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return this.settled();
  }

  field(name: string): HTMLInputElement | HTMLTextAreaElement {
    return this.find('input:not([type=radio], [type=checkbox]), textarea', name) as HTMLInputElement;
  }

  press(name: string): Promise<void> {
    this.find('button, a', name).click();
    return this.settled();
  }

  /** Moves the focus with the Tab key, as somebody without a mouse does, until it is there. */
  async tabTo(name: string, { backwards = false } = {}): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (sameName(this.focused, name)) return;
      if (backwards) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      if (backwards) await sendKeys({ up: 'Shift' });
    }
    throw new Error(`Tab never comes to "${name}"; it is at "${this.focused}"`);
  }

  /** Waits until a step is shown. */
  async shows(title: string): Promise<void> {
    await this.until(
      () => this.title === title,
      () => `"${title}" is not shown, but "${this.title}"`,
    );
  }

  async until(holds: () => boolean, otherwise: () => string): Promise<void> {
    await until(async () => {
      await this.settled();
      return holds();
    }, otherwise);
  }

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  protected find(selector: string, name: string): HTMLElement {
    const candidates = [...this.root.querySelectorAll<HTMLElement>(selector)].filter(
      (candidate) => candidate.checkVisibility() && sameName(nameOf(candidate), name),
    );
    if (candidates.length !== 1) {
      const there = [...this.root.querySelectorAll<HTMLElement>(selector)].map(nameOf).join(' | ');
      throw new Error(`${candidates.length} things are named "${name}" at "${this.title}"; there are ${there}`);
    }
    return candidates[0]!;
  }

  protected get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const words = (element as HTMLInputElement).labels?.[0];
  // A label around a choice holds its hint too, which describes it.
  if (words?.contains(element)) return wordsOf(words.querySelector('span:not(.hint)'));
  return wordsOf(words ?? element);
}

/** What can be read, in one line. */
export function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A person does not hear the punctuation of a name, nor reads what is said of every field. */
function sameName(real: string, wanted: string): boolean {
  return plain(real) === plain(wanted);
}

function plain(name: string): string {
  return name.replace(' (niet verplicht)', '').replaceAll(':', '');
}
