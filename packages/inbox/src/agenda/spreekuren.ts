import type { SpreekuurVersion, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiError } from '../api/result.js';
import type { Filter } from '../list/filter.js';
import { formatRoute } from '../routes.js';
import { texts } from '../texts.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { dayAndMonthWords, dayAt, weekdayWords } from './dates.js';
import { spanWords } from './clock-words.js';
import type { AgendaDrafts } from './drafts.js';
import type { AgendaChangedEvent, AgendaOutcome } from './events.js';
import { agendaOutcome } from './outcome-callout.js';

type Panel = 'pattern' | 'extra';

/** @summary The spreekuren of one's teams and their weekly pattern, and the teams' calendar links. */
export class InboxSpreekuren extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--_space-4);
        max-inline-size: 60rem;
      }

      h1 {
        font-size: var(--_text-title);
      }

      h2 {
        font-size: var(--_text-heading);
      }

      .each {
        display: grid;
        gap: var(--_space-5);
        list-style: none;
      }

      article,
      voordeur-inbox-feeds {
        display: grid;
        gap: var(--_space-3);
        padding: var(--_space-4) var(--_space-5);
        border-radius: 1em;
        background-color: var(--_surface);
        box-shadow: var(--_shadow);
      }

      .facts {
        display: grid;
        gap: var(--_space-1);
        padding-inline-start: 1.25em;
        list-style: disc;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
      }

      .buttons .button[aria-expanded='true'] {
        border-color: var(--_accent);
        background-color: var(--_accent-soft);
      }

      .panel {
        padding-block-start: var(--_space-4);
        border-block-start: var(--_edge);
      }

      .back {
        display: inline-flex;
        align-items: center;
        gap: var(--_space-1);
        min-block-size: 2.75rem;
        justify-self: start;
      }

      @media (max-width: 40rem) {
        article,
        voordeur-inbox-feeds {
          padding: var(--_space-4);
        }
      }

      @media (forced-colors: active) {
        article,
        voordeur-inbox-feeds {
          border: 1px solid;
        }

        .buttons .button[aria-expanded='true'] {
          border-color: Highlight;
          outline: 1px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private spreekuren: readonly SpreekuurVersion[] | null = null;
  @state() private emailIsSent = false;
  @state() private error: ApiError | null = null;
  @state() private outcome: AgendaOutcome | null = null;
  /** What is open, by id of the spreekuur; a form that was filled in opens by itself. */
  @state() private open: { id: string; panel: Panel } | null = null;

  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.reload());
  }

  /** Fetches it anew: something changed. */
  async reload(): Promise<void> {
    const today = dayAt(this.now, this.timeZone);
    const [spreekuren, agenda] = await Promise.all([this.client.spreekuren(), this.client.agenda(today, today)]);
    const error = spreekuren.ok ? (agenda.ok ? null : agenda.error) : spreekuren.error;
    if (spreekuren.ok) this.spreekuren = spreekuren.value;
    if (agenda.ok) this.emailIsSent = agenda.value.email;
    this.error = error;
    if (error) this.failed(error);
  }

  private panelOf(id: string): Panel | null {
    if (this.open?.id === id) return this.open.panel;
    if (this.open !== null) return null;
    return this.drafts.patterns.has(id) ? 'pattern' : this.drafts.extras.has(id) ? 'extra' : null;
  }

  private toggle(id: string, panel: Panel): void {
    const opens = this.panelOf(id) !== panel;
    this.open = opens ? { id, panel } : { id: '', panel };
    if (opens) void this.updateComplete.then(() => this.focusPanel());
  }

  private async focusPanel(): Promise<void> {
    const panel = this.renderRoot.querySelector<LitElement & { focusHeading?(): void }>('.panel > *');
    await panel?.updateComplete;
    panel?.focusHeading?.();
  }

  private readonly closePanel = (): void => {
    const { open } = this;
    this.open = null;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-panel="${open?.id} ${open?.panel}"]`)?.focus(),
    );
  };

  private readonly onChanged = async ({ outcome }: AgendaChangedEvent): Promise<void> => {
    this.open = null;
    this.outcome = outcome;
    await this.reload();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  };

  private readonly showToTell = (): void => {
    location.hash = this.agendaHref;
  };

  private get agendaHref(): string {
    return formatRoute({ page: 'agenda', view: { kind: 'day', date: null, hour: null }, filter: this.filter });
  }

  override render(): TemplateResult {
    const { spreekuren: words } = agendaTexts;
    return html`<a class="back" href=${this.agendaHref}><span aria-hidden="true">←</span> ${agendaTexts.back}</a>
      <h1 tabindex="-1">${words.heading}</h1>
      <p class="hint">${words.lead}</p>
      ${this.outcome ? agendaOutcome(this.outcome, this.showToTell) : nothing}
      ${this.error ? errorCallout(this.error, () => void this.reload()) : nothing} ${this.renderAll()}
      <voordeur-inbox-feeds
        .client=${this.client}
        .me=${this.me}
        .timeZone=${this.timeZone}
        .now=${this.now}
        .failed=${this.failed}
      ></voordeur-inbox-feeds>`;
  }

  private renderAll(): TemplateResult | typeof nothing {
    if (this.spreekuren === null) return this.error ? nothing : html`<p role="status">${agendaTexts.loading}</p>`;
    if (this.spreekuren.length === 0) return html`<p>${agendaTexts.empty.all}</p>`;
    return html`<ul class="each" @voordeur-inbox-agenda-changed=${this.onChanged}>
      ${repeat(
        this.spreekuren,
        ({ definition }) => definition.id,
        (spreekuur) => html`<li>${this.renderOne(spreekuur)}</li>`,
      )}
    </ul>`;
  }

  private renderOne(current: SpreekuurVersion): TemplateResult {
    const { definition } = current;
    const panel = this.panelOf(definition.id);
    const name = `name-${definition.id}`;
    return html`<article aria-labelledby=${name}>
      <h2 id=${name}>${definition.name.nl}</h2>
      <p class="small">${definition.location.name}, ${definition.location.address.street}</p>
      <ul class="facts">
        ${patternWords(current).map((line) => html`<li>${line}</li>`)}
      </ul>
      <div class="buttons">
        ${this.renderToggle(definition.id, 'pattern', agendaTexts.spreekuren.changePattern)}
        ${this.renderToggle(definition.id, 'extra', agendaTexts.spreekuren.addExtra)}
      </div>
      ${panel === null ? nothing : html`<div class="panel">${this.renderPanel(panel, current)}</div>`}
    </article>`;
  }

  private renderToggle(id: string, panel: Panel, words: string): TemplateResult {
    return html`<button
      class="button secondary compact"
      type="button"
      data-panel="${id} ${panel}"
      aria-expanded=${this.panelOf(id) === panel ? 'true' : 'false'}
      @click=${() => this.toggle(id, panel)}
    >
      ${words}
    </button>`;
  }

  private renderPanel(panel: Panel, current: SpreekuurVersion): TemplateResult {
    if (panel === 'pattern')
      return html`<voordeur-inbox-change-pattern
        .current=${current}
        .client=${this.client}
        .drafts=${this.drafts}
        .emailIsSent=${this.emailIsSent}
        .timeZone=${this.timeZone}
        .now=${this.now}
        .failed=${this.failed}
        @close=${this.closePanel}
      ></voordeur-inbox-change-pattern>`;
    return html`<voordeur-inbox-extra-hour
      .definition=${current.definition}
      .client=${this.client}
      .drafts=${this.drafts}
      .emailIsSent=${this.emailIsSent}
      .timeZone=${this.timeZone}
      .now=${this.now}
      .failed=${this.failed}
      @close=${this.closePanel}
    ></voordeur-inbox-extra-hour>`;
  }
}

/** When a spreekuur is there and how one comes, a line each. */
export function patternWords({ definition }: SpreekuurVersion): string[] {
  const { spreekuren: words } = agendaTexts;
  const { patterns, appointments, walkIn, hosts } = definition;
  const times = patterns.map(({ weekday, from, until, startsOn, endsOn }) =>
    [
      words.each(weekdayWords(weekday), spanWords({ from, until })),
      words.since(dayAndMonthWords(startsOn, true)),
      ...(endsOn === null ? [] : [words.until(dayAndMonthWords(endsOn, true))]),
    ].join(', '),
  );
  const way =
    appointments === null
      ? words.walkInOnly
      : `${words.appointments(appointments.slotMinutes, appointments.placesPerSlot)}. ${walkIn ? words.walkIn : words.noWalkIn}.`;
  const partners = hosts.flatMap((host) => (host.kind === 'partner' ? [texts.list.shortTeam(host.name)] : []));
  return [
    ...(times.length === 0 ? [words.noPattern] : times),
    way,
    ...(partners.length === 0 ? [] : [agendaTexts.hour.with(partners.join(', '))]),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-spreekuren': InboxSpreekuren;
  }
}
