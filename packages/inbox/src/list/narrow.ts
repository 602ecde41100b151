import { leefgebieden, leefgebiedNames, urgencies, type Leefgebied, type Urgency } from '@voordeur/core/vocabulary';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formatRoute } from '../routes.js';
import { texts } from '../texts.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { deadlineFilters, noFilter, type DeadlineFilter, type Filter } from './filter.js';
import { listTexts } from './list-texts.js';

/** Someone chose what the list shows. */
export class FilterEvent extends Event {
  static readonly type = 'voordeur-inbox-filter';
  readonly filter: Filter;

  constructor(filter: Filter) {
    super(FilterEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
  }
}

/**
 * @summary What narrows the list beside its team and state: urgency, subject, deadline, one's own.
 * @slot - Stands at the end of its line.
 * @fires voordeur-inbox-filter - The filter that was chosen.
 */
export class InboxNarrow extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: block;
      }

      ::slotted(*) {
        float: inline-end;
        min-block-size: 2.75rem;
        align-content: center;
      }

      summary {
        inline-size: max-content;
        min-block-size: 2.75rem;
        align-content: center;
        color: var(--_link);
        cursor: pointer;
      }

      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
        gap: var(--_space-2) var(--_space-3);
        padding-block: var(--_space-1) var(--_space-2);
      }

      .label {
        font-size: var(--_text-small);
      }

      select.input {
        min-block-size: 2.75rem;
        padding-block: var(--_space-1);
      }

      .own {
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: 2.75rem;
        align-self: end;
      }

      .own input {
        flex: none;
        inline-size: 1.4em;
        block-size: 1.4em;
        accent-color: var(--_accent);
      }

      .chosen {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--_space-4);
        padding-block-end: var(--_space-1);
      }

      .chosen span {
        font-weight: 650;
      }

      .chosen a {
        padding-block: 0.35rem;
      }
    `,
  ];

  @property({ attribute: false }) filter!: Filter;

  private choose(change: Partial<Filter>): void {
    this.dispatchEvent(new FilterEvent({ ...this.filter, ...change }));
  }

  override render(): TemplateResult {
    const { filters } = listTexts;
    return html`<slot></slot>
      <details>
        <summary>${filters.heading}</summary>
        <div class="fields">
          ${this.renderChoice<Urgency>('urgency', filters.urgency, urgencies, (urgency) => texts.list.urgency[urgency])}
          ${this.renderChoice<Leefgebied>('leefgebied', filters.leefgebied, leefgebieden, domainName)}
          ${this.renderChoice<DeadlineFilter>('deadline', filters.deadline, deadlineFilters, (one) => filters.deadlines[one])}
          <label class="own"
            ><input
              type="checkbox"
              .checked=${live(this.filter.mine)}
              @change=${(event: Event) => this.choose({ mine: (event.target as HTMLInputElement).checked })}
            />
            ${filters.mine}</label
          >
        </div>
      </details>
      ${this.renderChosen()}`;
  }

  /** What narrows the list is always in sight, with a way out of it. */
  private renderChosen(): TemplateResult | typeof nothing {
    const { filters } = listTexts;
    const chosen = narrowingWords(this.filter);
    if (chosen.length === 0) return nothing;
    return html`<p class="chosen small">
      <span>${filters.only(chosen.join(', '))}</span>
      <a href=${formatRoute({ page: 'list', filter: this.cleared })}>${filters.clear}</a>
    </p>`;
  }

  private get cleared(): Filter {
    const { team, state } = this.filter;
    return { ...noFilter, team, state };
  }

  private renderChoice<T extends string>(
    name: 'urgency' | 'leefgebied' | 'deadline',
    label: string,
    values: readonly T[],
    words: (value: T) => string,
  ): TemplateResult {
    const current = this.filter[name];
    return html`<div>
      <label class="label" for=${name}>${label}</label>
      <select
        id=${name}
        class="input"
        @change=${(event: Event) => this.choose({ [name]: (event.target as HTMLSelectElement).value || null })}
      >
        <option value="" .selected=${live(current === null)}>${listTexts.filters.any}</option>
        ${values.map((value) => html`<option value=${value} .selected=${live(value === current)}>${words(value)}</option>`)}
      </select>
    </div>`;
  }
}

function narrowingWords({ urgency, leefgebied, deadline, mine, offered }: Filter): string[] {
  const { filters } = listTexts;
  return [
    ...(deadline === null ? [] : [filters.deadlines[deadline]]),
    ...(urgency === null ? [] : [texts.list.urgency[urgency]]),
    ...(leefgebied === null ? [] : [domainName(leefgebied)]),
    ...(mine ? [filters.mineShort] : []),
    ...(offered ? [filters.offered] : []),
  ];
}

/** What stands between brackets is for residents. */
function domainName(leefgebied: Leefgebied): string {
  return leefgebiedNames[leefgebied].nl.replace(/ \(.*\)$/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-narrow': InboxNarrow;
  }
  interface HTMLElementEventMap {
    'voordeur-inbox-filter': FilterEvent;
  }
}
