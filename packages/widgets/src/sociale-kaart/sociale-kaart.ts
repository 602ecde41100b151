import { msg, str } from '@lit/localize';
import {
  activeFilters,
  ageBandOf,
  ageOf,
  asksSomething,
  reduce,
  startOfKaart,
  type Found,
  type KaartAction,
  type KaartState,
} from '@voordeur/core/sociale-kaart';
import type { Municipality, Service } from '@voordeur/core/schemas';
import { leefgebieden, type Leefgebied } from '@voordeur/core/vocabulary';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { frameStyles } from '../shell/frame.styles.js';
import { neighbour } from '../shell/neighbour.js';
import { newId } from '../gateway/new-id.js';
import { unavailable, waiting } from '../shell/parts/unavailable.js';
import { partStyles } from '../shell/parts.styles.js';
import { printOnly } from '../shell/printing.js';
import { Widget } from '../shell/widget.js';
import type {} from '../triage/triage.js';
import { controlStyles, tokenStyles } from '../ui/index.js';
import { SocialeKaartGateway, type SocialeKaartClient } from './client.js';
import { DangerController } from './controllers/danger-controller.js';
import { KeptListController } from './controllers/kept-list-controller.js';
import { MapController } from './controllers/map-controller.js';
import { SearchController } from './controllers/search-controller.js';
import { AskEvent } from './events.js';
import type { MapPoint } from './map/map.js';
import { mapStyles } from './map/map.styles.js';
import { filterTags } from './parts/filters.js';
import { listSwitch, personalList } from './parts/personal-list.js';
import { foundText, results } from './parts/results.js';
import { fitRows, searchForm } from './parts/search-form.js';
import { subjects } from './parts/subjects.js';
import { teamOfArea } from './parts/team.js';
import { welcome } from './parts/welcome.js';
import { socialeKaartStyles } from './sociale-kaart.styles.js';
import type { KaartView, WayToAsk } from './view.js';

/** What another widget, or the page, may ask the sociale kaart to show. */
export interface Preset {
  /** Id of an area of the municipality. */
  area?: string | null;
  /** A life domain. */
  domain?: string | null;
  /** Life domains, what matters most first; one narrows to the first of them. */
  leefgebieden?: readonly string[];
  /** In whole years. */
  age?: number | null;
  /** Ids of the services to show, and no others; then the rest narrows nothing. */
  ids?: readonly string[];
}

/**
 * The sociale kaart: help, advice and activities nearby, found by one's own words. Where the municipality
 * lets the device search, no word leaves it. A list can be put together, printed, and kept on the device
 * if the person asks for it.
 *
 * @tag voordeur-sociale-kaart
 * @summary Finds local help in one's own words.
 *
 * @fires {AskEvent} voordeur-ask - The person goes on to ask a question.
 *
 * @csspart panel - The room in which one searches.
 * @csspart input - Each field.
 * @csspart choice - Each radio button with its label.
 * @csspart results - What was found.
 * @csspart card - One offer.
 * @csspart list - The personal list.
 * @csspart lines - The phone lines.
 * @csspart team - The teams of the area.
 * @csspart report - The form of "Klopt dit niet?".
 * @csspart map - The map, or what opening it means.
 */
export class VoordeurSocialeKaart extends Widget<SocialeKaartClient> {
  static override styles = [tokenStyles, controlStyles, frameStyles, partStyles, mapStyles, socialeKaartStyles];

  /** Id of the area to start with. */
  @property() area = '';

  /** Life domain to start with, for example `geld`. */
  @property() domain = '';

  /** Age to start with, in whole years. */
  @property({ type: Number }) age: number | null = null;

  /** Page with a `<voordeur-triage>`, where this page has none. What was typed does not go along. */
  @property({ attribute: 'triage-url' }) triageUrl = '';

  /** The visit so far; set it to start somewhere else than at the beginning. */
  @property({ attribute: false }) kaart: KaartState = startOfKaart;

  /** What was last told to whoever cannot see it. */
  @state() private told = '';

  private readonly search = new SearchController(this);
  private readonly danger = new DangerController(this);
  private readonly map = new MapController(this);
  private readonly kept = new KeptListController(this, (ids) => this.search.services(ids));
  /** What is to be shown as soon as the municipality is known. */
  private wanted: Preset | null = null;
  private aim: string | null = null;
  private fitted: { field: HTMLTextAreaElement | null; words: string } = { field: null, words: '' };
  private chosenPoint: MapPoint | null = null;
  private services: readonly Service[] = [];

  /** The municipality; `null` while it is not known. */
  get municipality(): Municipality | null {
    return this.place.municipality;
  }

