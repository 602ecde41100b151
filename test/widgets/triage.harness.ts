import type { VoordeurTriage } from '@voordeur/widgets/triage';
import { ScriptedGateway } from '../../stories/scripted-gateway.ts';
import { WidgetHarness, wordsOf } from './widget.harness.ts';

/** The triage as a person sees it. */
export class Triage extends WidgetHarness<VoordeurTriage> {
  /** The first triage of a page. */
  static in(page: ParentNode): Triage {
    const element = page.querySelector('voordeur-triage');
    if (!element) throw new Error('there is no triage on this page');
    return new Triage(element);
  }

  /** The gateway of a story. */
  get gateway(): ScriptedGateway {
    return this.element.client as ScriptedGateway;
  }

  get progress(): string {
    return wordsOf(this.root.querySelector('.progress'));
  }

  /** The questions and answers to look over. */
  get answers(): Record<string, string> {
    const rows = [...this.root.querySelectorAll('[part~="answers"] > div')];
    return Object.fromEntries(rows.map((row) => [wordsOf(row.querySelector('dt')), wordsOf(row.querySelector('dd'))]));
  }

  /** Who answers and why. */
  get team(): string {
    return wordsOf(this.root.querySelector('[part~="team"]'));
  }

  /** Presses the button that goes on. */
  next(): Promise<void> {
    return this.press('Verder');
  }

  back(): Promise<void> {
    return this.press('Terug');
  }

  /** From checking the answers to one of the questions. */
  change(question: string): Promise<void> {
    return this.press(`Wijzig ${question}`);
  }
}
