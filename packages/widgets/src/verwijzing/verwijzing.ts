import { teamName } from '@voordeur/core/intake';
import {
  factsOfChoices,
  linkNames,
  reduceFlow,
  startOfFlow,
  type FlowAct,
  type FlowAction,
  type FlowPage,
  type ReferralChoices,
  type ReferralFlow,
} from '@voordeur/core/referral';
import { route } from '@voordeur/core/routing';
import type { Municipality } from '@voordeur/core/schemas';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { newId } from '../gateway/new-id.js';
import { FetchReferralClient, type ReferralClient } from '../gateway/referral-client.js';
import { codeInputStyles } from '../shell/code-input.styles.js';
import { PageFocusController } from '../shell/controllers/page-focus-controller.js';
import { download } from '../shell/download.js';
import { factsStyles } from '../shell/facts.styles.js';
import { frameStyles } from '../shell/frame.styles.js';
import { pageForm } from '../shell/parts/page-form.js';
import { unavailable, waiting } from '../shell/parts/unavailable.js';
import { partStyles } from '../shell/parts.styles.js';
import { Widget } from '../shell/widget.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { ActsController } from './controllers/acts-controller.js';
import { CardController } from './controllers/card-controller.js';
import { LinkController } from './controllers/link-controller.js';
import { ReferredEvent } from './events.js';
import { pageContent } from './pages/index.js';
import { largeCard } from './parts/large-card.js';
import { ways } from './parts/ways.js';
import { welcome } from './parts/welcome.js';
import { printCard } from './print-card.js';
import { verwijzingStyles } from './verwijzing.styles.js';
import type { ReferralView } from './view.js';
import { problemText } from './words/problems.js';

/**
 * For a professional, such as a huisarts: where to turn with somebody, in under a minute and without a word of who it
 * is; a card that the patient takes along, in the patient's language; and later how far it is. There is no field for
 * a name or a story, and nothing stays on the device.
 *
 * @tag voordeur-verwijzing
 * @summary Refers somebody to the right team, with a card to take along.
 *
 * @fires {ReferredEvent} voordeur-referred - A card was made or a question sent; says nothing of whom or what.
 *
 * @csspart panel - The room behind the door, in which a page is shown.
 * @csspart input - Each text field.
 * @csspart choice - Each radio button or checkbox with its label.
 * @csspart error-summary - All errors together.
 * @csspart lines - Phone lines that go before all else.
 * @csspart team - Which team it will reach, and why.
 * @csspart card - The card for the patient.
 * @csspart square - The QR code on the card.
 * @csspart code - The number on the card.
 * @csspart status - What is known of a referral.
 * @csspart stages - How far it is.
 */
export class VoordeurVerwijzing extends Widget<ReferralClient> {
  static override styles = [
    tokenStyles,
    controlStyles,
    frameStyles,
    partStyles,
    codeInputStyles,
    factsStyles,
    verwijzingStyles,
  ];

  /** Life domains that are chosen beforehand, by their ids with commas between. */
  @property() leefgebied = '';

  /** Age that is chosen beforehand, in years or as a band. */
  @property() leeftijd = '';

  /** Postcode that is filled in beforehand; only its four digits are kept. */
  @property() postcode = '';

  /** `nu`, `vandaag` or `gewoon`, chosen beforehand. */
  @property() haast = '';

  /** Language of the card that is chosen beforehand, for example `ar`. */
  @property() taal = '';

  /** The visit so far; set it to start somewhere else than at the choices. */
  @property({ attribute: false }) flow: ReferralFlow = startOfFlow;

  /** Whether the card fills the screen. */
  @state() private large = false;

  @state() private copied: boolean | null = null;

  private readonly focusing = new PageFocusController(this, () => this.flow);
  private readonly referring = new ActsController(this);
  private readonly drawing = new CardController(this);
  private readonly links = new LinkController(this);

  /** What the card is drawn for; `null` while it is on its way. */
  get municipalityShown(): Municipality | null {
    return this.place.municipality;
  }

  protected override connect(gateway: string): ReferralClient {
    return new FetchReferralClient(gateway);
  }

  /** Changes the visit. An empty form begins with what the page's own attributes say. */
  dispatch(action: FlowAction): void {
    this.flow = reduceFlow(this.flow, action);
    if (action.type === 'next' || action.type === 'forget') this.links.chooseBeforehand();
  }

