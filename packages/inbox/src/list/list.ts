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
import { texts } from '../texts.js';
import { ageWords } from '../time/age.js';
import { deadline } from '../time/deadline.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { urgencyMark } from '../ui/urgency-mark.js';
import { version } from '../version.js';
import { countOfTeam, countsByState, filtered, stateFilters, type Filter } from './filter.js';
import { KeepPlaceController } from './keep-place.js';
import { listStyles } from './list.styles.js';
import { inOrder, rowKey } from './order.js';

/** @summary The questions of one's teams, what is most urgent first, with filters by team and state. */
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

  private rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step =
      event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const rows = this.rows();
    const at = rows.findIndex((row) => row === event.target);
    event.preventDefault();
    rows[at + step]?.focus();
  };

  override render(): TemplateResult {
    const shown = inOrder(filtered(this.questions, this.filter), this.now);
    return html`
      <div class="top">
        <h1 tabindex="-1">${texts.list.heading}</h1>
        <p class="muted">${texts.list.count(shown.length)}</p>
      </div>
      ${this.renderTeams()} ${this.renderStates()} ${this.renderTrouble()}
      ${shown.length === 0 ? this.renderEmpty() : this.renderRows(shown)}
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
    const counts = countsByState(this.questions, this.filter.team);
    return html`<nav class="filter" aria-label=${texts.list.states}>
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
    return html`<div class="empty">
      <h2>${texts.list.emptyHeading}</h2>
      <p>${texts.list.empty[this.filter.state]}</p>
    </div>`;
  }

  private renderRows(shown: readonly QuestionSummary[]): TemplateResult {
    return html`<ul class="rows" @keydown=${this.onKeydown}>
        ${repeat(shown, rowKey, (question) => html`<li>${this.renderRow(question)}</li>`)}
      </ul>
      <p class="keys muted small">${texts.list.keys}</p>`;
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
