import type { VoordeurAchttien } from '@voordeur/widgets/achttien';
import { settled } from '../../stories/render-story.ts';
import { controlsWithin } from './conformance/elements-within.ts';
import { until } from './until.ts';

/** 18 worden as somebody uses it, who sees and hears it but knows nothing of its DOM. */
export class Achttien {
  readonly element: VoordeurAchttien;

  constructor(element: VoordeurAchttien) {
    this.element = element;
  }

  static in(page: ParentNode): Achttien {
    return new Achttien(page.querySelector('voordeur-achttien')!);
  }

  /** The heading of the page that is shown. */
  get title(): string {
    return wordsOf(this.root.getElementById('step-heading'));
  }

  get lead(): string {
    return wordsOf(this.root.querySelector('.lead'));
  }

  get words(): string {
    return wordsOf(this.root.querySelector('[part~="panel"]'));
  }

  /** Parts of the timeline and what stands in them, in order. */
  get chapters(): [title: string, milestones: string[]][] {
    return [...this.root.querySelectorAll('.chapter')].map((chapter) => [
      wordsOf(chapter.querySelector('.chapter-title')),
      [...chapter.querySelectorAll('.what')].map(wordsOf),
    ]);
  }

  chapter(title: string): string[] {
    return this.chapters.find(([name]) => name === title)?.[1] ?? [];
  }

  /** What is to be done on the checklist, with `x` before what is done. */
  get tasks(): string[] {
    return [...this.root.querySelectorAll('[part~="task"]')].map(
      (task) => `${task.querySelector('input')!.checked ? 'x ' : ''}${wordsOf(task)}`,
    );
  }

  get focused(): string {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? nameOf(activeElement) : '';
  }

  get announcements(): string[] {
    return [...this.root.querySelectorAll('[role="status"], [role="alert"]')].map(wordsOf).filter(Boolean);
  }

  get buttons(): string[] {
    return controlsWithin(this.root)
      .filter((control) => control.matches('button, a.button'))
      .map(nameOf);
  }

  /** Where the links lead. */
  link(name: string): string | null {
    return this.find('a', name).getAttribute('href');
  }

  /** Opens a milestone, and reads what it says. */
  async opens(milestone: string): Promise<string> {
    const summary = this.find('summary', milestone, '.what');
    summary.click();
    await this.rests();
    return wordsOf(summary.parentElement);
  }

  async selects(field: string, option: string): Promise<void> {
    const select = this.find('select', field) as HTMLSelectElement;
    const chosen = [...select.options].find(({ text }) => text.trim() === option);
    if (!chosen) throw new Error(`${field} has no "${option}"`);
    select.value = chosen.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rests();
  }

  selected(field: string): string {
    return (this.find('select', field) as HTMLSelectElement).selectedOptions[0]!.text.trim();
  }

  async bornIn(month: string, year: string): Promise<void> {
    await this.selects('Geboortemaand', month);
    await this.selects('Geboortejaar', year);
    await this.press('Laat zien');
  }

  /** Presses a radio button or a checkbox. */
  async choose(name: string): Promise<void> {
    this.find('input', name).click();
    await this.rests();
  }

  async press(name: string): Promise<void> {
    this.find('button', name).click();
    await this.rests();
  }

  async write(question: string, text: string): Promise<void> {
    const field = this.find('textarea', question) as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.rests();
  }

  written(question: string): string {
    return (this.find('textarea', question) as HTMLTextAreaElement).value;
  }

  isChosen(name: string): boolean {
    return (this.find('input', name) as HTMLInputElement).checked;
  }

  async until(holds: () => boolean, otherwise: () => string): Promise<void> {
    await until(async () => {
      await this.rests();
      return holds();
    }, otherwise);
  }

  async rests(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** As above, and what is loaded is there. */
  async settled(): Promise<void> {
    await settled(this.element.parentElement!);
  }

  private find(selector: string, name: string, within?: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>(selector)];
    const named = (element: HTMLElement) => (within ? wordsOf(element.querySelector(within)) : nameOf(element));
    const candidates = all.filter((candidate) => candidate.checkVisibility() && named(candidate) === name);
    if (candidates.length !== 1)
      throw new Error(
        `${candidates.length} of ${selector} are named "${name}"; there are ${all.map(named).join(' | ')}`,
      );
    return candidates[0]!;
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
}

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0];
  return wordsOf(label ?? element);
}

function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
