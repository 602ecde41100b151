import type { SettingsDocument, SettingsRevision } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import type { SettingsClient } from './client.js';
import { RestoreEvent } from './events.js';
import { reviewStyles } from './review.styles.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.history;

interface Entry extends SettingsRevision {
  document: SettingsDocument;
  /** Nothing of its document was saved after it. */
  isLatest: boolean;
}

/**
 * @summary Who changed what of the settings, newest first, with a way back.
 * @fires voordeur-inbox-restore - Somebody wants to go back to a revision.
 */
export class InboxSettingsHistory extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, reviewStyles];

  @property({ attribute: false }) client!: SettingsClient;
  /** Those that somebody may see. */
  @property({ attribute: false }) documents: readonly SettingsDocument[] = [];
  /** Those that somebody may take back as a whole. */
  @property({ type: Boolean }) manager = false;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private entries: readonly Entry[] | null = null;
  @state() private error: ApiError | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.load());
  }

  private readonly load = async (): Promise<void> => {
    this.error = null;
    const read = await Promise.all(
      this.documents.map(async (document) => ({ document, result: await this.client.history(document) })),
    );
    const entries: Entry[] = [];
    for (const { document, result } of read) {
      if (result.ok)
        entries.push(...result.value.map((revision, at) => ({ ...revision, document, isLatest: at === 0 })));
      else {
        this.error = result.error;
        this.failed(result.error);
        return;
      }
    }
    this.entries = entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  };

  override render(): TemplateResult {
    if (this.error) return errorCallout(this.error, () => void this.load());
    if (this.entries === null) return html`<p role="status">${texts.app.loading}</p>`;
    if (this.entries.length === 0) return html`<p class="muted">${words.empty}</p>`;
    return html`${this.manager ? html`<p class="muted">${words.back}</p>` : nothing}
      <ol class="entries">
        ${this.entries.map((entry) => html`<li>${this.renderEntry(entry)}</li>`)}
      </ol>`;
  }

  private renderEntry({ document, revision, at, by, note, changes, restores, isLatest }: Entry): TemplateResult {
    const moment = momentWords(Date.parse(at), this.now, this.timeZone);
    const name = words.documents[document];
    return html`<h3>${words.by(by, moment)}</h3>
      <p class="muted small">${name}, ${words.version(revision)}</p>
      ${note === '' ? nothing : html`<p><q>${note}</q></p>`}
      ${restores === null ? nothing : html`<p>${words.restored(restores)}</p>`}
      <ul>
        ${changes.map(
          ({ where, what, before, after }) =>
            html`<li>
              ${words.changed(where, what, before ?? settingsTexts.review.none, after ?? settingsTexts.review.none)}
            </li>`,
        )}
      </ul>
      ${this.manager ? this.renderWayBack(document, name, revision, isLatest) : nothing}`;
  }

  private renderWayBack(document: SettingsDocument, name: string, revision: number, isLatest: boolean): TemplateResult {
    const go = (): boolean => this.dispatchEvent(new RestoreEvent(document, isLatest ? revision - 1 : revision));
    return html`<button
      class="button secondary compact"
      type="button"
      aria-label=${isLatest ? words.undoThis(name, revision) : words.backToThis(name, revision)}
      @click=${go}
    >
      ${isLatest ? words.undo : words.backTo}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-settings-history': InboxSettingsHistory;
  }
}
