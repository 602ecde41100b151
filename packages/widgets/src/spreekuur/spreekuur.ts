import { msg } from '@lit/localize';
import {
  agesOf,
  reduceBooking,
  startOfBooking,
  type Act,
  type BookingAction,
  type BookingState,
  type Wishes,
} from '@voordeur/core/booking';
import type { Municipality } from '@voordeur/core/schemas';
import { ageBands, leefgebieden, type AgeBand, type Leefgebied } from '@voordeur/core/vocabulary';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FetchSpreekuurClient, type SpreekuurClient } from '../gateway/index.js';
import { newId } from '../gateway/new-id.js';
import { frameStyles } from '../shell/frame.styles.js';
import { layoutStyles } from '../shell/layout.styles.js';
import { partStyles } from '../shell/parts.styles.js';
import { errorSummary } from '../shell/parts/error-summary.js';
import { phoneLink } from '../shell/parts/phone-link.js';
import { unavailable, waiting } from '../shell/parts/unavailable.js';
import { printOnly } from '../shell/printing.js';
import { sendingStyles } from '../shell/sending.styles.js';
import { Widget } from '../shell/widget.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { BookingController } from './controllers/booking-controller.js';
import { FocusController } from './controllers/focus-controller.js';
import { ListController } from './controllers/list-controller.js';
import { BookedEvent } from './events.js';
import { promises, welcome } from './parts/welcome.js';
import { spreekuurStyles } from './spreekuur.styles.js';
import { daysAtOnce } from './steps/browse.js';
import { stepButtons, stepContent, way } from './steps/index.js';
import type { SpreekuurView } from './view.js';
import { failureText, problemText } from './words/problems.js';

/** What another widget on the page, or the page itself, knows of somebody; nothing of it is sent before booking. */
export interface Known {
  /** Id of an area of the municipality. */
  area?: string | null;
  /** What it is about. */
  leefgebieden?: readonly Leefgebied[];
  /** Age of the person it is about. */
  ageBand?: AgeBand | null;
  /** Language to talk in, for example `tr`. */
  language?: string | null;
}

/**
 * The joint spreekuur: where one can walk in, and where and when one can make an appointment; booking,
 * moving and cancelling one by code. What somebody looks for stays on the device, and what is typed in
 * this element's memory until it is sent.
 *
 * @tag voordeur-spreekuur
 * @summary Shows the nearest spreekuren that fit, and books a time.
 *
 * @fires {BookedEvent} voordeur-booked - An appointment or a waiting place was made; says nothing of it.
 *
 * @csspart panel - The room behind the door, in which a step is shown.
 * @csspart hour - Each spreekuur on one day.
 * @csspart walk-in - That one can just come by.
 * @csspart time - Each time that can be chosen.
 * @csspart input - Each text field and list.
 * @csspart choice - Each radio button or checkbox with its label.
 * @csspart error-summary - All errors together.
 * @csspart appointment - The time that was chosen, with the place.
 * @csspart receipt - The part with the code.
 * @csspart receipt-code - The code.
 */
export class VoordeurSpreekuur extends Widget<SpreekuurClient> {
  static override styles = [
    tokenStyles,
    controlStyles,
    frameStyles,
    layoutStyles,
    partStyles,
    sendingStyles,
    spreekuurStyles,
  ];

  /** Id of the area whose spreekuren come first. */
  @property() area = '';

  /** Ids of subjects, with spaces between; only spreekuren for one of them are shown. */
  @property({ attribute: 'leefgebieden' }) subjects = '';

  /** Age band of the person it is about (`12-14`); only spreekuren for that age are shown. */
  @property({ attribute: 'age-band' }) ageBand = '';

  /** Language to talk in (`tr`); only spreekuren where it is spoken or interpreted are shown. */
  @property({ attribute: 'spoken-language' }) spokenLanguage = '';

  /** Id of the only spreekuur to show; the others are one press away. */
  @property() spreekuur = '';

  /** The visit so far; set it to start somewhere else than at the beginning. */
  @property({ attribute: false }) visit: BookingState = startOfBooking;

  /** Whether the person wants to see all spreekuren, whatever the page or another widget asked for. */
  @state() private everything = false;
  @state() private allDays = false;
  /** What was last copied or not, for whoever cannot see it. */
  @state() private copied = '';

  private readonly focusing = new FocusController(this);
  private readonly hours = new ListController(this);
  private readonly booking = new BookingController(this);

  protected override connect(gateway: string): SpreekuurClient {
    return new FetchSpreekuurClient(gateway);
  }

  /** Changes the visit. */
  dispatch(action: BookingAction): void {
    this.visit = reduceBooking(this.visit, action);
  }

  /**
   * Shows the spreekuren that fit what another widget on this page knows already, and brings the
   * person here. An appointment that is being made or looked at stays where it is.
   */
  show(known: Known): void {
    this.dispatch({ type: 'wish', wishes: wishesOf(known) });
    this.everything = false;
    this.focusing.aimAtStep();
    this.requestUpdate();
  }

  /** Reads the hours anew, because places were taken or came free. */
  placesChanged(): void {
    void this.hours.load();
  }

  override forget(): void {
    this.booking.abandon();
    this.copied = '';
    this.everything = false;
    this.allDays = false;
    this.dispatch({ type: 'forget' });
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    if (before?.step === 'sending' && this.visit.step === 'booking') this.announce(new BookedEvent());
  }

