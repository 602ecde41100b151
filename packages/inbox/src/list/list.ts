import type { QuestionSummary, StaffMember } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Drafts } from '../acts/drafts.js';
import type { ApiError } from '../api/result.js';
import { formatRoute } from '../routes.js';
import { ShortcutsEvent } from '../shortcuts/events.js';
import { shortcutTexts } from '../shortcuts/shortcut-texts.js';
import { texts } from '../texts.js';
import { ageWords } from '../time/age.js';
import { deadline } from '../time/deadline.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { urgencyMark } from '../ui/urgency-mark.js';
import { version } from '../version.js';
import { countOfTeam, countsByState, filtered, isNarrow, stateFilters, type Filter, type Looking } from './filter.js';
import { KeepPlaceController } from './keep-place.js';
import { listTexts } from './list-texts.js';
import { listStyles } from './list.styles.js';
import { inOrder, rowKey } from './order.js';

/**
 * @summary The questions of one's teams, what is most urgent first, with filters.
 * @slot - Stands above the filters: the day.
 * @slot find - Stands beside the heading: finding by reference.
 * @fires voordeur-inbox-filter - Someone chose what the list shows.
 * @fires voordeur-inbox-shortcuts - Someone wants to see the keys.
 */
export class InboxList extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, listStyles];

  @property({ attribute: false }) questions: readonly QuestionSummary[] = [];
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) drafts!: Drafts;
  /** Id of the question that is open. */
  @property({ attribute: false }) openedId: string | null = null;
  /** Keys of the rows that came in while the page was open. */
  @property({ attribute: false }) arrivedKeys: ReadonlySet<string> = new Set();
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) live = true;
  /** Why the latest try to fetch failed; `questions` is then from before. */
  @property({ attribute: false }) error: ApiError | null = null;
  @property({ attribute: false }) retry!: () => void;

  constructor() {
    super();
    new KeepPlaceController(this);
  }

  /** Puts focus on the row of a question, or on the heading where it is not in sight. */
  focusQuestion(id: string | null): void {
    const row = id === null ? undefined : this.rows().find((candidate) => candidate.dataset['id'] === id);
    (row ?? this.renderRoot.querySelector<HTMLElement>('h1'))?.focus();
  }

  /**
   * Puts focus on the row after (1) or before (−1) the one that has it; else on that of the question that is open,
   * else on the first. Does nothing where the list is out of sight.
   */
  step(by: 1 | -1): void {
    const rows = this.rows();
    const focused = rows.findIndex((row) => row === this.shadowRoot?.activeElement);
    const opened = rows.findIndex((row) => row.dataset['id'] === this.openedId);
    const from = focused >= 0 ? focused : opened;
    (from < 0 ? rows[0] : rows[from + by])?.focus();
  }

  /** Opens the question whose row has focus. */
  openFocused(): void {
    this.rows()
      .find((row) => row === this.shadowRoot?.activeElement)
      ?.click();
  }

  private rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    this.step(by);
  };

  override render(): TemplateResult {
    const shown = inOrder(filtered(this.questions, this.filter, this.looking), this.now);
    return html`
      <div class="top">
        <h1 tabindex="-1">${texts.list.heading}</h1>
        <slot name="find"></slot>
      </div>
      ${this.renderTeams()}
      <slot></slot>
      ${this.renderStates()}
      <voordeur-inbox-narrow .filter=${this.filter}
        ><p class="muted small" role="status">${texts.list.count(shown.length)}</p></voordeur-inbox-narrow
      >
      ${this.renderTrouble()} ${shown.length === 0 ? this.renderEmpty() : this.renderRows(shown)}
    `;
  }

  private renderTeams(): TemplateResult {
    const { teams } = this.me;
    if (teams.length === 1) return html`<p class="team">${teams[0]?.name}</p>`;
    return html`<nav class="filter" aria-label=${texts.list.teams}>
      <ul>
        ${[{ id: null, name: texts.list.allTeams }, ...teams].map(({ id, name }) =>
          this.renderFilter(
            { ...this.filter, team: id },
            name,
            countOfTeam(this.questions, id),
            id === this.filter.team,
          ),
        )}
      </ul>
    </nav>`;
  }

  private renderStates(): TemplateResult {
    const counts = countsByState(this.questions, this.filter, this.looking);
    return html`<nav class="filter states" aria-label=${texts.list.states}>
      <ul>
        ${stateFilters.map((state) =>
          this.renderFilter(
            { ...this.filter, state },
            texts.list.stateFilters[state],
            counts[state],
            state === this.filter.state,
          ),
        )}
      </ul>
    </nav>`;
  }

  private renderFilter(filter: Filter, name: string, count: number, current: boolean): TemplateResult {
    return html`<li>
      <a href=${formatRoute({ page: 'list', filter })} aria-current=${current ? 'true' : nothing}
        >${name} <span class="count">(${count})</span></a
      >
    </li>`;
  }

  private renderTrouble(): TemplateResult | typeof nothing {
    if (this.error) return errorCallout(this.error, this.retry, texts.list.stale);
    return this.live ? nothing : html`<p class="callout warning small">${texts.list.notLive}</p>`;
  }

  private renderEmpty(): TemplateResult {
    const { filters } = listTexts;
    return html`<div class="empty">
      <h2>${isNarrow(this.filter) ? filters.emptyHeading : texts.list.emptyHeading}</h2>
      <p>${isNarrow(this.filter) ? filters.empty : texts.list.empty[this.filter.state]}</p>
    </div>`;
  }

  private renderRows(shown: readonly QuestionSummary[]): TemplateResult {
    return html`<ul class="rows" @keydown=${this.onKeydown}>
        ${repeat(shown, rowKey, (question) => html`<li>${this.renderRow(question)}</li>`)}
      </ul>
      <p class="keys">
        <button class="button quiet compact small" type="button" @click=${this.askShortcuts}>
          ${shortcutTexts.open}
        </button>
      </p>`;
  }

  private renderRow(question: QuestionSummary): TemplateResult {
    const due = deadline(question, this.now, this.timeZone, 'short');
    const key = rowKey(question);
    const classes = { row: true, arrived: this.arrivedKeys.has(key), [question.urgency]: due !== null };
    return html`<a
      class=${classMap(classes)}
      href=${formatRoute({ page: 'question', id: question.id, filter: this.filter })}
      data-key=${key}
      data-id=${question.id}
      aria-current=${question.id === this.openedId ? 'true' : nothing}
    >
      <span class="line">
        ${urgencyMark(question.urgency)}
        ${due ? html`<span class="deadline small ${due.pressure}">${due.words}</span>` : nothing}
      </span>
      <span class="domains">${domains(question)}</span>
      <span class="facts small">
        <span class="pill ${question.state}">${texts.list.stateNames[question.state]}</span>
        ${this.renderTakenBy(question)}
        ${question.role === 'informed' ? html`<span class="pill">${texts.list.informed}</span>` : nothing}
        ${question.role === 'offered' ? html`<span class="pill offered">${listTexts.offered}</span>` : nothing}
        ${this.renderWaiting(question)}
        ${question.escalated && due ? html`<span class="pill late">${listTexts.escalated}</span>` : nothing}
        ${this.drafts.has(question.id) ? html`<span class="pill draft">${texts.list.draft}</span>` : nothing}
        <span class="muted"
          >${this.showsTeam ? `${this.nameOfTeam(question.team)} · ` : nothing}${question.reference} ·
          <time datetime=${question.receivedAt}>${ageWords(question.receivedAt, this.now, this.timeZone)}</time></span
        >
      </span>
    </a>`;
  }

  private renderTakenBy({ takenBy }: QuestionSummary): TemplateResult | typeof nothing {
    if (takenBy === null) return nothing;
    return html`<span>${takenBy === this.me.name ? texts.list.takenByMe : texts.list.takenBy(takenBy)}</span>`;
  }

  /** That another team has still to say yes or no. */
  private renderWaiting({ role, handover }: QuestionSummary): TemplateResult | typeof nothing {
    return role === 'lead' && handover !== null ? html`<span class="pill">${texts.list.handedOver}</span>` : nothing;
  }

  private readonly askShortcuts = (): void => {
    this.dispatchEvent(new ShortcutsEvent());
  };

  private get looking(): Looking {
    return { me: this.me.name, now: this.now, timeZone: this.timeZone };
  }

  /** The team goes without saying where one has only one, or looks at only one. */
  private get showsTeam(): boolean {
    return this.me.teams.length > 1 && this.filter.team === null;
  }

  private nameOfTeam(id: string): string {
    return texts.list.shortTeam(this.me.teams.find((team) => team.id === id)?.name ?? id);
  }
}

/** The domains in words; what stands between brackets is for residents. */
function domains({ leefgebieden }: QuestionSummary): string {
  if (leefgebieden.length === 0) return texts.list.noDomains;
  return leefgebieden.map((id) => leefgebiedNames[id].nl.replace(/ \(.*\)$/, '')).join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-list': InboxList;
  }
}