  override forget(): void {
    this.referring.abandon();
    this.large = false;
    this.dispatch({ type: 'forget' });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (linkNames.some((name) => changed.has(name))) this.links.chooseBeforehand();
    const before = changed.get('flow');
    if (before !== undefined && before.referral !== this.flow.referral) this.copied = null;
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('flow');
    if (before !== undefined && before.page !== this.flow.page && before.acting !== null)
      if (this.flow.page === 'card' || this.flow.page === 'sent') this.announce(new ReferredEvent());
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override announced(): string {
    const { page, choices } = this.flow;
    const { municipality } = this.place;
    if (page !== 'refer' || municipality === null || choices.leefgebieden.length === 0) return '';
    const { lead } = route(factsOfChoices(choices), municipality);
    return teamName(lead, municipality);
  }

  private view(municipality: Municipality): ReferralView {
    const { locale } = this.language;
    return {
      state: this.flow,
      municipality,
      decision: route(factsOfChoices(this.flow.choices), municipality),
      locale,
      clock: { locale, timeZone: municipality.workingHours.timeZone },
      level: this.headingLevel + 1,
      card: this.drawing.card,
      copied: this.copied,
      listUrl: `${this.gatewayOrigin}/verwijzingen`,
      dispatch: (action) => this.dispatch(action),
      choose: (choices: Partial<ReferralChoices>) => this.dispatch({ type: 'choose', choices }),
      agree: (consent) => this.dispatch({ type: 'consent', consent }),
      go: (page) => this.go(page),
      act: (act) => this.act(act),
      print: () => printCard(this),
      showLarge: () => {
        this.large = true;
      },
      copyLink: () => void this.copyLink(),
      saveFile: () => void this.saveFile(),
      loadCard: () => this.drawing.load(),
    };
  }

  private get gatewayOrigin(): string {
    return (this.gateway || new URL(import.meta.url).origin).replace(/\/+$/, '');
  }

  private go(page: FlowPage): void {
    this.referring.abandon();
    this.dispatch({ type: 'go', page });
  }

  private act(act: FlowAct): void {
    const before = this.flow;
    this.dispatch({ type: 'act', act, id: newId(), partner: this.partner || null });
    // A second press while it is under way changes nothing, and sends nothing.
    if (this.flow !== before && this.flow.acting === act) void this.referring.act();
  }

  private submit(event: Event): void {
    event.preventDefault();
    switch (this.flow.page) {
      case 'refer':
        return this.act('make');
      case 'consent':
        return this.act('send');
      case 'follow':
        return this.act('find');
      case 'revoke':
        return this.act('revoke');
      default:
    }
  }

  private async copyLink(): Promise<void> {
    this.copied = null;
    try {
      await navigator.clipboard.writeText(this.flow.referral?.link ?? '');
      this.copied = true;
    } catch {
      this.copied = false;
    }
  }

  private async saveFile(): Promise<void> {
    const { referral, choices, madeAt } = this.flow;
    if (referral === null || madeAt === null) return;
    const { fileOf } = await import('./card/file.js');
    const content = fileOf({
      referral,
      leefgebieden: choices.leefgebieden,
      urgency: choices.urgency,
      madeAt,
      gateway: this.gatewayOrigin,
      referrer: this.partner || location.hostname,
    });
    download(`verwijzing-${referral.code.slice(-4)}.json`, 'application/fhir+json', content);
  }

  private retry(): void {
    this.focusing.aimAt('#step-heading');
    void this.place.load();
  }

  protected override languageChosen(): void {
    this.focusing.aimAt('.languages button');
  }

  protected override content(municipality: Municipality | null): TemplateResult {
    const { unavailable: down } = this.place;
    const { page, choices } = this.flow;
    const open = page === 'refer' && choices.leefgebieden.length === 0 ? 0.15 : 1;
    const view = municipality && this.view(municipality);
    return html`
      <div class="whole">
        ${welcome(this.headingLevel, open)} ${view ? ways(view) : nothing}
        <div class="room" part="panel">
          ${view ? this.page(view) : down ? unavailable(this.headingLevel + 1, () => this.retry()) : waiting()}
          <slot ?hidden=${municipality !== null || !down}></slot>
        </div>
      </div>
      ${this.large && this.drawing.card ? largeCard(this.drawing.card, () => (this.large = false)) : nothing}
    `;
  }

  private page(view: ReferralView): TemplateResult {
    const { page, problems } = this.flow;
    return pageForm({
      page,
      level: view.level,
      problems: problems.map((problem) => ({ field: problem.field, text: problemText(problem) })),
      content: pageContent(view),
      submit: (event) => this.submit(event),
      focusing: this.focusing,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-verwijzing': VoordeurVerwijzing;
  }
}