  private view(municipality: Municipality): SpreekuurView {
    const { list, fails, today } = this.hours;
    const { locale } = this.language;
    return {
      state: this.visit,
      municipality,
      list,
      listFails: fails,
      wishes: this.wishes(),
      only: this.everything || this.visit.moving ? '' : this.spreekuur,
      today,
      allDays: this.allDays,
      email: list?.email ?? false,
      locale,
      clock: { locale, timeZone: municipality.workingHours.timeZone },
      level: this.headingLevel + 1,
      dispatch: (action) => this.dispatch(action),
      fill: (details) => this.dispatch({ type: 'fill', details }),
      wish: (wishes) => this.dispatch({ type: 'wish', wishes }),
      goTo: (date) => this.goTo(date),
      showAllDays: () => this.showAllDays(),
      showEverything: () => this.showEverything(),
      send: () => this.send(),
      act: (act) => this.act(act),
      copyCode: () => void this.copyCode(),
      print: () => printOnly(this),
    };
  }

  /** What the person or another widget said goes before what the page says. */
  private wishes(): Wishes {
    const { wishes, moving, booking } = this.visit;
    // Where one goes already is near enough, wherever one lives.
    if (moving) return { area: wishes.area ?? booking?.spreekuur.location.area ?? null };
    const area = wishes.area ?? this.area;
    if (this.everything) return { area };
    const subjects = this.subjects.split(/\s+/).filter((id): id is Leefgebied => isOneOf(leefgebieden, id));
    const ofPage = wishesOf({
      leefgebieden: subjects,
      ageBand: isOneOf(ageBands, this.ageBand) ? this.ageBand : null,
      language: this.spokenLanguage || null,
    });
    return { ...ofPage, ...wishes, area };
  }

  private goTo(date: string): void {
    this.allDays = false;
    this.focusing.aimAtStep();
    void this.hours.load(date);
  }

  private showAllDays(): void {
    this.allDays = true;
    this.focusing.aimAt(`.days > .day:nth-child(${daysAtOnce + 1}) > .day-name`);
  }

  private showEverything(): void {
    this.everything = true;
    this.focusing.aimAtStep();
  }

  private retry(): void {
    this.focusing.aimAtStep();
    void this.place.load();
  }

  private send(): void {
    const before = this.visit;
    this.dispatch({ type: 'send', id: newId(), locale: this.language.locale, partner: this.partner || null });
    // A second press while it is under way changes nothing, and sends nothing.
    if (this.visit !== before) void this.booking.send();
  }

  private act(act: Act): void {
    const before = this.visit;
    this.dispatch({ type: 'act', act });
    if (this.visit !== before) void this.booking.act();
  }

  private submit(event: Event): void {
    event.preventDefault();
    const { step } = this.visit;
    if (step === 'code') this.act('look-up');
    else if (step === 'move' || step === 'cancel') this.act(step);
    else this.send();
  }

  private async copyCode(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.visit.code ?? '');
      this.copied = msg('De code is gekopieerd.');
    } catch {
      this.copied = msg('Kopiëren lukt niet. Schrijf de code over.');
    }
  }

  protected override announced(): string {
    return this.copied;
  }

  protected override languageChosen(): void {
    this.focusing.aimAt('.languages button');
  }

  protected override content(municipality: Municipality | null): TemplateResult {
    const { unavailable: down } = this.place;
    return html`
      <div class="layout">
        ${welcome(this.headingLevel, this.visit.step)}
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

  private step(view: SpreekuurView): TemplateResult {
    const { step, problems, failure } = this.visit;
    const summary = errorSummary(
      view.level,
      problems.map((problem) => ({ field: problem.field, text: problemText(problem) })),
      (field) => {
        this.focusing.aimAt(`#field-${field}`);
        this.requestUpdate();
      },
    );
    // Choosing a time is no form: it has one within, for the day.
    if (step === 'browse')
      return html`${way(view)}${keyed(step, html`<div class="step-browse">${stepContent(view)}</div>`)}`;
    return html`
      ${way(view)} ${summary}
      ${keyed(
        step,
        html`<form novalidate class="step-${step}" @submit=${(event: Event) => this.submit(event)}>
          ${stepContent(view)}
          <div role="status" class="said">
            ${
              failure && step !== 'failed'
                ? html`<div class="note">
                    <p>${failureText(failure)}</p>
                    <p>${phoneLink(view.municipality.phone)}</p>
                  </div>`
                : nothing
            }
          </div>
          ${stepButtons(view)}
        </form>`,
      )}
    `;
  }
}

/** What a list is sifted by, of what is known; what is not known leaves out nothing, nor takes it back. */
function wishesOf({ area, leefgebieden: subjects, ageBand, language }: Known): Wishes {
  return {
    ...(area != null && { area }),
    ...(subjects && subjects.length > 0 && { leefgebieden: subjects }),
    ...(ageBand != null && { ages: agesOf(ageBand) }),
    ...(language != null && { language }),
  };
}

function isOneOf<Id extends string>(ids: readonly Id[], id: string): id is Id {
  return (ids as readonly string[]).includes(id);
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-spreekuur': VoordeurSpreekuur;
  }
}
