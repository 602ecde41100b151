import type { Municipality } from '@voordeur/core/schemas';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FetchFollowClient, type FollowClient } from '../gateway/follow-client.js';
import { newId } from '../gateway/new-id.js';
import { codeInputStyles } from '../shell/code-input.styles.js';
import { PageFocusController } from '../shell/controllers/page-focus-controller.js';
import { factsStyles } from '../shell/facts.styles.js';
import { frameStyles } from '../shell/frame.styles.js';
import { layoutStyles } from '../shell/layout.styles.js';
import { pageForm } from '../shell/parts/page-form.js';
import { unavailable, waiting } from '../shell/parts/unavailable.js';
import { partStyles } from '../shell/parts.styles.js';
import { printOnly } from '../shell/printing.js';
import { Widget } from '../shell/widget.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { DangerController } from './controllers/danger-controller.js';
import { FollowController } from './controllers/follow-controller.js';
import { ReturnController } from './controllers/return-controller.js';
import { downloadJson } from './download.js';
import { QuestionOpenedEvent } from './events.js';
import { mijnVraagStyles } from './mijn-vraag.styles.js';
import { pageContent } from './pages/index.js';
import { promises, welcome } from './parts/welcome.js';
import type { FollowView } from './view.js';
import { reduceVisit, startOfVisit, type Act, type Visit, type VisitAction } from './visit.js';
import { problemText } from './words/problems.js';

/**
 * One's own question, by the code that was given on sending it: who has it, who answers and by when, the
 * whole conversation; adding to it, choosing another way to be answered, taking it back, seeing and erasing
 * all that is kept. The code and what it opens stay in this element's memory, and go when the page is left.
 *
 * @tag voordeur-mijn-vraag
 * @summary Follows a question by its code.
 *
 * @fires {QuestionOpenedEvent} voordeur-question-opened - A code opened a question; says nothing of it.
 *
 * @csspart panel - The room behind the door, in which a page is shown.
 * @csspart input - Each text field.
 * @csspart choice - Each radio button with its label.
 * @csspart error-summary - All errors together.
 * @csspart lines - Phone lines that go before all else.
 * @csspart state - Who has the question, and what to expect.
 * @csspart story - The conversation.
 * @csspart message - Each thing that was written in it.
 * @csspart proof - What shows that the question was received.
 */
export class VoordeurMijnVraag extends Widget<FollowClient> {
  static override styles = [
    tokenStyles,
    controlStyles,
    frameStyles,
    layoutStyles,
    partStyles,
    codeInputStyles,
    factsStyles,
    mijnVraagStyles,
  ];

  /** The visit so far; set it to start somewhere else than at the code. */
  @property({ attribute: false }) visit: Visit = startOfVisit;

  private readonly focusing = new PageFocusController(this, () => this.visit);
  private readonly following = new FollowController(this);

  constructor() {
    super();
    new DangerController(this);
    new ReturnController(this);
  }

  protected override connect(gateway: string): FollowClient {
    return new FetchFollowClient(gateway);
  }

  /** Changes the visit. */
  dispatch(action: VisitAction): void {
    this.visit = reduceVisit(this.visit, action);
  }

  /** Reads the question anew, where one is open. */
  refresh(): void {
    if (this.visit.question !== null) this.act('refresh');
  }

  override forget(): void {
    this.following.abandon();
    this.dispatch({ type: 'forget' });
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    if (before?.acting === 'open' && this.visit.page === 'question') this.announce(new QuestionOpenedEvent());
  }

  private view(municipality: Municipality): FollowView {
    const { locale } = this.language;
    return {
      state: this.visit,
      municipality,
      locale,
      clock: { locale, timeZone: municipality.workingHours.timeZone },
      level: this.headingLevel + 1,
      dispatch: (action) => this.dispatch(action),
      go: (page) => this.go(page),
      act: (act) => this.act(act),
      print: () => printOnly(this),
      download: () => downloadJson(this.visit.kept, `voordeur-${this.visit.kept?.reference ?? ''}.json`),
    };
  }

  private go(page: Visit['page']): void {
    this.following.abandon();
    this.dispatch({ type: 'go', page });
  }

  private act(act: Act): void {
    const before = this.visit;
    this.dispatch({ type: 'act', act, id: newId() });
    // A second press while it is under way changes nothing, and sends nothing.
    if (this.visit !== before && this.visit.acting === act) void this.following.act();
  }

  private submit(event: Event): void {
    event.preventDefault();
    switch (this.visit.page) {
      case 'code':
        return this.act('open');
      case 'question':
        return this.act('add');
      case 'answer-way':
      case 'withdraw':
      case 'erase':
        return this.act(this.visit.page);
      default:
    }
  }

  private retry(): void {
    this.focusing.aimAt('#step-heading');
    void this.place.load();
  }

  protected override languageChosen(): void {
    this.focusing.aimAt('.languages button');
  }

  protected override content(municipality: Municipality | null): TemplateResult {
    const { unavailable: down } = this.place;
    return html`
      <div class="layout">
        ${welcome(this.headingLevel, this.visit.page)}
        <div class="room" part="panel">
          ${
            municipality
              ? this.page(this.view(municipality))
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

  private page(view: FollowView): TemplateResult {
    const { page, problems } = this.visit;
    return pageForm({
      page,
      level: view.level,
      problems: problems.map((problem) => ({ field: problem.field, text: problemText(problem) })),
      content: pageContent(view),
      submit: (event) => this.submit(event),
      focusing: this.focusing,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-mijn-vraag': VoordeurMijnVraag;
  }
}
