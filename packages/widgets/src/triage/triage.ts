import { msg } from '@lit/localize';
import {
  factsOf,
  isQuestion,
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
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FetchGatewayClient, type GatewayClient } from '../gateway/index.js';
import { allLocales } from '../locales/generated/locale-codes.js';
import { localeNames, nearestLocale, type Locale } from '../locales/localization.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { version } from '../version.js';
import { FocusController } from './controllers/focus-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { LeaveController } from './controllers/leave-controller.js';
import { MunicipalityController } from './controllers/municipality-controller.js';
import { RecognitionController } from './controllers/recognition-controller.js';
import { SendingController } from './controllers/sending-controller.js';
import { announcedStep, LanguageEvent, SentEvent, StepEvent } from './events.js';
import { newId } from './new-id.js';
import { errorSummary } from './parts/error-summary.js';
import { fresh } from './parts/fresh.js';
import { footer } from './parts/footer.js';
import { linesInShort } from './parts/lines.js';
import { buttons, way } from './parts/navigation.js';
import { unavailable, waiting } from './parts/unavailable.js';
import { promises, welcome } from './parts/welcome.js';
import { printOnly } from './printing.js';
import { stepContent } from './steps/index.js';
import { triageStyles } from './triage.styles.js';
import type { TriageView } from './view.js';

/** Where "leave quickly" goes while the municipality's own choice is not known yet. */
const neutralPage = 'https://www.knmi.nl/nederland-nu/weer';

/**
 * The front door: a person asks in a few skippable steps, sees which team will answer and why, and
 * sends. What is typed stays in this element's memory until it is sent, and nowhere else.
 *
 * @tag voordeur-triage
 * @summary Asks a question to the team that fits, in a few steps.
 *
 * @slot - A link for people without JavaScript, also shown where the gateway cannot be reached.
 *
 * @fires {StepEvent} voordeur-step - A step is shown; says nothing of what was answered.
 * @fires {SentEvent} voordeur-sent - A question arrived.
 * @fires {LanguageEvent} voordeur-language - The person chose another language.
 *
 * @csspart frame - The whole widget.
 * @csspart panel - The room behind the door, in which a step is shown.
 * @csspart heading - Each heading.
 * @csspart button - Each button.
 * @csspart leave - The button that leaves the page quickly.
 * @csspart input - Each text field.
 * @csspart choice - Each radio button or checkbox with its label.
 * @csspart lines - The phone lines.
 * @csspart error-summary - All errors together.
 * @csspart answers - The answers to check.
 * @csspart team - The team that will answer.
 * @csspart receipt - The part with the receipt code.
 * @csspart receipt-code - The receipt code.
 *
 * @cssproperty --voordeur-color-scheme - `light`, `dark` or `light dark`; by default as the page.
 * @cssproperty --voordeur-font-family - Font of the text.
 * @cssproperty --voordeur-font-size - Size of the text; by default 18 px or more.
 * @cssproperty --voordeur-line-height - Line height of the text.
 * @cssproperty --voordeur-heading-font-family - Font of the headings.
 * @cssproperty --voordeur-heading-font-weight - Weight of the headings.
 * @cssproperty --voordeur-heading-color - Colour of the headings.
 * @cssproperty --voordeur-color - Colour of the text.
 * @cssproperty --voordeur-muted-color - Colour of hints.
 * @cssproperty --voordeur-background-color - Background of the widget.
 * @cssproperty --voordeur-surface-color - Background of the room and of the fields.
 * @cssproperty --voordeur-sunken-color - Background of quiet parts.
 * @cssproperty --voordeur-hairline-color - Lines between parts.
 * @cssproperty --voordeur-accent-color - The colour of the door: buttons and what is chosen.
 * @cssproperty --voordeur-accent-strong-color - The same under the pointer.
 * @cssproperty --voordeur-accent-contrast-color - Text on the accent colour.
 * @cssproperty --voordeur-accent-soft-color - Background of what is chosen.
 * @cssproperty --voordeur-lamp-color - The light behind the door.
 * @cssproperty --voordeur-link-color - Colour of links.
 * @cssproperty --voordeur-error-color - Colour of errors.
 * @cssproperty --voordeur-error-soft-color - Background of errors.
 * @cssproperty --voordeur-input-color - Text in fields.
 * @cssproperty --voordeur-input-border-color - Border of fields and choices.
 * @cssproperty --voordeur-input-border-width - Width of the border of fields.
 * @cssproperty --voordeur-input-border-radius - Corners of fields.
 * @cssproperty --voordeur-border-radius - Corners of choices and notes.
 * @cssproperty --voordeur-button-border-radius - Corners of buttons.
 * @cssproperty --voordeur-frame-border-radius - Corners of the widget.
 * @cssproperty --voordeur-focus-color - The outline of what has focus.
 * @cssproperty --voordeur-focus-halo-color - The glow around that outline.
 * @cssproperty --voordeur-focus-width - Width of that outline.
 */
