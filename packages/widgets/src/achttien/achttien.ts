import { msg, str } from '@lit/localize';
import type { CalendarDate, TriageHint } from '@voordeur/core/adulthood';
import type { Municipality } from '@voordeur/core/schemas';
import type { AdulthoodDomain } from '@voordeur/core/vocabulary';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { municipalityAt } from '../gateway/municipality.js';
import type { MunicipalitySource } from '../shell/controllers/municipality-controller.js';
import { download } from '../shell/download.js';
import { formStyles } from '../shell/form.styles.js';
import { frameStyles } from '../shell/frame.styles.js';
import { fresh } from '../shell/parts/fresh.js';
import { heading } from '../shell/parts/heading.js';
import { waiting } from '../shell/parts/unavailable.js';
import { printOnly } from '../shell/printing.js';
import { Widget } from '../shell/widget.js';
import { doorMark } from '../ui/door-mark.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { achttienStyles } from './achttien.styles.js';
import { loadContent, type Content, type ContentLoader } from './content.js';
import { ContentController } from './content-controller.js';
import { todayOnDevice } from './dates.js';
import { deleteKeptState, keepState, keptState } from './kept-state.js';
import { pageContent, pageMenu } from './pages/index.js';
import { readerSwitch } from './parts/about-you.js';
import { notThere } from './parts/not-there.js';
import { roadStyles } from './road.styles.js';
import { reduce, startOfAchttien, type AchttienAction, type AchttienState } from './state.js';
import { tasksOf } from './tasks.js';
import type { AchttienView, Audience, Reader } from './view.js';
import { neighbours, socialeKaartNear, spreekuurNear, triageNear, wayTo } from './ways.js';

/**
 * What changes at 18, when, and who helps. Starts with what holds for everybody; month and year of birth make it
 * somebody's own timeline, and never leave the element's memory.
 *
 * @tag voordeur-achttien
 * @summary Shows what changes on the way to being an adult, what to do when, and who helps.
 *
 * @csspart panel - The room in which a page is shown.
 * @csspart menu - The choice between timeline, checklist and plan.
 * @csspart road - The drawn road from 12 to 27.
 * @csspart about-you - The part with month and year of birth.
 * @csspart plan-note - What is said of the plan at 17½.
 * @csspart timeline - The list of everything that changes.
 * @csspart milestone - Each thing that changes.
 * @csspart task - Each thing to do.
 * @csspart help - Who helps.
 * @csspart plan-part - Each part of the plan.
 * @csspart keeping - Keeping it on the device.
 * @csspart input - Each field.
 * @csspart choice - Each radio button or checkbox with its label.
 */
export class VoordeurAchttien extends Widget<MunicipalitySource> {
  static override styles = [tokenStyles, controlStyles, frameStyles, formStyles, roadStyles, achttienStyles];

  /** `resident` for young people and parents; `professional` shows the steps and the checklist of professionals. */
  @property() audience: Audience = 'resident';

  /** Address of the triage, where it is not on this page. */
  @property({ attribute: 'triage-url' }) triageUrl = '';

  /** Address of the spreekuur, where it is not on this page. */
  @property({ attribute: 'spreekuur-url' }) spreekuurUrl = '';

  /** Address of the sociale kaart, where it is not on this page. */
  @property({ attribute: 'sociale-kaart-url' }) socialeKaartUrl = '';

  /** What was chosen and typed so far; set it to start somewhere else than at the beginning. */
  @property({ attribute: false }) progress: AchttienState = startOfAchttien;

  /** Today, as `2026-11-22`; by default that of the device. */
  @property({ attribute: false }) today: CalendarDate | null = null;

  /** Loads the content; by default from the files beside this one. */
  @property({ attribute: false }) loader: ContentLoader = loadContent;

  @state() private kept = false;
  @state() private keepingFailed = false;
  /** What was just done, for whoever cannot see it. */
  @state() private said = '';

