import { isoWeek, weeksFrom, type WholeWeeks } from '@voordeur/core/figures';
import type { FigureName, Figures } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dayAndMonthWords } from '../agenda/dates.js';
import type { ApiError } from '../api/result.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import type { FiguresClient } from './client.js';
import { dataTable } from './data-table.js';
import { figuresTexts as texts } from './figures-texts.js';
import { figuresStyles } from './figures.styles.js';
import { pictures } from './pictures.js';
import { sentences } from './sentences.js';
import { tables } from './tables.js';
import { datesWords, weeksWords } from './words.js';

/** The figures in the order of the page. */
const order: readonly FigureName[] = [
  'weken',
  'antwoorden',
  'leefgebieden',
  'gebieden',
  'verkeerd-bezorgd',
  'samenwerken',
  'verwijzingen',
  'niets-gevonden',
  'spreekuren',
];

/** @summary The manager's page: how it goes, in pictures, without persons and without small numbers. */
export class InboxFigures extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, figuresStyles];

  @property({ attribute: false }) client!: FiguresClient;
  @property({ attribute: false }) failed!: (error: ApiError) => void;
  @property({ attribute: false }) nameOfTeam!: (id: string) => string;

  @state() private figures: Figures | null = null;
  @state() private error: ApiError | null = null;
  @state() private isBusy = false;
  @state() private said = '';

  @query('h1') private readonly heading!: HTMLElement;

  /** What was asked for last; an answer to an older question is late. */
  private until: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.load());
  }

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.heading.focus();
  }

  private readonly load = async (): Promise<boolean> => {
    const { until } = this;
    this.isBusy = true;
    const result = await this.client.read(until);
    if (until !== this.until) return false;
    this.isBusy = false;
    this.error = result.ok ? null : result.error;
    if (result.ok) this.figures = result.value;
    else this.failed(result.error);
    return result.ok;
  };

  private readonly choose = async (event: Event): Promise<void> => {
    this.until = (event.target as HTMLSelectElement).value;
    this.said = '';
    if ((await this.load()) && this.figures) this.said = texts.loaded(weeksWords(this.figures.period));
  };

  override render(): TemplateResult {
    const { figures, error } = this;
    return html`
      <h1 tabindex="-1">${texts.heading}</h1>
      ${figures ? this.renderPeriod(figures) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
      ${error ? errorCallout(error, () => void this.load()) : nothing}
      ${figures ? this.renderFigures(figures) : this.renderLoading()}
    `;
  }

  private renderLoading(): TemplateResult | typeof nothing {
    return this.error ? nothing : html`<p role="status">${texts.loading}</p>`;
  }

  private renderPeriod({ ends, period }: Figures): TemplateResult {
    return html`<div class="period">
        <label class="label" for="until">${texts.until}</label>
        <select id="until" class="input" @change=${this.choose}>
          ${ends.map(
            (end) =>
              html`<option value=${end} ?selected=${end === period.to}>
                week ${isoWeek(end).week} (${dayAndMonthWords(end, true)})
              </option>`,
          )}
        </select>
      </div>
      <details class="about">
        <summary>${texts.about}</summary>
        <ul class="rules">
          ${texts.rules.map((rule) => html`<li>${rule}</li>`)}
        </ul>
      </details>`;
  }

  private renderFigures(figures: Figures): TemplateResult {
    const isEmpty = figures.weeks.every(({ questions }) => questions.atLeast === 0);
    const shown = isEmpty ? order.filter((name) => pictures[name](figures, this.nameOfTeam) !== nothing) : order;
    return html`${isEmpty ? html`<p class="callout">${texts.none}</p>` : nothing}
      <div class="figures" aria-busy=${this.isBusy ? 'true' : 'false'}>
        ${shown.filter((name) => !isEmpty || name !== 'weken').map((name) => this.renderFigure(name, figures))}
      </div>`;
  }

  private renderFigure(name: FigureName, figures: Figures): TemplateResult {
    const period = periodOf(name, figures);
    const table = tables[name](figures, this.nameOfTeam);
    return html`<section class=${name} aria-labelledby=${name}>
      <h2 id=${name}><span class="kicker">${texts.names[name]}</span> ${sentences[name](figures, this.nameOfTeam)}</h2>
      ${pictures[name](figures, this.nameOfTeam)}
      <p class="muted small">${weeksWords(period)}, ${datesWords(period)}. ${texts.notes[name]}</p>
      ${
        table.rows.length === 0
          ? nothing
          : html`<div class="ways">
              <details>
                <summary>${texts.table}</summary>
                ${dataTable({ caption: texts.names[name], ...table })}
              </details>
              <a
                class="download"
                download
                href=${this.client.tableAddress(name, figures.period.to)}
                aria-label=${texts.downloadThis(texts.names[name])}
                >${texts.download}</a
              >
            </div>`
      }
    </section>`;
  }
}

/** Which weeks a figure is about. */
function periodOf(name: FigureName, { weeks, period, shortPeriods, longPeriod }: Figures): WholeWeeks {
  switch (name) {
    case 'weken':
      return { from: weeks[0]!.from, to: weeksFrom(weeks.at(-1)!.from, 1).to };
    case 'leefgebieden':
    case 'gebieden':
    case 'antwoorden':
      return period;
    case 'spreekuren':
      return shortPeriods.at(-1)!;
    case 'verkeerd-bezorgd':
    case 'samenwerken':
    case 'verwijzingen':
    case 'niets-gevonden':
      return longPeriod;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-figures': InboxFigures;
  }
}
