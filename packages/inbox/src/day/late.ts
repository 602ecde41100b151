import type { LateElsewhere, Municipality } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { urgencyMark } from '../ui/urgency-mark.js';
import { version } from '../version.js';
import { dayTexts } from './day-texts.js';
import { lateStyles } from './late.styles.js';

const words = dayTexts.late;

/** The others are a step away, so that one’s own questions stay near. */
const mostAtOnce = 5;

/** @summary For the backstop: which teams to call, because a question waits there that it may not read. */
export class InboxLate extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, lateStyles];

  @property({ attribute: false }) questions: readonly LateElsewhere[] = [];
  /** Why the latest try to fetch failed; `questions` are then from before. */
  @property({ attribute: false }) error: ApiError | null = null;
  @property({ attribute: false }) retry!: () => void;
  @property({ attribute: false }) teams: Municipality['teams'] = [];
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = 'Europe/Amsterdam';

  override render(): TemplateResult {
    const { questions, error } = this;
    return html`${error ? errorCallout(error, this.retry, words.stale) : nothing}
    ${questions.length === 0 ? nothing : this.renderQuestions()}`;
  }

  private renderQuestions(): TemplateResult {
    const { questions } = this;
    return html`<section aria-labelledby="late">
      <h2 id="late">${words.heading} <span class="count">${questions.length}</span></h2>
      <p class="small">${words.what}</p>
      ${this.renderList(questions.slice(0, mostAtOnce))}
      ${
        questions.length > mostAtOnce
          ? html`<details>
              <summary>${words.more(questions.length - mostAtOnce)}</summary>
              ${this.renderList(questions.slice(mostAtOnce))}
            </details>`
          : nothing
      }
    </section>`;
  }

  private renderList(questions: readonly LateElsewhere[]): TemplateResult {
    return html`<ul>
      ${questions.map((question) => html`<li>${this.renderQuestion(question)}</li>`)}
    </ul>`;
  }

  private renderQuestion({ reference, team, respondBy, urgency }: LateElsewhere): TemplateResult {
    const { name, phone } = this.teams.find(({ id }) => id === team) ?? { name: team, phone: undefined };
    return html`<p class="team">
        ${name}${phone === undefined ? nothing : html`, <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`}
      </p>
      <p class="small facts">
        ${urgencyMark(urgency)} <span>${reference}</span>
        <span class="muted">${words.since(momentWords(Date.parse(respondBy), this.now, this.timeZone, 'short'))}</span>
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-late': InboxLate;
  }
}
