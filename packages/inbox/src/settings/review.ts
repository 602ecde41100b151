import type { Settings, SettingsChange, SettingsDocument, SettingsPreview } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import type { Proposal, SettingsClient } from './client.js';
import { ReviewEndEvent, type ReviewEnd } from './events.js';
import { selectField, textField } from './fields.js';
import { reviewStyles } from './review.styles.js';
import { sections, viewOfKey, type SettingsView } from './sections.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.review;

/**
 * @summary Shows what a change of settings would do, and saves it when somebody says so.
 * @fires voordeur-inbox-review-end - It is saved, or left; or somebody goes to a field that must be mended.
 */
export class InboxSettingsReview extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, reviewStyles];

  @property({ attribute: false }) client!: SettingsClient;
  @property({ attribute: false }) document!: SettingsDocument;
  @property({ attribute: false }) settings!: Settings;
  /** New values by key; `null` where it is about going back. */
  @property({ attribute: false }) changes: Record<string, unknown> | null = null;
  /** The revision to go back to. */
  @property({ attribute: false }) restore = 0;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;
  /** Reads the settings again, after somebody else saved. */
  @property({ attribute: false }) reload!: () => Promise<void>;
  /** The page of a part, for the way to a field. */
  @property({ attribute: false }) hrefOf!: (view: SettingsView) => string;

  @state() private preview: SettingsPreview | null = null;
  @state() private error: ApiError | null = null;
  @state() private isSaving = false;
  @state() private note = '';
  @state() private moveTo: Record<string, string> = {};
  @state() private mustChoose = false;

  @query('h2') private readonly heading!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => {
      this.heading.focus();
      return this.look();
    });
  }

  private get proposal(): Proposal {
    const revision = this.settings.revisions[this.document];
    return this.changes === null ? { revision, restore: this.restore } : { revision, changes: this.changes };
  }

  private readonly look = async (): Promise<void> => {
    this.error = null;
    const result = await this.client.preview(this.document, this.proposal);
    if (result.ok) this.preview = result.value;
    else this.fail(result.error);
  };

  /** Somebody else saved: what is in force now, with the same change over it. */
  private readonly lookAgain = async (): Promise<void> => {
    this.preview = null;
    await this.reload();
    await this.updateComplete;
    await this.look();
  };

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isSaving || this.preview === null) return;
    const unchosen = this.preview.open.find(({ team, mustMove }) => mustMove && !this.moveTo[team.id]);
    this.mustChoose = unchosen !== undefined;
    if (unchosen) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`[id="move-${unchosen.team.id}"]`)?.focus();
      return;
    }
    this.isSaving = true;
    const { note, moveTo } = this;
    const result = await this.client.save(this.document, this.proposal, { note, moveTo });
    this.isSaving = false;
    if (result.ok) this.end({ kind: 'saved' });
    else this.fail(result.error);
  };

  private fail(error: ApiError): void {
    this.error = error;
    this.failed(error);
  }

  private end(end: ReviewEnd): void {
    this.dispatchEvent(new ReviewEndEvent(end));
  }

  override render(): TemplateResult {
    return html`
      <h2 tabindex="-1">${this.changes === null ? words.restoreHeading : words.heading}</h2>
      ${this.renderError()} ${this.preview === null ? this.renderLooking() : this.renderPreview(this.preview)}
    `;
  }

  private renderError(): TemplateResult | typeof nothing {
    if (this.error === null) return nothing;
    if (this.error.code !== 'conflict')
      return errorCallout(this.error, this.preview === null ? () => void this.look() : null);
    return html`<div class="callout warning" role="alert">
      <p>${words.conflict}</p>
      <button class="button secondary compact" type="button" @click=${this.lookAgain}>${words.again}</button>
    </div>`;
  }

  private renderLooking(): TemplateResult {
    return html`${this.error === null ? html`<p role="status">${words.looking}</p>` : nothing}
      <div class="buttons">${this.renderBack()}</div>`;
  }

  private renderPreview(preview: SettingsPreview): TemplateResult {
    const { changes, problems } = preview;
    if (problems.length > 0)
      return html`${this.renderProblems(problems)}
        <div class="buttons">${this.renderBack()}</div>`;
    if (changes.length === 0)
      return html`<p>${words.nothing}</p>
        <div class="buttons">${this.renderBack()}</div>`;
    return html`
      <h3>${words.changes}</h3>
      <ul class="changes">
        ${changes.map((change) => html`<li>${this.renderChange(change)}</li>`)}
      </ul>
      ${this.renderHints(preview.hints)} ${this.renderRouting(preview.routing)}
      ${this.renderDeadlines(preview.deadlines)}
      <form novalidate @submit=${this.save}>
        ${this.renderOpen(preview.open)}
        ${textField({
          id: 'note',
          label: words.note,
          hint: words.noteHint,
          value: this.note,
          rows: 2,
          change: (note) => (this.note = note),
        })}
        <div class="buttons">
          <button class="button compact" type="submit" aria-disabled=${this.isSaving ? 'true' : nothing}>
            ${this.isSaving ? words.saving : words.save}
          </button>
          ${this.renderBack()}
        </div>
      </form>
    `;
  }

  private renderBack(): TemplateResult {
    return html`<button
      class="button secondary compact"
      type="button"
      @click=${() => this.end({ kind: 'left', problems: this.preview?.problems ?? [] })}
    >
      ${words.back}
    </button>`;
  }

  private renderProblems(problems: SettingsPreview['problems']): TemplateResult {
    return html`<div class="callout error-box" role="alert">
      <p><strong>${words.problems}</strong></p>
      <ul class="plain problems">
        ${problems.map(({ key, message }) => {
          const view = key === null ? null : viewOfKey(this.document, key);
          return html`<li>
            ${view === null ? nothing : html`<strong>${this.nameOf(view)}:</strong>`} ${message}
            ${
              view === null
                ? nothing
                : html`<a href=${this.hrefOf(view)} @click=${() => this.end({ kind: 'to-field', key: key!, problems })}
                    >${words.toField}</a
                  >`
            }
          </li>`;
        })}
      </ul>
    </div>`;
  }

  /** What a part of the page, or the thing that is open in it, is called. */
  private nameOf({ section, item }: SettingsView): string {
    const { municipality, liaisons, answerTemplates } = this.settings;
    const names: Partial<Record<SettingsView['section'], readonly { id: string; name: string }[]>> = {
      teams: municipality.teams,
      telefoonlijnen: municipality.lines.map(({ id, name }) => ({ id, name: name.nl })),
      contactpersonen: liaisons,
      antwoordteksten: answerTemplates.map(({ id, title }) => ({ id, name: title })),
    };
    const own = names[section]?.find(({ id }) => id === item)?.name;
    return own ?? sections.find(({ id }) => id === section)!.name;
  }

  private renderChange({ where, what, before, after, lang }: SettingsChange): TemplateResult {
    return html`<p class="what"><strong>${where}</strong> ${what}</p>
      <dl>
        <dt>${words.before}</dt>
        <dd class="before" lang=${(before !== null && lang) || nothing}>${before ?? words.none}</dd>
        <dt>${words.after}</dt>
        <dd class="after" lang=${(after !== null && lang) || nothing}>${after ?? words.none}</dd>
      </dl>`;
  }

  private renderHints(hints: SettingsPreview['hints']): TemplateResult | typeof nothing {
    if (hints.length === 0) return nothing;
    return html`<h3>${words.hints}</h3>
      <p class="muted small">${words.hintsLead}</p>
      <ul class="plain hints">
        ${hints.map(
          ({ what, hints: each }) =>
            html`<li>
              <p><q>${what}…</q></p>
              <ul>
                ${each.map((hint) => html`<li>${hint}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>`;
  }

  private renderRouting(routing: SettingsPreview['routing']): TemplateResult | typeof nothing {
    if (routing.length === 0) return nothing;
    return html`<h3>${words.routing}</h3>
      ${routing.map(
        ({ from, to, role, situations }) =>
          html`<details>
            <summary>
              ${words[role](from.name, to.name)}
              <span class="muted small">${words.situations(situations.length)}</span>
            </summary>
            <ul>
              ${situations.map((situation) => html`<li>${situation}</li>`)}
            </ul>
          </details>`,
      )}`;
  }

  private renderDeadlines(deadlines: SettingsPreview['deadlines']): TemplateResult | typeof nothing {
    if (deadlines.length === 0) return nothing;
    const { teams: all, workingHours } = this.settings.municipality;
    const moment = (at: string): string => momentWords(Date.parse(at), this.now, workingHours.timeZone);
    return html`<h3>${words.deadlines}</h3>
      <p class="muted small">${words.deadlinesLead}</p>
      <ul class="changes">
        ${deadlines.map(
          ({ urgency, teams, before, after }) =>
            html`<li>
              <p class="what">
                <strong>${words.urgency[urgency]}</strong>
                ${teams.length === all.length ? words.allTeams : teams.join(', ')}
              </p>
              <dl>
                <dt>${words.before}</dt>
                <dd class="before">${moment(before)}</dd>
                <dt>${words.after}</dt>
                <dd class="after">${moment(after)}</dd>
              </dl>
            </li>`,
        )}
      </ul>`;
  }

  private renderOpen(open: SettingsPreview['open']): TemplateResult | typeof nothing {
    const some = open.filter((each) => each.open !== 0);
    if (some.length === 0) return nothing;
    const { teams } = this.settings.municipality;
    return html`<h3>${words.open}</h3>
      ${some.map(({ team, open: count, mustMove }) => {
        const receivers = teams.filter(({ id, staffed }) => staffed && id !== team.id);
        return html`<p>${words.openCount(team.name, count)}</p>
          ${
            mustMove
              ? selectField({
                  id: `move-${team.id}`,
                  label: words.moveTo(team.name),
                  problem: this.mustChoose && !this.moveTo[team.id] ? words.mustChoose : null,
                  value: this.moveTo[team.id] ?? '',
                  options: [['', words.choose], ...receivers.map(({ id, name }) => [id, name] as const)],
                  change: (to) => (this.moveTo = { ...this.moveTo, [team.id]: to }),
                })
              : nothing
          }`;
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-settings-review': InboxSettingsReview;
  }
}
