import type { AgendaHour, StaffMember, StillToTell } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiError } from '../api/result.js';
import type { Filter } from '../list/filter.js';
import { formatRoute, type AgendaView } from '../routes.js';
import { texts } from '../texts.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { AgendaController } from './agenda-controller.js';
import { agendaStyles } from './agenda.styles.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { addDays, dateWords, dayAt, type DateText } from './dates.js';
import { dayOf, hourKey, nextDayWithHours, ofTeam, weekDays, type Day } from './days.js';
import type { AgendaDrafts } from './drafts.js';
import type { AgendaChangedEvent, AgendaOutcome } from './events.js';
import type { InboxHour } from './hour.js';
import { agendaOutcome, consequenceWords } from './outcome-callout.js';
import { stillToTell } from './still-to-tell.js';
import { sightWords, viewOn, whenNav, type Sight } from './when.js';
import { weekColumns } from './week.js';

/** @summary The spreekuren of one's teams: a day in full, or a week at a glance. */
export class InboxAgenda extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, agendaStyles];

  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) view!: Exclude<AgendaView, { kind: 'spreekuren' }>;
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) live = true;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private outcome: AgendaOutcome | null = null;
  @state() private telling: string | null = null;
  @state() private tellError: ApiError | null = null;
  /** Read out by screen readers, seen by nobody. */
  @state() private announcement = '';

  /** Key of the hour that an address names, until it is in sight. */
  private sought: string | null = null;
  private readonly controller = new AgendaController(
    this,
    () => this.client,
    (error) => this.failed(error),
  );

  /** Fetches it anew: something changed. */
  reload(): Promise<void> {
    return this.controller.reload();
  }

  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKeydown);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.controller.show(this.date);
    if (!changed.has('view')) return;
    this.sought = this.view.kind === 'day' ? this.view.hour : null;
    const before = changed.get('view');
    if (before === undefined) return;
    this.outcome = null;
    this.announcement = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { agenda } = this.controller;
    if (agenda === null) return;
    if (this.sought !== null) void this.focusHour(this.sought);
    else if (changed.has('view') && changed.get('view') !== undefined) this.keepFocus();
    if (this.announcement === '' && this.outcome === null)
      this.announcement = agendaTexts.when.shows(sightWords(this.sight), this.inSight.length);
  }

  private async focusHour(key: string): Promise<void> {
    this.sought = null;
    const hour = this.renderRoot.querySelector<InboxHour>(`[data-hour="${key}"]`);
    await hour?.updateComplete;
    if (hour) hour.focusHeading();
    else this.keepFocus();
  }

  /** The link that was followed may be gone with what it stood in. */
  private keepFocus(): void {
    if (this.shadowRoot?.activeElement == null) this.focusHeading();
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.composedPath().some(takesArrows)) return;
    event.preventDefault();
    this.go(addDays(this.date, step * (this.view.kind === 'week' ? 7 : 1)));
  };

  private readonly go = (date: DateText): void => {
    const view = viewOn(this.sight, date);
    location.hash = formatRoute({ page: 'agenda', view, filter: this.filter });
  };

  private get today(): DateText {
    return dayAt(this.now, this.timeZone);
  }

  private get date(): DateText {
    return this.view.date ?? this.today;
  }

  private get sight(): Sight {
    return { kind: this.view.kind, date: this.date, today: this.today, filter: this.filter };
  }

  /** Of the team that one looks at, all days that were fetched. */
  private get hours(): AgendaHour[] {
    return ofTeam(this.controller.agenda?.hours ?? [], this.filter.team);
  }

  private get inSight(): AgendaHour[] {
    if (this.view.kind === 'day') return dayOf(this.hours, this.date).hours;
    return weekDays(this.hours, this.date).flatMap(({ hours }) => hours);
  }

  private readonly onChanged = async ({ outcome }: AgendaChangedEvent): Promise<void> => {
    await this.controller.reload();
    if (outcome.consequences === null) {
      this.announcement = outcome.words;
      return;
    }
    this.outcome = outcome;
    this.announcement = [outcome.words, ...consequenceWords(outcome.consequences)].join(' ');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  };

  private readonly onStale = (): void => void this.controller.reload();

  private readonly told = async (one: StillToTell): Promise<void> => {
    if (this.telling !== null) return;
    this.telling = one.id;
    this.tellError = null;
    const result = await this.client.markTold(one.id);
    // A colleague told the person already: that is as good.
    const isTold = result.ok || result.error.code === 'not-found' || result.error.code === 'conflict';
    if (isTold) await this.controller.reload();
    this.telling = null;
    if (!result.ok && !isTold) {
      this.tellError = result.error;
      this.failed(result.error);
      return;
    }
    this.announcement = agendaTexts.stillToTell.done;
    await this.updateComplete;
    this.focusToTell();
  };

  private readonly focusToTell = (): void =>
    (
      this.renderRoot.querySelector<HTMLElement>('#to-tell') ?? this.renderRoot.querySelector<HTMLElement>('h1')
    )?.focus();

  override render(): TemplateResult {
    const { agenda, error } = this.controller;
    const { sight } = this;
    return html`
      ${this.renderTop()} ${whenNav(sight, this.days, this.go)} ${this.renderTeams()}
      ${error ? errorCallout(error, () => void this.reload(), agenda ? agendaTexts.stale : '') : nothing}
      ${this.live || error ? nothing : html`<p class="callout warning small">${agendaTexts.notLive}</p>`}
      ${this.outcome ? agendaOutcome(this.outcome, this.focusToTell) : nothing}
      ${agenda ? this.renderToTell() : nothing} ${this.renderHours()}
      <p class="keys muted small">${agendaTexts.when.keys[sight.kind]}</p>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  /** The days to choose from; the one in sight is always among them. */
  private get days(): Day[] {
    const days = weekDays(this.hours, this.date);
    if (days.some(({ date }) => date === this.date)) return days;
    return [...days, dayOf(this.hours, this.date)].sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  private renderTop(): TemplateResult {
    const isToday = this.view.kind === 'day' && this.date === this.today;
    return html`<div class="top">
      <h1 tabindex="-1">
        ${sightWords(this.sight)}
        ${isToday ? html`<span class="pill nieuw">${agendaTexts.when.isToday}</span>` : nothing}
      </h1>
      <div class="tools">
        ${
          this.view.kind === 'day' && this.inSight.length > 0
            ? html`<button class="button quiet compact" type="button" @click=${() => print()}>
                ${agendaTexts.print}
              </button>`
            : nothing
        }
        <a href=${formatRoute({ page: 'agenda', view: { kind: 'spreekuren' }, filter: this.filter })}
          >${agendaTexts.manage}</a
        >
      </div>
    </div>`;
  }

  private renderTeams(): TemplateResult | typeof nothing {
    const { teams } = this.me;
    if (teams.length === 1) return nothing;
    return html`<nav class="filter" aria-label=${texts.list.teams}>
      <ul>
        ${[{ id: null, name: texts.list.allTeams }, ...teams].map(
          ({ id, name }) =>
            html`<li>
              <a
                href=${formatRoute({ page: 'agenda', view: this.view, filter: { ...this.filter, team: id } })}
                aria-current=${id === this.filter.team ? 'true' : nothing}
                >${texts.list.shortTeam(name)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private renderToTell(): TemplateResult | typeof nothing {
    const { agenda } = this.controller;
    return html`${stillToTell(agenda?.stillToTell ?? [], {
      moment: (instant) => momentWords(Date.parse(instant), this.now, this.timeZone),
      hours: agenda?.hours ?? [],
      busy: this.telling,
      told: (one) => void this.told(one),
    })}
    ${this.tellError ? errorCallout(this.tellError, null) : nothing}`;
  }

  private renderHours(): TemplateResult | typeof nothing {
    const { agenda, error } = this.controller;
    if (agenda === null) return error ? nothing : html`<p role="status">${agendaTexts.loading}</p>`;
    if (this.view.kind === 'week') return weekColumns(weekDays(this.hours, this.date), this.sight);
    if (this.inSight.length === 0) return this.renderEmptyDay();
    return html`<ol
      class="hours"
      @voordeur-inbox-agenda-changed=${this.onChanged}
      @voordeur-inbox-agenda-stale=${this.onStale}
    >
      ${repeat(
        this.inSight,
        (hour) => `${hour.date} ${hourKey(hour)}`,
        (hour) =>
          html`<li>
            <voordeur-inbox-hour
              data-hour=${hourKey(hour)}
              .hour=${hour}
              .me=${this.me}
              .client=${this.client}
              .drafts=${this.drafts}
              .emailIsSent=${agenda.email}
              .timeZone=${this.timeZone}
              .now=${this.now}
              .failed=${this.failed}
            ></voordeur-inbox-hour>
          </li>`,
      )}
    </ol>`;
  }

  private renderEmptyDay(): TemplateResult {
    const { empty } = agendaTexts;
    const next = nextDayWithHours(this.hours, this.date);
    const view = next === null ? null : viewOn({ kind: 'day', today: this.today }, next);
    return html`<div class="empty">
      <p>${this.date === this.today ? empty.today : empty.day}</p>
      ${
        view === null || next === null
          ? nothing
          : html`<a href=${formatRoute({ page: 'agenda', view, filter: this.filter })}
              >${empty.next(dateWords(next))}</a
            >`
      }
    </div>`;
  }
}

/** In a field, and among choices, the arrows have work of their own. */
function takesArrows(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable], dialog');
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-agenda': InboxAgenda;
  }
}
