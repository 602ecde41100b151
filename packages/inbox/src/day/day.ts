import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dateWords, dayAt } from '../agenda/dates.js';
import { formatRoute, type Route } from '../routes.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { dayTexts } from './day-texts.js';
import { dayStyles } from './day.styles.js';
import type { DayPart } from './parts.js';

/** @summary What today asks of one's teams: each a number that leads to its list. */
export class InboxDay extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, dayStyles];

  @property({ attribute: false }) parts: readonly DayPart[] = [];
  /** Where one is: the part that shows is marked. */
  @property({ attribute: false }) route!: Route;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = '';

  override render(): TemplateResult {
    return html`<nav aria-labelledby="day">
      <h2 id="day">${dayTexts.heading} <span class="muted">${dateWords(dayAt(this.now, this.timeZone))}</span></h2>
      <ul>
        ${this.parts.map((part) => html`<li>${this.renderPart(part)}</li>`)}
      </ul>
    </nav>`;
  }

  private renderPart({ id, count, route, when }: DayPart): TemplateResult {
    const address = formatRoute(route);
    const current = this.route.page === route.page && address === formatRoute(this.route);
    return html`<a
      class="${id} ${count === 0 ? 'none' : ''}"
      href=${address}
      aria-current=${current ? 'true' : nothing}
    >
      <span class="count">${count}</span>
      <span class="what"
        >${dayTexts.parts[id]} ${when === null ? nothing : html`<span class="when">${when}</span>`}</span
      >
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-day': InboxDay;
  }
}
