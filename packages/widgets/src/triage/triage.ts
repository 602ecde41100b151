import { msg } from '@lit/localize';
import {
  factsOf,
  isQuestion,
  placeOf,
  reduce,
  startOfIntake,
  stepOf,
  withDangerRead,
  type Answers,
  type Field,
  type IntakeAction,
  type IntakeState,
} from '@voordeur/core/intake';
import { route } from '@voordeur/core/routing';
import type { Municipality } from '@voordeur/core/schemas';
import type { Danger } from '@voordeur/core/vocabulary';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FetchGatewayClient, type GatewayClient } from '../gateway/index.js';
import { frameStyles } from '../shell/frame.styles.js';
import { layoutStyles } from '../shell/layout.styles.js';
import { partStyles } from '../shell/parts.styles.js';
import { neighbour } from '../shell/neighbour.js';
import { printOnly } from '../shell/printing.js';
import { sendingStyles } from '../shell/sending.styles.js';
import { Widget } from '../shell/widget.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { FocusController } from './controllers/focus-controller.js';
import { RecognitionController } from './controllers/recognition-controller.js';
import { SendingController } from './controllers/sending-controller.js';
import { announcedStep, SentEvent, StepEvent } from './events.js';
import { newId } from '../gateway/new-id.js';
import { radios } from '../shell/parts/choices.js';
import { errorSummary } from '../shell/parts/error-summary.js';
import { heading } from '../shell/parts/heading.js';
import { linesInShort, linesOf } from '../shell/parts/lines.js';
import { buttons, way } from './parts/navigation.js';
import { unavailable, waiting } from '../shell/parts/unavailable.js';
import { promises, welcome } from './parts/welcome.js';
import { stepContent } from './steps/index.js';
import type { Referral } from './referral/referral.js';
import type {} from '../spreekuur/spreekuur.js';
import { triageStyles } from './triage.styles.js';
import type { TriageView } from './view.js';
import { givenAnswer } from './words/given.js';
import { problemText } from './words/problems.js';

/**
 * The front door: a person asks in a few skippable steps, sees which team will answer and why, and
 * sends. What is typed stays in this element's memory until it is sent, and nowhere else.
 *
 * @tag voordeur-triage
 * @summary Asks a question to the team that fits, in a few steps.
 *
 * @fires {StepEvent} voordeur-step - A step is shown; says nothing of what was answered.
 * @fires {SentEvent} voordeur-sent - A question arrived.
 *
 * @csspart panel - The room behind the door, in which a step is shown.
 * @csspart input - Each text field.
 * @csspart choice - Each radio button or checkbox with its label.
 * @csspart lines - The phone lines.
 * @csspart error-summary - All errors together.
 * @csspart answers - The answers to check.
 * @csspart team - The team that will answer.
 * @csspart receipt - The part with the receipt code.
 * @csspart receipt-code - The receipt code.
 *
 */
export class VoordeurTriage extends Widget<GatewayClient> {
  static override styles = [
    tokenStyles,
    controlStyles,
    frameStyles,
    layoutStyles,
    partStyles,
    sendingStyles,
    triageStyles,
  ];

  /** The conversation so far; set it to start somewhere else than at the beginning. */
  @property({ attribute: false }) intake: IntakeState = startOfIntake;

  /** Address of a page with the spreekuren, where they are not on this page. */
  @property({ attribute: 'spreekuur-url' }) spreekuurUrl = '';

  /** What was last copied or not, for whoever cannot see it. */
  @state() private copied = '';

  /** What a professional filled in; what shows it is loaded only where a code came. */
  private referral?: Referral;

  private readonly focusing = new FocusController(this);
  private readonly recognition = new RecognitionController(this);
  private readonly sending = new SendingController(this);

  protected override connect(gateway: string): GatewayClient {
    return new FetchGatewayClient(gateway);
  }

  /** Changes the conversation. */
  dispatch(action: IntakeAction): void {
    this.intake = reduce(this.intake, action);
  }

  /**
   * Fills in what another widget on this page knows already, and brings the person here. What was
   * answered here before stays as it was.
   */
  begin(known: Partial<Answers>): void {
    if (this.intake.step === 'sent') this.forget();
    const { answers } = this.intake;
    const open = Object.entries(known).filter(([field]) => isOpen(answers[field as Field]));
    this.dispatch({ type: 'answer', answers: Object.fromEntries(open) });
    this.focusing.aimAtStep();
    this.requestUpdate();
  }

  /** Fills in what a professional chose for the person; the code is that of a card. */
  async refer(code: string): Promise<void> {
    const { Referral } = await import('./referral/referral.js');
    this.referral = new Referral(this, code, [html, heading, radios, givenAnswer]);
  }

  override forget(): void {
    this.referral?.leave();
    this.sending.abandon();
    this.copied = '';
    this.dispatch({ type: 'forget' });
  }

