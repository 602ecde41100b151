import type { Feed, MadeFeed, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiError } from '../api/result.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { panelStyles } from './panel.styles.js';

type Team = StaffMember['teams'][number];

/**
 * @summary The calendar links of one's teams: make one, see it once, copy it, and take it back.
 */
export class InboxFeeds extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    panelStyles,
    css`
      :host {
        display: grid;
        gap: var(--_space-4);
      }

      h2 {
        font-size: var(--_text-heading);
      }

      h3 {
        font-size: var(--_text);
        font-family: var(--_font);
        font-weight: 650;
      }

      .team,
      .made {
        display: grid;
        gap: var(--_space-2);
        justify-items: start;
      }

      .made {
        list-style: none;
        justify-items: stretch;
      }

      .made li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--_space-4);
      }

      .made .callout {
        flex-basis: 100%;
      }

      .once {
        justify-items: stretch;
        justify-self: stretch;
      }

      .once .input {
        font-family: ui-monospace, monospace;
        font-size: var(--_text-small);
      }
    `,
  ];

  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private feeds: readonly Feed[] | null = null;
  /** Just made; its address is on screen until the person has kept it. */
  @state() private made: MadeFeed | null = null;
  /** Id of the link that one is asked about before it is taken back. */
  @state() private asked: string | null = null;
  @state() private busy = false;
  @state() private error: ApiError | null = null;
  @state() private copyFailed = false;
  @state() private announcement = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async (): Promise<void> => {
    await this.updateComplete;
    const result = await this.client.feeds();
    if (result.ok) this.feeds = result.value;
    this.note(result.ok ? null : result.error);
  };

  private note(error: ApiError | null): void {
    this.error = error;
    if (error) this.failed(error);
  }

  private async make(team: Team): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const result = await this.client.makeFeed(team.id);
    this.busy = false;
    this.note(result.ok ? null : result.error);
    if (!result.ok) return;
    this.made = result.value;
    this.copyFailed = false;
    await this.load();
    this.renderRoot.querySelector<HTMLElement>('.once')?.focus();
  }

  private async revoke(feed: Feed): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const result = await this.client.revokeFeed(feed.id);
    this.busy = false;
    // A colleague took it back already: that is as good.
    const isGone = result.ok || result.error.code === 'not-found';
    this.note(result.ok || isGone ? null : result.error);
    if (!isGone) return;
    this.asked = null;
    if (this.made?.id === feed.id) this.made = null;
    await this.load();
    this.announcement = agendaTexts.feeds.revoked;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private readonly copy = async (): Promise<void> => {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#link');
    if (!field || !this.made) return;
    field.select();
    try {
      await navigator.clipboard.writeText(this.made.url);
      this.copyFailed = false;
      this.announcement = agendaTexts.feeds.copied;
    } catch {
      this.copyFailed = true;
    }
  };

  private readonly dismiss = (): void => {
    this.made = null;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  };

  private ask(feed: Feed): void {
    this.asked = feed.id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.ask')?.focus());
  }

  private readonly keep = (): void => {
    const { asked } = this;
    this.asked = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-feed="${asked}"]`)?.focus());
  };

  override render(): TemplateResult {
    const { feeds: words } = agendaTexts;
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="hint">${words.lead}</p>
      ${this.error ? errorCallout(this.error, this.feeds ? null : () => void this.load()) : nothing}
      ${this.feeds === null ? nothing : this.me.teams.map((team) => this.renderTeam(team, this.feeds ?? []))}
      <div class="visually-hidden" role="status">${this.announcement}</div>`;
  }

  private renderTeam(team: Team, all: readonly Feed[]): TemplateResult {
    const { feeds: words } = agendaTexts;
    const feeds = all.filter((feed) => feed.team === team.id);
    return html`<section class="team" aria-labelledby="team-${team.id}">
      <h3 id="team-${team.id}">${team.name}</h3>
      ${
        feeds.length === 0
          ? html`<p class="muted">${words.none}</p>`
          : html`<ul class="made">
              ${repeat(
                feeds,
                ({ id }) => id,
                (feed) => html`<li>${this.renderFeed(feed)}</li>`,
              )}
            </ul>`
      }
      ${this.made?.team === team.id ? this.renderOnce(this.made) : nothing}
      <button
        class="button secondary compact"
        type="button"
        aria-disabled=${this.busy ? 'true' : nothing}
        @click=${() => void this.make(team)}
      >
        ${feeds.length === 0 ? words.make(team.name) : words.another(team.name)}
      </button>
    </section>`;
  }

  private renderFeed(feed: Feed): TemplateResult {
    const { feeds: words } = agendaTexts;
    const when = momentWords(Date.parse(feed.madeAt), this.now, this.timeZone);
    return html`<span>${words.made(feed.madeBy, when)}</span>
      <button
        class="button quiet compact"
        type="button"
        data-feed=${feed.id}
        aria-label=${words.revokeLong(feed.madeBy, when)}
        @click=${() => this.ask(feed)}
      >
        ${words.revoke}
      </button>
      ${
        this.asked === feed.id
          ? html`<div class="callout warning ask" tabindex="-1">
              <p>${words.revokeSure}</p>
              <div class="buttons">
                <button class="button compact" type="button" @click=${() => void this.revoke(feed)}>
                  ${words.revokeYes}
                </button>
                <button class="button secondary compact" type="button" @click=${this.keep}>${words.keep}</button>
              </div>
            </div>`
          : nothing
      }`;
  }

  private renderOnce({ url }: MadeFeed): TemplateResult {
    const { feeds: words } = agendaTexts;
    return html`<div class="callout once" tabindex="-1">
      <p><strong>${words.once}</strong></p>
      <div class="field">
        <label class="label" for="link">${words.link}</label>
        <input id="link" class="input" type="text" readonly .value=${url} aria-describedby="copy-failed" />
        <p class="error small" id="copy-failed">${this.copyFailed ? words.copyFailed : nothing}</p>
      </div>
      <div class="buttons">
        <button class="button compact" type="button" @click=${this.copy}>${words.copy}</button>
        <button class="button secondary compact" type="button" @click=${this.dismiss}>${words.dismiss}</button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-feeds': InboxFeeds;
  }
}