  /** What is found now; the same array as long as it is the same. */
  get onMap(): readonly Service[] {
    const now = this.kaart.found?.services.map(({ service }) => service) ?? [];
    const same = now.length === this.services.length && now.every((service, nth) => service === this.services[nth]);
    if (!same) this.services = now;
    return this.services;
  }

  /** Changes the visit. */
  dispatch(action: KaartAction): void {
    this.kaart = reduce(this.kaart, action);
  }

  /** Shows what there is of a subject, for an age, in an area, and brings the person here. */
  show(preset: Preset): void {
    this.dispatch({ type: 'clear-search' });
    this.dispatch({ type: 'view', view: 'search' });
    this.wanted = preset;
    this.toResults();
  }

  override forget(): void {
    this.kept.forget();
    this.dispatch({ type: 'forget' });
    this.told = '';
    this.wanted = this.given();
  }

  /** What was asked has been answered, and the person has rested. */
  rested(found: Found): void {
    this.told = foundText(found);
  }

  /** The name of a point on the map, for whoever cannot see it. */
  nameOfPoint({ name, services: { length } }: MapPoint): string {
    return length === 1 ? msg(str`${name}: 1 plek`) : msg(str`${name}: ${length} plekken`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The way to ask is another once there is a triage on the page.
    void customElements.whenDefined('voordeur-triage').then(() => this.requestUpdate());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('area') || changed.has('domain') || changed.has('age')) this.wanted ??= this.given();
    if (this.municipality === null || this.wanted === null) return;
    const { wanted } = this;
    this.wanted = null;
    this.apply(wanted);
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('kaart');
    if (before && before.danger !== this.kaart.danger && this.kaart.danger !== 'geen')
      this.told = msg('Gaat het om gevaar? Onder het zoekveld staan telefoonnummers die je meteen kunt bellen.');
    if (before?.report?.stage === 'sending' && this.kaart.report?.stage === 'sent') this.aim = '#report';
    this.fitWords();
    this.followMap(before);
    const { aim } = this;
    if (aim === null) return;
    this.aim = null;
    const target = this.find(aim) ?? (aim === '#results-heading' ? this.find('#field-words') : null);
    target?.focus();
  }

  protected override connect(gateway: string): SocialeKaartClient {
    return new SocialeKaartGateway(gateway);
  }

  protected override announced(): string {
    return this.told;
  }

  protected override languageChosen(): void {
    this.focusNext('.languages button');
  }

  protected override content(municipality: Municipality | null): TemplateResult {
    const { unavailable: down } = this.place;
    return html`
      <div class="layout">
        ${welcome(this.headingLevel, municipality)}
        <div class="room" part="panel" @focusin=${() => this.prepare()}>
          ${
            municipality
              ? this.visit(this.view(municipality))
              : down
                ? unavailable(this.headingLevel + 1, () => void this.place.load())
                : waiting()
          }
          <slot ?hidden=${municipality !== null || !down}></slot>
        </div>
      </div>
    `;
  }

  private visit(view: KaartView): TemplateResult {
    if (view.state.view === 'list') return personalList(view);
    return html`
      <div class="kaart">
        <div class="kaart-search no-print">${searchForm(view)}</div>
        <div class="kaart-found">
          ${listSwitch(view)} ${filterTags(view)} ${asksSomething(view.state) ? this.answer(view) : subjects(view)}
        </div>
        <div class="kaart-team no-print">${teamOfArea(view)}</div>
      </div>
    `;
  }

  /** Where the gateway searches, filters without words or a subject are nothing to search with. */
  private answer(view: KaartView): TemplateResult {
    const { found, searching, failed } = view.state;
    return found === null && !searching && !failed ? subjects(view) : results(view);
  }

  private view(municipality: Municipality): KaartView {
    return {
      state: this.kaart,
      municipality,
      locale: this.language.locale,
      level: this.headingLevel + 1,
      atGateway: this.search.isAtGateway,
      wayToAsk: this.wayToAsk(),
      triageUrl: this.triageUrl,
      map: this.map,
      kept: this.kept,
      dispatch: (action) => this.dispatch(action),
      toResults: () => this.toResults(),
      toCard: (id) => this.toCard(id),
      show: (view) => {
        this.dispatch({ type: 'view', view });
        this.focusNext(view === 'list' ? '#list-heading' : '#field-words');
      },
      save: (service) => {
        this.dispatch({ type: 'save', service });
        this.told = msg(str`${service.name} staat op je lijst.`);
      },
      unsave: ({ id, name }) => {
        this.dispatch({ type: 'unsave', id });
        this.told = msg(str`${name} is van je lijst gehaald.`);
        if (this.kaart.view === 'list') this.focusNext('#list-heading');
      },
      report: (serviceId) => {
        this.dispatch({ type: 'report', serviceId });
        this.focusNext('#field-kind');
      },
      sendReport: () => void this.sendReport(),
      closeReport: () => {
        this.focusNext(`#report-${this.kaart.report?.serviceId ?? ''}`);
        this.dispatch({ type: 'report-close' });
      },
      setMap: (stage) => {
        this.dispatch({ type: 'map', stage });
        if (stage === 'closed' || stage === 'loading') this.focusNext('.map-switch');
      },
      more: () => this.more(),
      ask: () => this.ask(),
      print: () => printOnly(this),
    };
  }