  override firstUpdated(): void {
    const code = /^#verwijzing=?(.*)/.exec(location.hash);
    if (code) void this.refer(code[1]!);
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('intake');
    if (this.place.municipality === null || !changed.has('intake') || before?.step === this.intake.step) return;
    const step = announcedStep(this.intake.step);
    if (step) this.announce(new StepEvent(step));
    if (before?.step === 'sending' && step === 'sent') this.announce(new SentEvent());
  }

  private view(municipality: Municipality): TriageView {
    const { intake } = this;
    return {
      state: intake,
      municipality,
      decision: route(withDangerRead(factsOf(intake.answers), dangerRead(intake)), municipality),
      locale: this.language.locale,
      level: this.headingLevel + 1,
      dispatch: (action) => this.dispatch(action),
      answer: (answers: Partial<Answers>) => this.dispatch({ type: 'answer', answers }),
      openField: (field) => this.openField(field),
      send: () => this.send(municipality),
      copyCode: () => void this.copyCode(),
      print: () => printOnly(this),
      spreekuur: this.wayToSpreekuur(municipality),
    };
  }

  /** Called rather than told in an event or an address, which others could read. */
  private wayToSpreekuur(municipality: Municipality): (() => void) | string {
    const spreekuur = neighbour(this, 'voordeur-spreekuur');
    if (!spreekuur) return this.spreekuurUrl;
    const facts = factsOf(this.intake.answers);
    const place = placeOf(facts, municipality);
    return () => spreekuur.show({ ...facts, area: place.kind === 'here' ? place.area.id : null });
  }

  private retry(): void {
    this.focusing.aimAtStep();
    void this.place.load();
  }

  private openField(field: Field): void {
    this.focusing.aimAtField(field);
    const step = stepOf(field);
    if (step !== 'check' && step !== this.intake.step) this.dispatch({ type: 'change', step });
    else this.requestUpdate();
  }

  private send(municipality: Municipality): void {
    const { informed } = route(factsOf(this.intake.answers), municipality);
    const before = this.intake;
    this.dispatch({
      type: 'send',
      id: newId(),
      locale: this.language.locale,
      partner: this.partner || null,
      informed,
      referral: this.referral?.share,
    });
    // A second press while it is under way changes nothing, and sends nothing.
    if (this.intake !== before) void this.sending.send();
  }

  private async copyCode(): Promise<void> {
    const code = this.intake.receipt?.receiptCode ?? '';
    try {
      await navigator.clipboard.writeText(code);
      this.copied = msg('De code is gekopieerd.');
    } catch {
      this.copied = msg('Kopiëren lukt niet. Schrijf de code over.');
    }
  }

  private submit(event: Event, view: TriageView): void {
    event.preventDefault();
    if (!isQuestion(this.intake.step)) return view.send();
    if (this.intake.step === 'words') this.recognition.readNow();
    this.dispatch({ type: 'next' });
  }

  protected override announced(): string {
    return this.copied;
  }

  protected override languageChosen(): void {
    this.focusing.aimAtLanguages();
  }

  protected override content(municipality: Municipality | null): TemplateResult {
    const { unavailable: down } = this.place;
    return html`
      <div class="layout ${this.intake.step === 'danger' ? 'at-start' : ''}">
        ${welcome(this.headingLevel, this.intake, municipality)}
        <div class="room" part="panel">
          ${
            municipality
              ? this.step(this.view(municipality))
              : down
                ? unavailable(this.headingLevel + 1, () => this.retry())
                : waiting()
          }
          <slot ?hidden=${municipality !== null || !down}></slot>
        </div>
        ${promises()}
      </div>
    `;
  }

  private step(view: TriageView): TemplateResult {
    const { decision, municipality } = view;
    const { step } = view.state;
    return html`
      ${way(view)} ${this.referral?.above(view)}
      ${
        step === 'danger' || step === 'danger-again'
          ? nothing
          : linesInShort(linesOf(decision.lines, municipality), decision.urgency, view.locale)
      }
      ${errorSummary(
        view.level,
        view.state.problems.map((problem) => ({ field: problem.field, text: problemText(problem) })),
        (field) => view.openField(field),
      )}
      ${keyed(
        step,
        html`<form novalidate class="step-${step}" @submit=${(event: Event) => this.submit(event, view)}>
          ${stepContent(view)} ${this.referral?.below(view)} ${buttons(view)}
        </form>`,
      )}
    `;
  }
}

/** Whether nobody has answered this yet. */
function isOpen(answer: Answers[Field]): boolean {
  return !answer || (Array.isArray(answer) && answer.length === 0);
}

/** What the text says of danger, once there was room to answer it (domain §6, "Answer and text"). */
function dangerRead({ step, reading }: IntakeState): Danger {
  const asking = step === 'danger' || step === 'words' || step === 'danger-again';
  return asking ? 'geen' : (reading?.danger ?? 'geen');
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-triage': VoordeurTriage;
  }
}