export class VoordeurTriage extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, triageStyles];

  /** Origin of the gateway; by default the one that this script came from. */
  @property() gateway = '';

  /** Id of the site that this is on, as registered with the gateway. */
  @property() partner = '';

  /** Language to start in (`nl` or `en`); by default that of the page around it. */
  @property() override lang = '';

  /** Level of the widget's main heading, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The gateway; by default over HTTP to `gateway`. */
  @property({ attribute: false }) client: GatewayClient | null = null;

  /** The conversation so far; set it to start somewhere else than at the beginning. */
  @property({ attribute: false }) intake: IntakeState = startOfIntake;

  /** What was last copied or not, for whoever cannot see it. */
  @state() private copied = '';

  private readonly language = new LanguageController(this);
  private readonly place = new MunicipalityController(this);
  private readonly leaving = new LeaveController(this);
  private readonly focusing = new FocusController(this);
  private readonly recognition = new RecognitionController(this);
  private readonly sending = new SendingController(this);
  private defaultClient: { gateway: string; client: GatewayClient } | null = null;

  /** The client in use. */
  get gatewayClient(): GatewayClient {
    if (this.client !== null) return this.client;
    const gateway = this.gateway || new URL(import.meta.url).origin;
    if (this.defaultClient?.gateway !== gateway)
      this.defaultClient = { gateway, client: new FetchGatewayClient(gateway) };
    return this.defaultClient.client;
  }

  /** Where "leave quickly" goes. */
  get exitUrl(): string {
    return this.place.municipality?.exitUrl ?? neutralPage;
  }

  /** Changes the conversation. */
  dispatch(action: IntakeAction): void {
    this.intake = reduce(this.intake, action);
  }

  /** Clears everything that was typed and chosen. */
  forget(): void {
    this.sending.abandon();
    this.copied = '';
    this.dispatch({ type: 'forget' });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang') && changed.get('lang') !== undefined && this.lang)
      void this.language.use(nearestLocale(this.lang));
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
    };
  }

  private announce(event: StepEvent | SentEvent | LanguageEvent): void {
    this.dispatchEvent(event);
  }

  private choose(locale: Locale): void {
    this.focusing.aimAtLanguages();
    void this.language.use(locale);
    this.announce(new LanguageEvent(locale));
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
    this.dispatch({ type: 'send', id: newId(), locale: this.language.locale, partner: this.partner || null, informed });
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

  override render(): TemplateResult {
    const { municipality, unavailable: down } = this.place;
    if (!this.language.ready) return html`<slot></slot>`;
    // Texts of another language come as new elements, because a page translator may have taken the old ones.
    return html`${keyed(this.language.locale, this.widget(municipality, down))}`;
  }

  private widget(municipality: Municipality | null, down: boolean): TemplateResult {
    return html`
      <section
        class="widget"
        part="frame"
        lang=${this.language.locale}
        dir=${this.language.direction}
        aria-labelledby="title-heading"
      >
        ${this.bar(municipality)}
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
        ${footer(municipality, this.language.locale)}
        <p class="visually-hidden" role="status">${fresh(this.leaving.announcement)}</p>
        <p class="visually-hidden" role="status">${fresh(this.copied)}</p>
      </section>
    `;
  }

  private bar(municipality: Municipality | null): TemplateResult {
    const offered = allLocales.filter((locale) => municipality?.locales.includes(locale) ?? false);
    return html`
      <button type="button" class="leave" part="leave" @click=${() => this.leaving.leave()}>
        ${msg('Snel weg van deze pagina')}
      </button>
      <div class="languages">
        ${offered
          .filter((locale) => locale !== this.language.locale)
          .map(
            (locale) => html`
              <button
                type="button"
                class="button quiet"
                part="button"
                lang=${locale}
                @click=${() => this.choose(locale)}
              >
                ${localeNames[locale]}
              </button>
            `,
          )}
      </div>
    `;
  }

  private step(view: TriageView): TemplateResult {
    const { step } = view.state;
    return html`
      ${way(view)} ${step === 'danger' || step === 'danger-again' ? nothing : linesInShort(view)} ${errorSummary(view)}
      ${keyed(
        step,
        html`<form novalidate class="step-${step}" @submit=${(event: Event) => this.submit(event, view)}>
          ${stepContent(view)} ${buttons(view)}
        </form>`,
      )}
    `;
  }
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