  /** What is needed to search is loaded when somebody is about to. */
  private prepare(): void {
    this.search.prepare();
    this.danger.prepare();
  }

  /** What the attributes ask for. */
  private given(): Preset {
    return { area: this.area, domain: this.domain, age: this.age };
  }

  private apply({ area, leefgebieden: [first] = [], domain = first, age, ids }: Preset): void {
    if (ids) return this.dispatch({ type: 'only', ids });
    const known = this.municipality?.areas.some(({ id }) => id === area) ?? false;
    const filters = {
      ...(known ? { area } : {}),
      ...(leefgebieden.includes(domain as Leefgebied) ? { domain } : {}),
      ...(age != null && ageOf(String(age)) !== null ? { age } : {}),
    };
    if (activeFilters(filters).length > 0) this.dispatch({ type: 'filter', filters });
  }

  private toResults(): void {
    this.search.hurry();
    this.focusNext('#results-heading');
  }

  private toCard(id: string): void {
    const nth = this.onMap.findIndex((service) => service.id === id);
    while (this.kaart.shown <= nth) this.dispatch({ type: 'more' });
    this.focusNext(`#card-${id}-heading`);
  }

  private more(): void {
    const first = this.onMap[this.kaart.shown];
    this.dispatch({ type: 'more' });
    if (first) this.focusNext(`#card-${first.id}-heading`);
  }

  private async sendReport(): Promise<void> {
    const before = this.kaart.report;
    this.dispatch({ type: 'report-send', id: newId() });
    const { report } = this.kaart;
    if (report?.problem) this.focusNext(report.problem === 'kind-missing' ? '#field-kind' : '#field-note');
    // A second press while it is under way changes nothing, and sends nothing.
    if (report === null || report === before || report.stage !== 'sending') return;
    const { serviceId, id, kind, note } = report;
    const { outcome } = await this.gatewayClient.report(serviceId, {
      id: id!,
      kind: kind!,
      note: note.trim() === '' ? null : note.trim(),
    });
    if (this.kaart.report?.id !== id) return;
    // What is no longer on the sociale kaart is put right already.
    if (outcome === 'received' || outcome === 'gone') this.dispatch({ type: 'report-done', stage: 'sent' });
    else this.dispatch({ type: 'report-done', stage: outcome === 'unavailable' ? 'failed' : 'refused' });
  }

  private wayToAsk(): WayToAsk {
    if (neighbour(this, 'voordeur-triage')) return 'triage';
    return this.triageUrl === '' ? 'phone' : 'link';
  }

  /** Hands over what was typed and chosen by calling the triage: neither an event nor an address ever holds it. */
  private ask(): void {
    this.announce(new AskEvent());
    const { words, filters } = this.kaart;
    neighbour(this, 'voordeur-triage')?.begin({
      text: words.trim(),
      area: filters.area ?? null,
      ageBand: filters.age == null ? null : ageBandOf(filters.age),
      leefgebieden: filters.domain == null ? [] : [filters.domain as Leefgebied],
    });
  }

  /** The map, and what is chosen on it, take the focus when they appear. */
  private followMap(before: KaartState | undefined): void {
    if (before?.map === 'loading' && this.kaart.map === 'open') this.aim = '.map';
    const { chosen } = this.map;
    if (chosen !== null && chosen !== this.chosenPoint) this.aim = '#point-heading';
    this.chosenPoint = chosen;
  }

  private fitWords(): void {
    const field = this.find('#field-words') as HTMLTextAreaElement | null;
    if (field === null || (field === this.fitted.field && field.value === this.fitted.words)) return;
    this.fitted = { field, words: field.value };
    fitRows(field);
  }

  private focusNext(selector: string): void {
    this.aim = selector;
    this.requestUpdate();
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-sociale-kaart': VoordeurSocialeKaart;
  }
}
