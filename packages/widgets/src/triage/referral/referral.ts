import { readReferralCode } from '@voordeur/core/receipt-code';
import { noAnswers, type Answers, type QuestionStep, type ReferralShare } from '@voordeur/core/intake';
import type { OpenedReferral } from '@voordeur/core/schemas';
import type { html, ReactiveController, TemplateResult } from 'lit';
import type { radios } from '../../shell/parts/choices.js';
import type { heading } from '../../shell/parts/heading.js';
import type { VoordeurTriage } from '../triage.js';
import type { TriageView } from '../view.js';
import type { givenAnswer } from '../words/given.js';
import { openReferral, type OpenResult } from '../../gateway/open-referral.js';
import { referralWords, type ReferralWords } from './words.js';

/**
 * What the triage lends to this file, which is loaded apart: bundled once more, templates would be made
 * by another Lit, and texts would stay in Dutch.
 */
export type Lent = readonly [
  render: typeof html,
  heading: typeof heading,
  radios: typeof radios,
  givenAnswer: typeof givenAnswer,
];

type NotOpened = Exclude<OpenResult['outcome'], 'opened' | 'mistyped'>;

/** Where opening the referral stands. */
type Stage =
  | { name: 'asking'; typed: string; mistyped: boolean }
  | { name: 'opening'; code: string }
  | { name: 'opened'; code: string; referral: OpenedReferral; isFilledIn: boolean }
  | { name: 'not-opened'; code: string; why: NotOpened }
  /** The person goes on without. */
  | { name: 'left' };

/** The steps at which something can be filled in. */
const filled: readonly QuestionStep[] = ['topics', 'about', 'where'];

/** What a professional filled in for the person, who looks it over, changes it and sends it, or does not. */
export class Referral implements ReactiveController {
  private readonly host: VoordeurTriage;
  private readonly lent: Lent;
  private stage: Stage;
  /** Whether the referrer may see how far the question is; `null` while that is not answered. */
  private feedback: boolean | null = null;
  /** Whether the question was sent already. */
  private wasSent = false;
  /** What gets focus as soon as it is shown. */
  private aim: string | null = null;
  /** The patient's language, while its texts are on their way. */
  private language: string | null = null;

  /**
   * Takes the code out of the address at once, so that it is not in the history of the page nor in what
   * somebody shares of it.
   *
   * @param code as it came; what is no code is asked for
   */
  constructor(host: VoordeurTriage, code: string, lent: Lent) {
    this.host = host;
    this.lent = lent;
    if (location.hash.startsWith('#verwijzing'))
      history.replaceState(history.state, '', location.pathname + location.search);
    this.stage = { name: 'asking', typed: code, mistyped: code !== '' };
    if (readReferralCode(code) === null) this.aim = '#referral-heading';
    else void this.open(code);
    host.addController(this);
    host.requestUpdate();
  }

  /** What goes along with the question. */
  get share(): ReferralShare | null {
    return this.stage.name === 'opened'
      ? { referralCode: this.stage.code, referralFeedback: this.feedback === true }
      : null;
  }

  /** Forgets what was filled in, also where it is still on its way. */
  leave(): void {
    this.stage = { name: 'left' };
    this.host.removeController(this);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { renderRoot, intake } = this.host;
    // Another question is one's own.
    if (this.wasSent && intake.step !== 'sent') return this.leave();
    this.wasSent = intake.step === 'sent';
    if (renderRoot.querySelector('#step-heading') === null) return;
    if (this.stage.name === 'opened' && !this.stage.isFilledIn) {
      this.stage = { ...this.stage, isFilledIn: true };
      // A question that was sent already stays as it is.
      if (this.host.intake.step !== 'sent') this.host.begin(filledInBy(this.stage.referral));
      return;
    }
    if (this.aim === null) return;
    // Another language comes as new elements, among which focus would get lost.
    const shown = renderRoot.querySelector('[part~="frame"]')?.getAttribute('lang');
    if (this.language !== null && this.language !== shown) return;
    const { aim } = this;
    this.aim = null;
    this.language = null;
    // After the triage itself, which brings a person to the step where it begins.
    void this.host.updateComplete.then(() => renderRoot.querySelector<HTMLElement>(aim)?.focus());
  }

  /** Above a step. */
  above(view: TriageView): TemplateResult | null {
    const words = referralWords(view.locale);
    const { step } = view.state;
    const [html] = this.lent;
    if (this.stage.name === 'opened')
      return hasDanger(this.stage) ? null : this.opened(view, words, this.stage.referral);
    if (step !== 'danger') return null;
    if (this.stage.name === 'opening') return html`<p class="note" role="status">${words.opening}</p>`;
    if (this.stage.name === 'asking') return this.asking(view, words, this.stage);
    return this.stage.name === 'not-opened' ? this.notOpened(view, words, this.stage) : null;
  }

  /** Below a step: the question about sharing, before sending, and after it what is shared. */
  below(view: TriageView): TemplateResult | null {
    if (this.stage.name !== 'opened') return null;
    const { partner } = this.stage.referral;
    const words = referralWords(view.locale);
    const { step, receipt } = view.state;
    if (step === 'check') return this.mayTheySee(partner, words);
    // Where there is danger the lines come first.
    if (step !== 'sent') return hasDanger(this.stage) ? this.opened(view, words, this.stage.referral) : null;
    const says = receipt?.referral !== 'bound' ? words.notBound : this.feedback ? words.theySee : words.theySeeNothing;
    const [html] = this.lent;
    return html`<p class="note">${says(partner)}</p>`;
  }

