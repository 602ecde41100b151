import type { AgendaHour, Consequences, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import { cancelDraftKey } from './cancel-hour.js';
import type { AgendaClient } from './client.js';
import { clockWords, spanInFull, spanWords } from './clock-words.js';
import { dateWords, dayAt } from './dates.js';
import { hourKey } from './days.js';
import type { AgendaDrafts, HourPanel } from './drafts.js';
import type { Edit } from './edits.js';
import { AgendaChangedEvent, type ChangeEndEvent } from './events.js';
import { hourSlots } from './hour-slots.js';
import { hourStyles } from './hour.styles.js';
import { overviewOf } from './places.js';
import { languageWords } from './slot-words.js';

const panelsWhenOpen: readonly HourPanel[] = ['cancel', 'move', 'substitutes'];

/**
 * @summary One hour of a day in full: who holds it and where, the appointments, the people who walk
 * in, and what one can change about it.
 */
export class InboxHour extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, hourStyles];

  @property({ attribute: false }) hour!: AgendaHour;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) emailIsSent = false;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private get key(): string {
    return `${this.hour.date} ${hourKey(this.hour)}`;
  }

  private get panel(): HourPanel | null {
    return this.drafts.panels.get(this.key) ?? null;
  }

  private toggle(panel: HourPanel): void {
    const opens = this.panel !== panel;
    if (opens) this.drafts.panels.set(this.key, panel);
    else this.drafts.panels.delete(this.key);
    this.requestUpdate();
    if (opens) void this.updateComplete.then(() => this.focusPanel());
  }

  private async focusPanel(): Promise<void> {
    const panel = this.renderRoot.querySelector<LitElement & { focusHeading?(): void }>('.panel > *');
    await panel?.updateComplete;
    panel?.focusHeading?.();
  }

  private readonly closePanel = (): void => {
    const { panel } = this;
    this.drafts.panels.delete(this.key);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus());
  };

  private readonly forgetPanel = (): void => {
    this.drafts.panels.delete(this.key);
    this.requestUpdate();
  };

  private readonly reopened = ({ consequences }: ChangeEndEvent): void => {
    if (consequences === null) return this.closePanel();
    this.forgetPanel();
    this.tellReopened(consequences);
  };

  private tellReopened(consequences: Consequences): void {
    const words = agendaTexts.reopen.done(this.hour.spreekuur.name.nl);
    this.dispatchEvent(new AgendaChangedEvent({ words, consequences }));
  }

  private get isNow(): boolean {
    const { startsAt, endsAt, state } = this.hour;
    return state === 'open' && Date.parse(startsAt) <= this.now && this.now < Date.parse(endsAt);
  }

  /** People walk in on the day itself; who forgot one can count it later. */
  private get canCount(): boolean {
    const { spreekuur, state, date } = this.hour;
    return spreekuur.walkIn && state === 'open' && date <= dayAt(this.now, this.timeZone);
  }

  private get isOver(): boolean {
    return Date.parse(this.hour.endsAt) <= this.now;
  }

  override render(): TemplateResult {
    const { hour } = this;
    return html`<article class=${hour.state} aria-labelledby="name">
      <header>
        <div class="what">
          <p class="span">
            <span aria-hidden="true">${spanWords(hour)}</span>
            <span class="visually-hidden">${spanInFull(hour)}</span>
            ${this.isNow ? html`<span class="pill nieuw">${agendaTexts.hour.now}</span>` : nothing}
          </p>
          <h2 id="name" tabindex="-1">${hour.spreekuur.name.nl}</h2>
          ${this.renderWhere()} ${this.renderSubstitutes()}
        </div>
        ${this.canCount ? this.renderCounter() : nothing}
      </header>
      ${hour.state === 'closed' ? this.renderClosed() : this.renderOpen()} ${this.renderKept()} ${this.renderActs()}
    </article>`;
  }

  private renderWhere(): TemplateResult {
    const { hosts, location } = this.hour.spreekuur;
    return html`<p class="where small">
      <strong>${hosts.map(({ name }) => texts.list.shortTeam(name)).join(' + ')}</strong><br />
      ${location.name}, ${location.address.street}
      ${
        this.hour.movedFrom === null
          ? nothing
          : html`<br /><span class="pill"
                >${agendaTexts.hour.moved(`${dateWords(this.hour.movedFrom.date)}, ${clockWords(this.hour.movedFrom.from)}`)}</span
              >`
      }
    </p>`;
  }

  private renderSubstitutes(): TemplateResult | typeof nothing {
    const { substitutes, spreekuur } = this.hour;
    if (substitutes.length === 0) return nothing;
    const nameOf = (team: string): string =>
      texts.list.shortTeam(spreekuur.hosts.find(({ id }) => id === team)?.name ?? team);
    return html`<ul class="substitutes small">
      ${substitutes.map(({ team, name }) => html`<li>${agendaTexts.hour.substitute(nameOf(team), name)}</li>`)}
    </ul>`;
  }

  private renderCounter(): TemplateResult {
    return html`<voordeur-inbox-walk-ins
      .hour=${this.hour}
      .client=${this.client}
      .failed=${this.failed}
    ></voordeur-inbox-walk-ins>`;
  }

  private renderClosed(): TemplateResult {
    const { closedBecause, reason } = this.hour;
    return html`<div class="callout warning closed">
      <p><strong>${agendaTexts.hour.closed}</strong></p>
      ${closedBecause === 'holiday' ? html`<p>${agendaTexts.hour.holidayLong}</p>` : nothing}
      ${reason === null ? nothing : html`<p>${agendaTexts.hour.closedReason(reason.nl)}</p>`}
    </div>`;
  }

  private renderOpen(): TemplateResult {
    const { places, free, people, appointments, waiting, interpreters } = overviewOf(this.hour);
    const { hour: words } = agendaTexts;
    return html`<ul class="facts">
        ${
          places === 0
            ? html`<li>${words.walkInOnly}</li>`
            : html`<li>${words.taken(places - free, places)}</li>
                ${appointments === 0 ? nothing : html`<li>${words.people(people)}</li>`}
                ${waiting === 0 ? nothing : html`<li><span class="pill">${words.waiting(waiting)}</span></li>`}
                ${
                  interpreters.length === 0
                    ? nothing
                    : html`<li>
                        <span class="pill">${words.interpreter(interpreters.map(languageWords).join(', '))}</span>
                      </li>`
                }
                ${this.hour.spreekuur.walkIn ? html`<li>${words.walkIn}</li>` : nothing}`
        }
      </ul>
      ${hourSlots(this.hour, this.timeZone)}`;
  }

  /** Somebody else cancelled it meanwhile: the reason that one had written is not lost with it. */
  private renderKept(): TemplateResult | typeof nothing {
    const key = cancelDraftKey(this.hour);
    const written = this.drafts.wordsOf(key);
    if (this.hour.state === 'open' || written.trim() === '') return nothing;
    return html`<div class="callout kept">
      <label class="label" for="kept">${agendaTexts.acts.kept}</label>
      <textarea id="kept" class="input" rows="2" readonly .value=${written}></textarea>
      <button
        class="button secondary compact"
        type="button"
        @click=${() => {
          this.drafts.write(key, '');
          this.forgetPanel();
        }}
      >
        ${agendaTexts.acts.discard}
      </button>
    </div>`;
  }

  private renderActs(): TemplateResult | typeof nothing {
    if (this.isOver || this.hour.closedBecause === 'holiday') return nothing;
    const panels: readonly HourPanel[] = this.hour.state === 'closed' ? ['reopen'] : panelsWhenOpen;
    const open = panels.find((panel) => panel === this.panel);
    return html`<div class="acts" role="group" aria-label=${agendaTexts.acts.heading}>
        ${panels.map(
          (panel) =>
            html`<button
              class="button secondary compact"
              type="button"
              data-panel=${panel}
              aria-expanded=${panel === open ? 'true' : 'false'}
              @click=${() => this.toggle(panel)}
            >
              ${agendaTexts.acts[panel]}
            </button>`,
        )}
      </div>
      ${open === undefined ? nothing : html`<div class="panel">${this.renderPanel(open)}</div>`}`;
  }

  private renderPanel(panel: HourPanel): TemplateResult {
    switch (panel) {
      case 'cancel':
        return html`<voordeur-inbox-cancel-hour
          .hour=${this.hour}
          .client=${this.client}
          .drafts=${this.drafts}
          .emailIsSent=${this.emailIsSent}
          .timeZone=${this.timeZone}
          .failed=${this.failed}
          @close=${this.closePanel}
          @voordeur-inbox-agenda-changed=${this.forgetPanel}
        ></voordeur-inbox-cancel-hour>`;
      case 'move':
        return html`<voordeur-inbox-move-hour
          .hour=${this.hour}
          .client=${this.client}
          .drafts=${this.drafts}
          .emailIsSent=${this.emailIsSent}
          .timeZone=${this.timeZone}
          .now=${this.now}
          .failed=${this.failed}
          @close=${this.closePanel}
          @voordeur-inbox-agenda-changed=${this.forgetPanel}
        ></voordeur-inbox-move-hour>`;
      case 'substitutes':
        return html`<voordeur-inbox-substitutes
          .hour=${this.hour}
          .me=${this.me}
          .client=${this.client}
          .drafts=${this.drafts}
          .failed=${this.failed}
          @close=${this.closePanel}
          @voordeur-inbox-agenda-changed=${this.closePanel}
        ></voordeur-inbox-substitutes>`;
      case 'reopen':
        return html`<p class="hint small">${agendaTexts.reopen.hint}</p>
          <voordeur-inbox-change
            .client=${this.client}
            .drafts=${this.drafts}
            .spreekuur=${this.hour.spreekuur.id}
            .edit=${this.reopening}
            .emailIsSent=${this.emailIsSent}
            .timeZone=${this.timeZone}
            .now=${this.now}
            .failed=${this.failed}
            @voordeur-inbox-change-end=${this.reopened}
          ></voordeur-inbox-change>`;
    }
  }

  private edit: (Edit & { kind: 'reopen' }) | null = null;

  /** The same object while it is about the same hour: the change is looked at anew for each other one. */
  private get reopening(): Edit {
    const { date, from } = this.hour;
    if (this.edit?.hour.date !== date || this.edit.hour.from !== from)
      this.edit = { kind: 'reopen', hour: { date, from } };
    return this.edit;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-hour': InboxHour;
  }
}
