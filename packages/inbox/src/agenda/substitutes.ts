import type { AgendaHour, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ApiError } from '../api/result.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { dateWords } from './dates.js';
import { hourKey } from './days.js';
import type { AgendaDrafts } from './drafts.js';
import { AgendaChangedEvent } from './events.js';
import { panelStyles } from './panel.styles.js';

type Team = StaffMember['teams'][number];

/**
 * @summary Notes which colleague stands in for a team on one day, by name.
 * @fires voordeur-inbox-agenda-changed - Someone stands in, or no longer.
 * @fires close - It is done with.
 */
export class InboxSubstitutes extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, panelStyles];

  @property({ attribute: false }) hour!: AgendaHour;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  /** Id of the team whose substitute is on the way to the gateway. */
  @state() private busy: string | null = null;
  @state() private missing: string | null = null;
  @state() private error: ApiError | null = null;

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  /** One's own teams among the hosts. */
  private get teams(): Team[] {
    const { hosts } = this.hour.spreekuur;
    return this.me.teams.filter(({ id }) => hosts.some((host) => host.kind === 'team' && host.id === id));
  }

  private draftKey(team: Team): string {
    return `substitute ${this.hour.date} ${hourKey(this.hour)} ${team.id}`;
  }

  private standsIn(team: Team): string {
    return this.hour.substitutes.find((substitute) => substitute.team === team.id)?.name ?? '';
  }

  private readonly save = (event: SubmitEvent, team: Team): void => {
    event.preventDefault();
    const name = (this.drafts.words.get(this.draftKey(team)) ?? this.standsIn(team)).trim();
    this.missing = name === '' ? team.id : null;
    if (this.missing === null) return void this.set(team, name);
    (event.target as HTMLFormElement).querySelector('input')?.focus();
  };

  private async set(team: Team, name: string | null): Promise<void> {
    if (this.busy !== null) return;
    this.busy = team.id;
    this.error = null;
    const result = await this.client.setSubstitute(this.hour, team.id, name);
    this.busy = null;
    if (result.ok) {
      this.drafts.words.delete(this.draftKey(team));
      const { saved, removed } = agendaTexts.substitutes;
      const words = name === null ? removed(team.name) : saved(team.name, name);
      this.dispatchEvent(new AgendaChangedEvent({ words, consequences: null }));
    } else {
      this.error = result.error;
      this.failed(result.error);
    }
  }

  private readonly close = (): void => {
    for (const team of this.teams) this.drafts.words.delete(this.draftKey(team));
    this.dispatchEvent(new Event('close'));
  };

  override render(): TemplateResult {
    return html`<div class="panel">
      <h3 tabindex="-1">${agendaTexts.substitutes.heading(dateWords(this.hour.date))}</h3>
      <p class="hint small" id="hint">${agendaTexts.substitutes.hint}</p>
      ${this.teams.map((team) => this.renderTeam(team))} ${this.error ? errorCallout(this.error, null) : nothing}
      <div class="buttons">
        <button class="button secondary compact" type="button" @click=${this.close}>${agendaTexts.acts.close}</button>
      </div>
    </div>`;
  }

  private renderTeam(team: Team): TemplateResult {
    const now = this.standsIn(team);
    const busy = this.busy === team.id ? 'true' : nothing;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.save(event, team)}>
      <div class="field">
        <label class="label" for="name-${team.id}">${agendaTexts.substitutes.label(team.name)}</label>
        <p class="error small" id="missing-${team.id}">
          ${this.missing === team.id ? agendaTexts.substitutes.missing : nothing}
        </p>
        <input
          id="name-${team.id}"
          class="input"
          type="text"
          autocomplete="off"
          maxlength="80"
          .value=${live(this.drafts.words.get(this.draftKey(team)) ?? now)}
          aria-required="true"
          aria-invalid=${this.missing === team.id ? 'true' : nothing}
          aria-describedby="hint missing-${team.id}"
          @input=${(event: Event) =>
            this.drafts.words.set(this.draftKey(team), (event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="buttons">
        <button class="button compact" type="submit" aria-disabled=${busy}>${agendaTexts.substitutes.save}</button>
        ${
          now === ''
            ? nothing
            : html`<button
                class="button secondary compact"
                type="button"
                aria-disabled=${busy}
                @click=${() => void this.set(team, null)}
              >
                ${agendaTexts.substitutes.remove}
              </button>`
        }
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-substitutes': InboxSubstitutes;
  }
}
