import type { Hit, HitOutcome, Preview, SpreekuurVersion } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiError, Result } from '../api/result.js';
import { errorCallout } from '../ui/callout.js';
import { momentWords } from '../time/moment.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { phoneLink } from './contact.js';
import type { AgendaDrafts } from './drafts.js';
import { applied, type Edit } from './edits.js';
import { ChangeEndEvent } from './events.js';
import { cancelsSome, choicesFor, outcomesBody, proposedOutcomes, type Outcomes } from './outcomes.js';
import { panelStyles } from './panel.styles.js';
import { subjectWords } from './slot-words.js';

/** A change as it was looked at: the definition that it would make, and what that does to people. */
interface Looked {
  change: SpreekuurVersion;
  preview: Preview;
}

/**
 * @summary Shows whom a change of a spreekuur hits and what becomes of each, and puts it through only
 * then. Where something changed meanwhile nothing is put through, and it is shown anew.
 * @fires voordeur-inbox-change-end - It was put through, or given up.
 */
export class InboxChange extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    panelStyles,
    css`
      .panel {
        margin-block-start: var(--_space-3);
        padding: var(--_space-4);
        border: var(--_edge);
        border-radius: var(--_radius);
        background-color: var(--_paper);
      }

      .hits {
        display: grid;
        gap: var(--_space-3);
        list-style: none;
      }

      .hits fieldset {
        display: grid;
        gap: var(--_space-1);
        padding-block-start: var(--_space-3);
        border-block-start: var(--_edge);
      }

      .hits legend {
        float: inline-start;
        font-weight: 650;
      }

      .hits legend + * {
        clear: both;
      }
    `,
  ];

  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property() spreekuur = '';
  /** What staff wants to change; another one is looked at anew. */
  @property({ attribute: false }) edit!: Edit;
  @property({ attribute: false }) emailIsSent = false;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private looked: Looked | null = null;
  @state() private outcomes: Outcomes = new Map();
  @state() private busy: 'look' | 'apply' | null = null;
  @state() private conflict = false;
  @state() private error: ApiError | null = null;

  private request = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('edit')) return;
    this.looked = null;
    this.outcomes = new Map();
    this.conflict = false;
    void this.look();
  }

  /** Asks what the change does to the newest definition; of two questions at once the later one counts. */
  private async look(): Promise<void> {
    const request = ++this.request;
    this.busy = 'look';
    this.error = null;
    const result = await this.ask();
    if (request !== this.request) return;
    this.busy = null;
    if (!result.ok) {
      this.looked = null;
      this.error = result.error;
      this.failed(result.error);
      return;
    }
    this.looked = result.value;
    this.outcomes = proposedOutcomes(result.value.preview, this.outcomes);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
  }

  private async ask(): Promise<Result<Looked>> {
    const known = await this.client.spreekuren();
    if (!known.ok) return known;
    const current = known.value.find(({ definition }) => definition.id === this.spreekuur);
    if (!current) return { ok: false, error: { code: 'not-found', status: null, problem: null } };
    const change = { version: current.version, definition: applied(this.edit, current.definition) };
    const preview = await this.client.preview(change);
    return preview.ok ? { ok: true, value: { change, preview: preview.value } } : preview;
  }

  private readonly apply = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy !== null || this.looked === null) return;
    this.busy = 'apply';
    this.error = null;
    this.conflict = false;
    const words = this.drafts.wordsOf(this.draftKey).trim();
    const reason = words === '' || !cancelsSome(this.outcomes) ? null : { nl: words };
    const result = await this.client.change({
      ...this.looked.change,
      outcomes: outcomesBody(this.outcomes),
      reason,
    });
    this.busy = null;
    if (result.ok) {
      this.drafts.write(this.draftKey, '');
      this.dispatchEvent(new ChangeEndEvent(result.value));
    } else if (result.error.code === 'conflict') {
      this.conflict = true;
      await this.look();
    } else {
      this.error = result.error;
      this.failed(result.error);
    }
  };

  private readonly stop = (): void => {
    this.drafts.write(this.draftKey, '');
    this.dispatchEvent(new ChangeEndEvent(null));
  };

  private readonly lookAgain = (): void => void this.look();

  private choose(booking: string, outcome: HitOutcome): void {
    this.outcomes = new Map([...this.outcomes, [booking, outcome]]);
  }

  private readonly write = (event: Event): void => {
    this.drafts.write(this.draftKey, (event.target as HTMLTextAreaElement).value);
  };

  private get draftKey(): string {
    return `change ${this.spreekuur}`;
  }

  override render(): TemplateResult {
    const { change } = agendaTexts;
    if (this.busy === 'look' && this.looked === null)
      return html`<div class="panel"><p role="status">${change.looking}</p></div>`;
    return html`<form class="panel" novalidate @submit=${this.apply}>
      ${this.conflict ? html`<p class="callout warning" role="alert">${change.conflict}</p>` : nothing}
      ${this.looked ? this.renderLooked(this.looked.preview) : nothing} ${this.renderError()}
      <div class="buttons">
        ${
          this.looked
            ? html`<button class="button compact" type="submit" aria-disabled=${this.busy ? 'true' : nothing}>
                ${this.busy === 'apply' ? agendaTexts.acts.busy : change.apply}
              </button>`
            : nothing
        }
        <button class="button secondary compact" type="button" @click=${this.stop}>${change.stop}</button>
      </div>
    </form>`;
  }

  private renderError(): TemplateResult | typeof nothing {
    const { error } = this;
    if (error === null) return nothing;
    if (error.code === 'not-found')
      return html`<p class="callout error-box" role="alert">${agendaTexts.change.gone}</p>`;
    const again = error.code === 'invalid' || this.looked !== null ? null : this.lookAgain;
    return errorCallout(error, again);
  }

  private renderLooked({ keeps, hits }: Preview): TemplateResult {
    const { change } = agendaTexts;
    return html`<h4 tabindex="-1">${change.heading}</h4>
      ${keeps === 0 ? nothing : html`<p>${change.keeps(keeps)}</p>`}
      <p>${hits.length === 0 ? change.noHits : change.hits(hits.length)}</p>
      ${
        hits.length === 0
          ? nothing
          : html`<ul class="hits">
              ${repeat(
                hits,
                ({ id }) => id,
                (hit) => html`<li>${this.renderHit(hit)}</li>`,
              )}
            </ul>`
      }
      ${cancelsSome(this.outcomes) ? this.renderReason() : nothing}`;
  }

  private renderHit(hit: Hit): TemplateResult {
    const { change } = agendaTexts;
    const choices = choicesFor(hit);
    const chosen = this.outcomes.get(hit.id) ?? hit.proposal;
    return html`<fieldset>
      <legend>${this.moment(hit.startsAt)}</legend>
      <p class="small">
        ${agendaTexts.hour.people(hit.people)} · ${subjectWords(hit)} · ${change.because[hit.because]} ·
        ${this.reach(hit)}
      </p>
      ${
        choices.length === 1
          ? html`<p>${change.noPlace} ${change.cancel}.</p>`
          : choices.map(
              (choice) =>
                html`<label class="check"
                  ><input
                    type="radio"
                    name=${hit.id}
                    .checked=${live(choice.kind === chosen.kind)}
                    @change=${() => this.choose(hit.id, choice)}
                  />
                  ${choice.kind === 'move' ? change.moveTo(this.moment(choice.startsAt)) : change.cancel}</label
                >`,
            )
      }
    </fieldset>`;
  }

  private reach({ email, phone }: Hit): TemplateResult | string {
    const { reach } = agendaTexts.change;
    if (this.emailIsSent && email !== null) return reach.email;
    return phone === null ? reach.code : html`${reach.phone}: ${phoneLink(phone)}`;
  }

  private renderReason(): TemplateResult {
    const { change } = agendaTexts;
    return html`<div class="field">
      <label class="label" for="reason">${change.reason}</label>
      <p class="hint small" id="hint">${change.reasonHint}</p>
      <textarea
        id="reason"
        class="input"
        rows="2"
        .value=${live(this.drafts.wordsOf(this.draftKey))}
        ?readonly=${this.busy === 'apply'}
        aria-describedby="hint"
        @input=${this.write}
      ></textarea>
    </div>`;
  }

  private moment(instant: string): string {
    return momentWords(Date.parse(instant), this.now, this.timeZone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-change': InboxChange;
  }
}