  private mayTheySee(partner: string, words: ReferralWords): TemplateResult {
    const [, , radios] = this.lent;
    return radios({
      field: 'referral-feedback',
      legend: words.mayTheySee(partner),
      hint: words.whatTheySee,
      choices: [
        { value: 'ja', label: words.yes },
        { value: 'nee', label: words.no },
      ],
      chosen: this.feedback === null ? null : this.feedback ? 'ja' : 'nee',
      choose: (value) => {
        this.feedback = value === 'ja';
        this.host.requestUpdate();
      },
    });
  }

  private opened(view: TriageView, words: ReferralWords, { partner, facts }: OpenedReferral): TemplateResult | null {
    const [html, heading, , givenAnswer] = this.lent;
    const { step } = view.state;
    const known = { ...noAnswers, ...filledInBy({ facts }) };
    const given = (each: QuestionStep) => givenAnswer(each, known, view.municipality, view.locale);
    if (step === 'danger')
      return html`
        <section class="team referral" aria-labelledby="referral-heading">
          <div class="team-text">
            ${heading(view.level, words.filledIn(partner), 'part', 'referral')}
            <ul class="next">
              ${filled.flatMap((each) => (given(each) ? [html`<li>${given(each).replaceAll('\n', ', ')}</li>`] : []))}
            </ul>
            <p>${words.isItRight}</p>
          </div>
        </section>
      `;
    return filled.some((each) => each === step && given(each))
      ? html`<p class="note referral">${words.filledInHere(partner)}</p>`
      : null;
  }

  private asking(view: TriageView, words: ReferralWords, stage: Stage & { name: 'asking' }): TemplateResult {
    const [html, heading] = this.lent;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const { value } = (event.target as HTMLFormElement).elements.namedItem('referral') as HTMLInputElement;
      if (readReferralCode(value) !== null) return void this.open(value);
      this.go({ name: 'asking', typed: value, mistyped: true }, '#field-referral');
    };
    return html`
      <form novalidate class="referral" @submit=${submit}>
        ${heading(view.level, words.typeTheCode, 'part', 'referral')}
        <div class="field">
          <label class="label" for="field-referral">${words.codeLabel}</label>
          <p class="hint" id="hint-referral">${words.codeHint}</p>
          ${stage.mistyped ? html`<p class="error" id="error-referral">${words.mistyped}</p>` : null}
          <input
            class="input"
            part="input"
            id="field-referral"
            name="referral"
            dir="ltr"
            inputmode="numeric"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-invalid=${stage.mistyped}
            aria-describedby="hint-referral ${stage.mistyped ? 'error-referral' : ''}"
            value=${stage.typed}
          />
        </div>
        <div class="buttons">
          <button class="button" part="button">${words.fillIn}</button>
          ${this.without(words)}
        </div>
      </form>
    `;
  }

  private notOpened(
    view: TriageView,
    words: ReferralWords,
    { why, code }: Stage & { name: 'not-opened' },
  ): TemplateResult {
    const [html, heading] = this.lent;
    const { title, text } = words.notOpened[why];
    const again = why === 'unavailable' ? () => void this.open(code) : () => this.ask();
    return html`
      <section class="note referral" aria-labelledby="referral-heading">
        ${heading(view.level, title, 'part', 'referral')}
        <p>${text}</p>
        ${
          why === 'unavailable' || why === 'unknown'
            ? html`<div class="buttons">
                <button type="button" class="button secondary" part="button" @click=${again}>${words.again}</button>
                ${this.without(words)}
              </div>`
            : null
        }
      </section>
    `;
  }

  private without(words: ReferralWords): TemplateResult {
    const leave = () => this.go({ name: 'left' }, '#step-heading');
    const [html] = this.lent;
    return html`<button type="button" class="button quiet" part="button" @click=${leave}>${words.without}</button>`;
  }

  private ask(): void {
    this.go({ name: 'asking', typed: '', mistyped: false }, '#field-referral');
  }

  private go(stage: Stage, aim: string): void {
    this.stage = stage;
    this.aim = aim;
    this.host.requestUpdate();
  }

  private isStill(stage: Stage): boolean {
    return this.stage === stage;
  }

  private async open(code: string): Promise<void> {
    const opening: Stage = { name: 'opening', code };
    this.stage = opening;
    this.host.requestUpdate();
    const { gatewayClient, gateway } = this.host;
    const result = await (gatewayClient.openReferral?.(code) ??
      openReferral(gateway || new URL(import.meta.url).origin, code));
    // Who left, or went on without, finds nothing filled in.
    if (!this.isStill(opening)) return;
    if (result.outcome === 'mistyped')
      return this.go({ name: 'asking', typed: code, mistyped: true }, '#field-referral');
    if (result.outcome !== 'opened')
      return this.go({ name: 'not-opened', code, why: result.outcome }, '#referral-heading');
    const { referral } = result;
    const language = referral.locale.split('-', 1)[0]!;
    if (language === 'nl' || language === 'en') {
      this.language = language;
      this.host.lang = language;
    }
    const aim = referral.facts.danger ? '#step-heading' : '#referral-heading';
    this.go({ name: 'opened', code, referral, isFilledIn: false }, aim);
  }
}

/** What a referral knows, as answers. */
function filledInBy({ facts }: Pick<OpenedReferral, 'facts'>): Partial<Answers> {
  return {
    ...(facts.danger && { danger: facts.danger }),
    ...(facts.ageBand && { ageBand: facts.ageBand }),
    ...(facts.leefgebieden.length > 0 && { leefgebieden: facts.leefgebieden }),
    ...(facts.postcode4 && { postcode: facts.postcode4 }),
  };
}

function hasDanger({ referral }: { referral: OpenedReferral }): boolean {
  return referral.facts.danger !== null;
}
