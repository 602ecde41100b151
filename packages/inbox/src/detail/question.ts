import type { Municipality, QuestionDetail } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { texts } from '../texts.js';
import { ageWords } from '../time/age.js';
import { deadline } from '../time/deadline.js';
import { momentWords } from '../time/moment.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { urgencyMark } from '../ui/urgency-mark.js';
import { version } from '../version.js';
import { givenAnswers } from './given-answers.js';
import { questionStyles } from './question.styles.js';
import { shownLines } from './shown-lines.js';
import { storyLines } from './story-lines.js';
import { together } from './together.js';

const languages = new Intl.DisplayNames(['nl'], { type: 'language' });

/**
 * @summary One question: the words, the answers, why it came here, and what has happened since.
 * @slot - What one can do with the question; stands below the words.
 */
export class InboxQuestion extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, questionStyles];

  @property({ attribute: false }) question!: QuestionDetail;
  @property({ attribute: false }) municipality!: Municipality;
  @property({ attribute: false }) nameOfTeam!: (id: string) => string;
  @property({ attribute: false }) now = 0;

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private get timeZone(): string {
    return this.municipality.workingHours.timeZone;
  }

  override render(): TemplateResult {
    return html`
      ${this.renderHead()} ${this.renderTogether()} ${this.renderSignals()}
      <div class="columns">
        <div class="main">
          ${this.renderWords()} ${this.renderReply()}
          <slot></slot>
          ${this.renderStory()}
        </div>
        <div class="aside">${this.renderAnswers()} ${this.renderWhy()} ${this.renderSharing()}</div>
      </div>
    `;
  }

  private renderHead(): TemplateResult {
    const { question } = this;
    const due = deadline(question, this.now, this.timeZone);
    const received = momentWords(Date.parse(question.receivedAt), this.now, this.timeZone);
    return html`<header>
      <div class="titles">
        <h1 tabindex="-1">${texts.detail.question(question.reference)}</h1>
        <button class="button quiet compact" type="button" @click=${() => print()}>${texts.detail.print}</button>
      </div>
      <ul class="marks">
        <li>${urgencyMark(question.urgency, texts.list.urgencyLong[question.urgency])}</li>
        ${due ? html`<li class="deadline ${due.pressure}">${texts.deadline.label} ${due.words}</li>` : nothing}
        <li><span class="pill ${question.state}">${texts.list.stateNames[question.state]}</span> ${this.takenBy()}</li>
      </ul>
      <p class="muted small">
        ${texts.detail.received(received, ageWords(question.receivedAt, this.now, this.timeZone))} · ${this.roleWords()}
      </p>
    </header>`;
  }

  private takenBy(): string | typeof nothing {
    return this.question.takenBy === null ? nothing : texts.list.takenBy(this.question.takenBy);
  }

  private roleWords(): string {
    const team = this.nameOfTeam(this.question.team);
    if (this.question.role === 'lead') return `${team} ${texts.detail.lead}`;
    return `${team} ${texts.detail[this.question.role](this.nameOfTeam(this.question.lead))}`;
  }

  private renderTogether(): TemplateResult | typeof nothing {
    const moment = (at: string) => momentWords(Date.parse(at), this.now, this.timeZone);
    return together(this.question, { nameOfTeam: this.nameOfTeam, moment });
  }

  private renderSignals(): TemplateResult | typeof nothing {
    const { signalTexts } = this.question;
    if (signalTexts.length === 0) return nothing;
    return html`<section class="callout warning" aria-labelledby="signals">
      <h2 id="signals">${texts.detail.signals}</h2>
      <ul class="signals">
        ${signalTexts.map((text) => html`<li>${capitalised(text)}</li>`)}
      </ul>
    </section>`;
  }

  private renderWords(): TemplateResult {
    const { text, locale } = this.question;
    return html`<section aria-labelledby="words">
      <h2 id="words">${texts.detail.words}</h2>
      ${
        text.trim() === ''
          ? html`<p class="muted">${texts.detail.noWords}</p>`
          : html`<blockquote lang=${locale} dir="auto">${text}</blockquote>`
      }
      ${locale === 'nl' ? nothing : html`<p class="muted small">${texts.detail.language(languages.of(locale) ?? locale)}</p>`}
    </section>`;
  }

  private renderReply(): TemplateResult {
    const { answerBy, email, phone, reference } = this.question;
    return html`<section aria-labelledby="reply">
      <h2 id="reply">${texts.detail.reply}</h2>
      <p>${texts.detail.replyWays[answerBy]}</p>
      ${
        email === null
          ? nothing
          : html`<p>
              ${texts.detail.email}:
              <a href="mailto:${email}?subject=${encodeURIComponent(texts.detail.question(reference))}">${email}</a>
            </p>`
      }
      ${
        phone === null
          ? nothing
          : html`<p>${texts.detail.phone}: <a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></p>`
      }
    </section>`;
  }

  private renderAnswers(): TemplateResult {
    const { facts, partner, partnerName } = this.question;
    return html`<section aria-labelledby="answers">
      <h2 id="answers">${texts.detail.answers}</h2>
      <dl>
        ${givenAnswers(facts, this.municipality).map(
          ({ label, values, given }) =>
            html`<div>
              <dt>${label}</dt>
              ${values.map((value) => html`<dd class=${given ? '' : 'muted'}>${value}</dd>`)}
            </div>`,
        )}
        ${
          partner === null
            ? nothing
            : html`<div>
                <dt>${texts.detail.partner}</dt>
                <dd>${partnerName ?? partner}</dd>
              </div>`
        }
      </dl>
    </section>`;
  }

  private renderWhy(): TemplateResult {
    const { reasonTexts, decision } = this.question;
    const lines = shownLines(decision.lines, this.municipality);
    return html`<section aria-labelledby="why">
      <h2 id="why">${texts.detail.why}</h2>
      <ul class="plain">
        ${reasonTexts.map((reason) => html`<li>${reason}</li>`)}
      </ul>
      <p class="muted small">${texts.detail.rule(decision.rule)}</p>
      ${
        lines.length === 0
          ? nothing
          : html`<h3>${texts.detail.lines}</h3>
              <ul class="plain">
                ${lines.map(({ name, number }) => html`<li>${name} <span class="number">${number}</span></li>`)}
              </ul>`
      }
    </section>`;
  }

  private renderSharing(): TemplateResult {
    const { consentToShare, informed } = this.question;
    const names = informed.map(({ team, withheld }) => {
      const name = this.nameOfTeam(team);
      return withheld ? texts.detail.withheldFrom(name) : name;
    });
    return html`<section aria-labelledby="sharing">
      <h2 id="sharing">${texts.detail.sharing}</h2>
      <p>${consentToShare ? texts.detail.consent : texts.detail.noConsent}</p>
      ${names.length === 0 ? nothing : html`<p>${texts.detail.informedTeams}: ${names.join(', ')}</p>`}
    </section>`;
  }

  private renderStory(): TemplateResult {
    return html`<section aria-labelledby="story">
      <h2 id="story">${texts.detail.story}</h2>
      <ol class="story">
        ${storyLines(this.question.story, this.nameOfTeam).map(
          ({ kind, at, words, quote }) =>
            html`<li class=${kind}>
              <p>
                <time class="muted small" datetime=${at}>${momentWords(Date.parse(at), this.now, this.timeZone)}</time>
                ${words}
              </p>
              ${quote === null ? nothing : html`<blockquote class="said" dir="auto">${quote}</blockquote>`}
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-question': InboxQuestion;
  }
}