  private readonly loading = new ContentController(this, () =>
    this.language.ready ? { audience: this.audience, locale: this.language.locale } : null,
  );
  /** What focus goes to once it is shown. */
  private aim: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.restore();
    for (const tag of neighbours) void customElements.whenDefined(tag).then(() => this.requestUpdate());
  }

  protected override connect(gateway: string): MunicipalitySource {
    return { municipality: () => municipalityAt(gateway) };
  }

  /** Goes on with what somebody does. */
  dispatch(action: AchttienAction): void {
    const before = this.progress;
    this.progress = reduce(before, action);
    if (action.type === 'open') this.aim = '#step-heading';
    if (action.type === 'clear-birth') this.aim = '#field-month';
  }

  /** Clears what was chosen and typed; what the person asked to keep on this device stays until that is deleted. */
  override forget(): void {
    this.said = '';
    this.kept = false;
    this.keepingFailed = false;
    this.dispatch({ type: 'forget' });
    this.restore();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('progress') && this.kept) this.kept = keepState(this.progress);
    if (this.aim === null || this.loading.content === null) return;
    this.renderRoot.querySelector<HTMLElement>(this.aim)?.focus();
    this.aim = null;
  }

  private restore(): void {
    const kept = keptState();
    if (kept === null) return;
    this.kept = true;
    this.progress = { ...this.progress, ...kept };
  }

  private view(content: Content, municipality: Municipality | null): AchttienView {
    const { progress } = this;
    const today = this.today ?? todayOnDevice();
    const milestones = content.counting.withConfirmations(content.milestones, municipality?.adulthood);
    const line = content.counting.lineOf(progress, milestones, today);
    const age = line.timeline?.age ?? null;
    const hint = (domain: AdulthoodDomain | null): TriageHint =>
      content.counting.triageHintFor({ age, reader: progress.reader, domain });
    return {
      state: progress,
      reader: this.reader(),
      content,
      line,
      today,
      municipality,
      locale: this.language.locale,
      direction: this.language.direction,
      level: this.headingLevel + 1,
      ways: {
        question: wayTo(triageNear(this), this.triageUrl),
        spreekuur: wayTo(spreekuurNear(this), this.spreekuurUrl),
        socialeKaart: wayTo(socialeKaartNear(this), this.socialeKaartUrl),
      },
      kept: this.kept,
      keepingFailed: this.keepingFailed,
      dispatch: (action) => this.dispatch(action),
      count: () => this.count(),
      ask: (domain) => this.ask(hint(domain)),
      showSpreekuur: () => spreekuurNear(this)?.show(hint(progress.domain)),
      showSocialeKaart: (ids) => {
        const [domain = null] = hint(progress.domain).leefgebieden;
        socialeKaartNear(this)?.show(ids ? { ids } : { age, domain });
      },
      keep: (on) => this.keep(on),
      print: () => printOnly(this),
      saveCalendar: () => this.saveCalendar(content),
    };
  }

  private reader(): Reader {
    return this.audience === 'professional' ? 'professional' : this.progress.reader;
  }

  private count(): void {
    this.dispatch({ type: 'count' });
    const [missing] = this.progress.missing;
    this.aim = missing ? `#field-${missing}` : '#step-heading';
  }

  private ask(hint: TriageHint): void {
    triageNear(this)?.begin(this.audience === 'professional' ? { ...hint, asker: 'professional' } : hint);
  }

  private keep(on: boolean): void {
    if (!on) deleteKeptState();
    this.kept = on && keepState(this.progress);
    this.keepingFailed = on && !this.kept;
    if (!this.keepingFailed)
      this.said = on ? msg('Het is bewaard op dit apparaat.') : msg('Wat bewaard was, is gewist.');
  }

  /** What is still to do, all domains together, as a file for the person's own calendar. */
  private saveCalendar(content: Content): void {
    const today = this.today ?? todayOnDevice();
    const { words, milestones, counting } = content;
    const { timeline } = counting.lineOf({ ...this.progress, domain: null }, milestones, today);
    if (timeline === null) return;
    const isDone = (id: string): boolean => {
      const tasks = tasksOf(id, content, this.reader());
      return tasks.length > 0 && tasks.every(({ key }) => this.progress.done.includes(key));
    };
    const leaveOut = milestones.map(({ id }) => id).filter(isDone);
    const { reader } = this.progress;
    const entries = counting.calendarEntriesOf({ timeline, words, reader, today, leaveOut });
    const file = counting.iCalendarOf({ entries, name: words.calendar.name, madeAt: Date.now() });
    download('18-worden.ics', 'text/calendar;charset=utf-8', file);
    this.said = msg(str`Het bestand met ${entries.length} data is gemaakt. Open het met je agenda.`);
  }

  protected override announced(): string {
    return this.said;
  }

  protected override languageChosen(): void {
    this.aim = '.languages button';
  }

  protected override content(municipality: Municipality | null): TemplateResult {
    const { content, unavailable } = this.loading;
    const view = content && this.view(content, municipality);
    return html`
      <div class="layout">
        ${this.welcome()}
        <div class="room" part="panel" aria-busy=${view || unavailable ? 'false' : 'true'}>
          ${
            view
              ? html`${pageMenu(view)} ${keyed(view.state.page, html`<div class="page">${pageContent(view)}</div>`)}`
              : unavailable
                ? notThere(this.headingLevel + 1, () => void this.loading.load())
                : waiting()
          }
          <slot ?hidden=${view !== null || !unavailable}></slot>
        </div>
      </div>
    `;
  }

  private welcome(): TemplateResult {
    const professional = this.audience === 'professional';
    return html`
      <header class="welcome">
        ${doorMark(0.5)}
        <div class="welcome-text">
          ${heading(this.headingLevel, fresh(professional ? msg('Van jeugdhulp naar volwassen') : msg('18 worden')), 'title')}
          <p>
            ${fresh(professional ? msg('Voor wie jongeren begeleidt.') : msg('Wat er verandert, en wie je helpt.'))}
          </p>
        </div>
        ${professional ? nothing : readerSwitch(this.progress.reader, (reader) => this.dispatch({ type: 'read-as', reader }))}
      </header>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-achttien': VoordeurAchttien;
  }
}
