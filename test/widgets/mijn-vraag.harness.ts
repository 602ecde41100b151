import type { VoordeurMijnVraag } from '@voordeur/widgets/mijn-vraag';
import type { ScriptedQuestion } from '../../stories/mijn-vraag/scripted-question.ts';
import { WidgetHarness, wordsOf } from './widget.harness.ts';

/** One's own question as a person sees it. */
export class MijnVraagPage extends WidgetHarness<VoordeurMijnVraag> {
  /** The first one of a page. */
  static in(page: ParentNode): MijnVraagPage {
    const element = page.querySelector('voordeur-mijn-vraag');
    if (!element) throw new Error('there is no mijn-vraag on this page');
    return new MijnVraagPage(element);
  }

  /** The gateway of a story. */
  get gateway(): ScriptedQuestion {
    return this.element.client as ScriptedQuestion;
  }

  /** What was written and done, in order. */
  get story(): string[] {
    return [...this.root.querySelectorAll('[part~="story"] > li')].map(wordsOf);
  }

  /** Types a key at the end of a field, as an input method does. */
  async adds(name: string, letters: string): Promise<void> {
    const field = this.field(name) as HTMLInputElement;
    field.focus();
    for (const letter of letters) {
      field.setRangeText(letter, field.value.length, field.value.length, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
      await this.settled();
    }
  }

  async opens(code: string): Promise<void> {
    await this.type('De code van je vraag', code);
    await this.press('Open mijn vraag');
  }
}
