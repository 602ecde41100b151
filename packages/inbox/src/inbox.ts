import type { QuestionSummary } from '@voordeur/core/schemas';
import { controlStyles, doorMark, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { ActingController, type Outcome } from './acts/acting.js';
import type { InboxActs } from './acts/acts.js';
import { Drafts } from './acts/drafts.js';
import { ActEvent, type DraftEvent } from './acts/events.js';
import { outcomeCallout } from './acts/outcome-callout.js';
import { possibleActs } from './acts/possible-acts.js';
import { UnsentWordsController } from './acts/unsent-words.js';
import type { InboxAgenda } from './agenda/agenda.js';
import { AgendaClient } from './agenda/client.js';
import { AgendaDrafts } from './agenda/drafts.js';
import type { InboxSpreekuren } from './agenda/spreekuren.js';
import { answerHelp, liaisonsBeside, liaisonsOfTeam } from './answering/beside-question.js';
import { StaffClient } from './api/client.js';
import { FetchedController } from './api/fetched-controller.js';
import type { ApiError } from './api/result.js';
import { AdviceDrafts } from './consult/advice-drafts.js';
import type { InboxConsults } from './consult/consults.js';
import { dayParts } from './day/parts.js';
import { notFound } from './detail/not-found.js';
import { nothingOpened } from './detail/nothing-opened.js';
import { OpenedQuestionController } from './detail/opened-question.js';
import type { InboxQuestion } from './detail/question.js';
import { FiguresClient } from './figures/client.js';
import type { InboxFigures } from './figures/figures.js';
import { inboxStyles } from './inbox.styles.js';
import { countOfNew } from './list/filter.js';
import type { InboxFindReference } from './list/find-reference.js';
import type { InboxList } from './list/list.js';
import type { FilterEvent } from './list/narrow.js';
import { rowKey } from './list/order.js';
import { QuestionsController } from './list/questions.js';
import type { FoundEvent, InboxFindByCode } from './receipt/find-by-code.js';
import { inBackstop, pageOf, pages } from './pages.js';
import { formatRoute, parseRoute, type AgendaView, type Route } from './routes.js';
import type { InboxReports } from './reports/reports.js';
import { SettingsClient } from './settings/client.js';
import { SettingsDrafts } from './settings/drafts.js';
import type { SettingsView } from './settings/sections.js';
import type { InboxSettings } from './settings/settings.js';
import { pageTitle } from './session/page-title.js';
import { noTeams, sessionExpired } from './session/session-notes.js';
import { SessionController, type SignedIn } from './session/session.js';
import type { Command } from './shortcuts/commands.js';
import { shortcutTexts } from './shortcuts/shortcut-texts.js';
import type { InboxShortcuts } from './shortcuts/shortcuts.js';
import { ShortcutsController } from './shortcuts/shortcuts-controller.js';
import { texts } from './texts.js';
import { ClockController } from './time/clock.js';
import { errorCallout } from './ui/callout.js';
import { sharedStyles } from './ui/shared.styles.js';
import { version } from './version.js';

/**
 * @summary The staff's page: the questions of one's teams at the left, the question that is open at the
 * right; one after the other where there is no room for both.
 */
export class VoordeurInbox extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, inboxStyles];

  @state() private route: Route = parseRoute(location.hash);
  /** Read out by screen readers, seen by nobody. */
  @state() private announcement = '';
  @state() private arrivedKeys: ReadonlySet<string> = new Set();
  @state() private signOutError: ApiError | null = null;

  @query('voordeur-inbox-list') private readonly list!: InboxList | null;
  @query('voordeur-inbox-question') private readonly questionElement!: InboxQuestion | null;
  @query('voordeur-inbox-acts') private readonly actsElement!: InboxActs | null;
  @query('voordeur-inbox-find-reference') private readonly findReferenceElement!: InboxFindReference | null;
  @query('voordeur-inbox-shortcuts') private readonly shortcutsElement!: InboxShortcuts | null;
  @query('voordeur-inbox-find-by-code') private readonly findElement!: InboxFindByCode | null;
  @query('voordeur-inbox-agenda, voordeur-inbox-spreekuren') private readonly agendaElement!:
    InboxAgenda | InboxSpreekuren | null;
  @query('voordeur-inbox-consults') private readonly consultsElement!: InboxConsults | null;
  @query('voordeur-inbox-figures') private readonly figuresElement!: InboxFigures | null;
  @query('voordeur-inbox-reports') private readonly reportsElement!: InboxReports | null;
  @query('voordeur-inbox-settings') private readonly settingsElement!: InboxSettings | null;
  @query('.outcome') private readonly outcomeElement!: HTMLElement | null;
  @query('.opened') private readonly pane!: HTMLElement | null;
  @query('dialog') private readonly leaveDialog!: HTMLDialogElement;

  private readonly drafts = new Drafts();
  private readonly agendaDrafts = new AgendaDrafts();
  private readonly settingsDrafts = new SettingsDrafts();
  private readonly client = new StaffClient();
  private readonly agendaClient = new AgendaClient(this.client.http);
  private readonly figuresClient = new FiguresClient(this.client.http);
  private readonly settingsClient = new SettingsClient(this.client.http);
  private readonly clock = new ClockController(this);
  private readonly today = new FetchedController(this, () => this.agendaClient.today());
  private readonly adviceDrafts = new AdviceDrafts();
  /** What other teams ask of one's own. */
  private readonly asked = new FetchedController(
    this,
    () => this.client.askedConsults(),
    (error) => this.failed(error),
  );
  /** What waits too long at other teams and may not be read, most urgent first. */
  private readonly late = new FetchedController(
    this,
    () => this.client.lateElsewhere(),
    (error) => this.failed(error),
  );
  private readonly templates = new FetchedController(this, () => this.client.answerTemplates());
  private readonly liaisons = new FetchedController(this, () => this.client.liaisons());
  private readonly shortcuts = new ShortcutsController(this, (command) => void this.command(command));
  private readonly acting = new ActingController(this, this.client);
  private readonly opened = new OpenedQuestionController(this, this.client, (error) => this.failed(error));
  private readonly inbox = new QuestionsController(this, this.client, {
    arrived: (questions) => this.tellArrived(questions),
    changed: ({ id, version: changedTo }) => {
      if (this.acting.busy === null && this.opened.isBehind(id, changedTo)) void this.opened.refresh();
    },
    agendaChanged: () => {
      void this.today.reload();
      void this.agendaElement?.reload();
    },
    consultChanged: () => {
      void this.asked.reload();
      if (this.waitsForAdvice && this.acting.busy === null) void this.opened.refresh();
    },
    lateChanged: () => this.reloadLate(),
    liveChanged: (live) => this.announce(live ? texts.list.live : texts.list.notLive),
    failed: (error) => this.failed(error),
  });
  private readonly session = new SessionController(this, this.client, {
    started: () => {
      if (this.leadManagerHome()) return;
      this.inbox.start();
      void this.today.reload();
      this.reloadGuidance();
      void this.asked.reload();
      this.reloadLate();
      void this.follow(this.route, false);
    },
    resumed: () => {
      this.acting.forget();
      this.inbox.start();
      this.reloadGuidance();
      void this.asked.reload();
      this.reloadLate();
      void this.opened.refresh();
      void this.agendaElement?.reload();
    },
    ended: () => this.forgetEverything(),
  });

  constructor() {
    super();
    new UnsentWordsController(this, () => this.hasUnsentWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHashChange);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    document.title = pageTitle(countOfNew(this.inbox.questions ?? []), pageOf(this.route).title);
  }

  private readonly onHashChange = (): void => {
    const before = this.route;
    this.route = parseRoute(location.hash);
    if (this.session.state.name !== 'signed-in' || this.leadManagerHome()) return;
    const returns = this.route.page === 'list' && before.page !== 'list';
    if (!returns) void this.follow(this.route, true);
    // After a refusal nothing is open any more: how it ended has focus, and keeps it.
    else if (before.page !== 'question' || this.opened.id !== null) this.closeOpened(this.opened.id);
  };

  /** Who manages and is in no team has no questions, but figures. @returns whether the address changes because of it */
  private leadManagerHome(): boolean {
    const { state: session } = this.session;
    if (session.name !== 'signed-in' || !session.me.manager || session.me.teams.length > 0) return false;
    if (pageOf(this.route).isFor?.(session) ?? true) return false;
    location.replace(formatRoute({ page: 'figures', filter: this.route.filter }));
    return true;
  }

  /** Shows what a route names; focus goes there only where the person went there. */
  private async follow(route: Route, focus: boolean): Promise<void> {
    this.arrivedKeys = new Set();
    if (route.page === 'question' && route.id === this.opened.id) return;
    this.acting.forget();
    if (route.page === 'code') {
      this.opened.close();
      if (focus) await this.updateComplete.then(() => this.findElement?.focusHeading());
    }
    if (route.page === 'agenda') this.opened.close();
    if (route.page === 'figures') {
      this.opened.close();
      if (!focus) return;
      await this.updateComplete;
      await this.figuresElement?.updateComplete;
      this.figuresElement?.focusHeading();
    }
    if (route.page === 'settings') {
      this.opened.close();
      // Between its parts the page itself says where reading begins.
      const before = this.settingsElement;
      await this.updateComplete;
      if (focus && before === null) this.settingsElement?.focusHeading();
    }
    if (route.page === 'consults') {
      this.opened.close();
      if (!focus) return;
      await this.updateComplete;
      await this.consultsElement?.updateComplete;
      return this.consultsElement?.focusHeading();
    }
    if (route.page === 'reports') {
      this.opened.close();
      if (!focus) return;
      await this.updateComplete;
      await this.reportsElement?.updateComplete;
      this.reportsElement?.focusHeading();
    }
    if (route.page !== 'question') return;
    await this.opened.open(route.id);
    if (this.opened.id !== route.id) return;
    this.clock.advance();
    await this.updateComplete;
    this.pane?.scrollTo({ top: 0 });
    if (!focus) return;
    await this.questionElement?.updateComplete;
    if (this.questionElement) this.questionElement.focusHeading();
    else this.pane?.focus();
  }

  private closeOpened(id: string | null): void {
    this.opened.close();
    this.acting.forget();
    void this.updateComplete.then(async () => {
      await this.list?.updateComplete;
      this.list?.focusQuestion(id);
    });
  }

  private readonly onAct = async ({ act }: ActEvent): Promise<void> => {
    const { question } = this.opened;
    if (question === null) return;
    const outcome = await this.acting.perform(question, act, (ended) => this.settle(ended));
    if (outcome === null || this.isElsewhere(outcome)) return;
    await this.updateComplete;
    this.outcomeElement?.focus();
  };

  /** Brings the screen up to what an act did. */
  private async settle(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'failed') return this.failed(outcome.error);
    if (outcome.kind === 'done') this.drafts.forgetSent(outcome.questionId, outcome.act.kind);
    void this.inbox.reload();
    if (this.isElsewhere(outcome)) return;
    // What was refused is the other team's again.
    if (outcome.kind !== 'done' || outcome.act.kind !== 'hand-over/refuse') return this.opened.refresh();
    this.opened.close();
    this.go({ page: 'list', filter: this.route.filter });
  }

  /** Whether the person has opened something else than what the act was about. */
  private isElsewhere({ questionId }: Outcome): boolean {
    return this.opened.id !== null && this.opened.id !== questionId;
  }

  private readonly onDraft = ({ change }: DraftEvent): void => {
    if (this.opened.id === null) return;
    this.drafts.change(this.opened.id, change);
    this.requestUpdate();
    this.list?.requestUpdate();
  };

  /** What helps to answer, texts to begin with and whom to ask; nothing waits for it. */
  private reloadGuidance(): void {
    void this.templates.reload();
    void this.liaisons.reload();
  }

  /** Only the backstop sees what is late elsewhere. */
  private reloadLate(): void {
    const { state: session } = this.session;
    if (session.name === 'signed-in' && inBackstop(session)) void this.late.reload();
  }

  /** Whether a team that was asked about the open question has not answered yet, as far as the screen knows. */
  private get waitsForAdvice(): boolean {
    const kinds = this.opened.question?.story.map(({ kind }) => kind) ?? [];
    const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
    return count('geraadpleegd') > count('raad');
  }

  private get hasUnsentWords(): boolean {
    return [this.drafts, this.agendaDrafts, this.adviceDrafts, this.settingsDrafts].some(({ any }) => any);
  }

  private readonly onFound = ({ id }: FoundEvent): void => this.go({ page: 'question', id, filter: this.route.filter });

  private readonly onFilter = ({ filter }: FilterEvent): void => this.go({ page: 'list', filter });

  private readonly showShortcuts = (): void => this.shortcutsElement?.show();

  /** What a key asks for. What cannot be done now is said, not silently left. */
  private async command(command: Command): Promise<void> {
    const { state: session } = this.session;
    if (session.name !== 'signed-in') return;
    const { question } = this.opened;
    const acts = question === null ? new Set() : possibleActs(question, session.me);
    switch (command) {
      case 'next':
        return this.list?.step(1);
      case 'previous':
        return this.list?.step(-1);
      case 'open':
        return this.list?.openFocused();
      case 'list':
        return this.go({ page: 'list', filter: this.route.filter });
      case 'find':
        if (!this.findReferenceElement?.checkVisibility()) this.go({ page: 'list', filter: this.route.filter });
        await this.updateComplete;
        return this.findReferenceElement?.focus();
      case 'take':
        if (question === null || !acts.has('take')) return this.announce(shortcutTexts.cannotTake);
        return this.onAct(new ActEvent({ kind: 'take', version: question.version }));
      case 'answer':
        return acts.has('answer') ? this.actsElement?.focusAnswer() : this.announce(shortcutTexts.cannotAnswer);
      case 'help':
        return this.showShortcuts();
    }
  }

  private go(route: Route): void {
    location.hash = formatRoute(route);
  }

  private failed(error: ApiError): void {
    if (error.code !== 'signed-out') return;
    if (this.hasUnsentWords) this.inbox.pause();
    this.session.expire(this.hasUnsentWords);
  }

  private readonly signOut = async (): Promise<void> => {
    if (this.hasUnsentWords && !this.leaveDialog.open) return this.leaveDialog.showModal();
    this.leaveDialog.close();
    this.signOutError = await this.session.leave();
  };

  private readonly stay = (): void => this.leaveDialog.close();

  private forgetEverything(): void {
    this.drafts.clear();
    this.agendaDrafts.clear();
    this.settingsDrafts.clear();
    this.inbox.stop();
    this.today.forget();
    this.templates.forget();
    this.liaisons.forget();
    this.asked.forget();
    this.late.forget();
    this.adviceDrafts.clear();
    this.opened.close();
    this.acting.forget();
    this.arrivedKeys = new Set();
    this.announcement = '';
  }

  private tellArrived(questions: QuestionSummary[]): void {
    const teams = new Set(questions.map(({ team }) => team));
    const [team] = teams;
    this.clock.advance();
    this.arrivedKeys = new Set(questions.map(rowKey));
    this.announce(texts.list.arrived(questions.length, teams.size === 1 && team ? this.nameOfTeam(team) : null));
  }

  /** The same words again are read again only after they were gone. */
  private announce(words: string): void {
    this.announcement = '';
    void this.updateComplete.then(() => {
      this.announcement = words;
    });
  }

  private readonly nameOfTeam = (id: string): string => {
    const { state: session } = this.session;
    return session.name === 'signed-in' ? (session.municipality.teams.find((team) => team.id === id)?.name ?? id) : id;
  };

  private readonly shortNameOfTeam = (id: string): string => texts.list.shortTeam(this.nameOfTeam(id));

  private readonly skipTo = (event: Event): void => {
    event.preventDefault();
    if (this.route.page === 'list') this.list?.focusQuestion(null);
    else if (this.route.page === 'agenda') this.agendaElement?.focusHeading();
    else if (this.route.page === 'figures') this.figuresElement?.focusHeading();
    else if (this.route.page === 'settings') this.settingsElement?.focusHeading();
    else this.pane?.focus();
  };

  override render(): TemplateResult {
    const { state: session } = this.session;
    switch (session.name) {
      case 'starting':
        return html`<main class="alone"><p role="status">${texts.app.loading}</p></main>`;
      case 'failed':
        return html`<main class="alone">${errorCallout(session.error, () => void this.session.start())}</main>`;
      case 'signed-out':
        return html`<voordeur-inbox-sign-in
          .reason=${session.reason}
          .place=${session.reason === 'left' ? '' : formatRoute(this.route)}
        ></voordeur-inbox-sign-in>`;
      case 'signed-in':
        return this.renderInbox(session);
    }
  }

  private renderInbox(session: SignedIn): TemplateResult {
    return html`
      ${this.renderHeader(session)}
      ${session.expired ? sessionExpired(session.resumeError, () => void this.session.resume()) : nothing}
      ${this.signOutError ? errorCallout(this.signOutError, () => void this.signOut()) : nothing}
      ${this.renderMain(session)}
      <div class="visually-hidden" role="status">${this.announcement}</div>
      ${this.renderLeaveDialog()}
      <voordeur-inbox-shortcuts
        .enabled=${this.shortcuts.enabled}
        .use=${(enabled: boolean) => this.shortcuts.use(enabled)}
      ></voordeur-inbox-shortcuts>
    `;
  }

  private renderMain(session: SignedIn): TemplateResult {
    if (this.route.page === 'settings')
      return html`<main class="shows-page">${this.renderSettings(this.route.view, session)}</main>`;
    if (this.route.page === 'figures') return html`<main class="shows-page">${this.renderFigures()}</main>`;
    if (session.me.teams.length === 0) return html`<main>${session.me.manager ? nothing : noTeams()}</main>`;
    if (this.route.page === 'agenda')
      return html`<main class="shows-page">${this.renderAgenda(this.route.view, session)}</main>`;
    return html`<main class=${this.route.page === 'list' ? 'shows-list' : 'shows-opened'}>
      ${this.renderPanes(session)}
    </main>`;
  }

  private renderHeader(session: SignedIn): TemplateResult {
    const { me } = session;
    const page = pageOf(this.route);
    return html`<header>
      <a class="skip" href="#" @click=${this.skipTo}
        >${this.route.page === 'question' ? texts.app.skipToQuestion : page.skip}</a
      >
      <a class="name" href=${formatRoute({ page: 'list', filter: this.route.filter })}
        >${doorMark(0.4)} ${texts.app.name}</a
      >
      <nav aria-label=${texts.app.pages}>
        <ul class="pages">
          ${pages
            .filter(({ isFor }) => isFor?.(session) ?? true)
            .map(
              (each) =>
                html`<li>
                  <a href=${formatRoute(each.route(this.route.filter))} aria-current=${each === page ? 'page' : nothing}
                    >${each.name}</a
                  >
                </li>`,
            )}
        </ul>
      </nav>
      <p class="who small"><span class="visually-hidden">${texts.app.signedInAs}</span> ${me.name}</p>
      <button class="button quiet compact" type="button" @click=${this.signOut}>${texts.app.signOut}</button>
    </header>`;
  }

  private renderAgenda(view: AgendaView, { me, municipality }: SignedIn): TemplateResult {
    const { timeZone } = municipality.workingHours;
    if (view.kind === 'spreekuren')
      return html`<voordeur-inbox-spreekuren
        .client=${this.agendaClient}
        .drafts=${this.agendaDrafts}
        .me=${me}
        .filter=${this.route.filter}
        .now=${this.clock.now}
        .timeZone=${timeZone}
        .failed=${this.fetchFailed}
      ></voordeur-inbox-spreekuren>`;
    return html`<voordeur-inbox-agenda
      .client=${this.agendaClient}
      .drafts=${this.agendaDrafts}
      .me=${me}
      .view=${view}
      .filter=${this.route.filter}
      .now=${this.clock.now}
      .timeZone=${timeZone}
      .live=${this.inbox.live}
      .failed=${this.fetchFailed}
    ></voordeur-inbox-agenda>`;
  }

  private renderFigures(): TemplateResult {
    return html`<voordeur-inbox-figures
      .client=${this.figuresClient}
      .failed=${this.fetchFailed}
      .nameOfTeam=${this.shortNameOfTeam}
    ></voordeur-inbox-figures>`;
  }

  private renderSettings(view: SettingsView, { me }: SignedIn): TemplateResult {
    return html`<voordeur-inbox-settings
      .client=${this.settingsClient}
      .drafts=${this.settingsDrafts}
      .me=${me}
      .view=${view}
      .hrefOf=${this.settingsHref}
      .now=${this.clock.now}
      .failed=${this.fetchFailed}
      .saved=${this.settingsSaved}
    ></voordeur-inbox-settings>`;
  }

  private readonly settingsHref = (view: SettingsView): string =>
    formatRoute({ page: 'settings', view, filter: this.route.filter });

  private readonly settingsSaved = (): void => void this.session.renewMunicipality();

  private readonly fetchFailed = (error: ApiError): void => this.failed(error);

  private renderPanes(session: SignedIn): TemplateResult {
    return html`<section class="list" aria-label=${texts.list.heading}>${this.renderList(session)}</section>
      <section class="opened" aria-label=${texts.detail.region} tabindex="-1">
        ${this.route.page === 'list' ? nothing : this.renderBack()} ${this.renderOutcome()}
        ${this.renderOpened(session)}
      </section>`;
  }

  private renderList({ me, municipality }: SignedIn): TemplateResult {
    const { questions, error, live } = this.inbox;
    if (questions === null && error === null) return html`<p role="status">${texts.app.loading}</p>`;
    if (questions === null && error) return errorCallout(error, () => void this.inbox.reload());
    const { timeZone } = municipality.workingHours;
    const { now } = this.clock;
    const { filter } = this.route;
    return html`<voordeur-inbox-list
      .questions=${questions ?? []}
      .filter=${filter}
      .me=${me}
      .drafts=${this.drafts}
      .openedId=${this.opened.id}
      .arrivedKeys=${this.arrivedKeys}
      .now=${now}
      .timeZone=${timeZone}
      .live=${live}
      .error=${error}
      .retry=${() => void this.inbox.reload()}
      @voordeur-inbox-filter=${this.onFilter}
      @voordeur-inbox-shortcuts=${this.showShortcuts}
      ><voordeur-inbox-day
        .parts=${dayParts({
          questions: questions ?? [],
          team: filter.team,
          looking: { me: me.name, now, timeZone },
          consults: this.asked.value,
          // Where they cannot be fetched the agenda says why.
          hours: this.today.error === null ? (this.today.value?.hours ?? null) : null,
        })}
        .route=${this.route}
        .now=${now}
        .timeZone=${timeZone}
      ></voordeur-inbox-day>
      ${this.renderLate(municipality)}
      <voordeur-inbox-find-reference
        slot="find"
        .client=${this.client}
        .failed=${this.fetchFailed}
        @voordeur-inbox-found=${this.onFound}
      ></voordeur-inbox-find-reference>
    </voordeur-inbox-list>`;
  }

  private renderLate({ teams, backstop, workingHours }: SignedIn['municipality']): TemplateResult | typeof nothing {
    const questions = this.late.value ?? [];
    // Where the list cannot be fetched either, it says so.
    const error = this.inbox.error === null ? this.late.error : null;
    const { team } = this.route.filter;
    if ((questions.length === 0 && error === null) || (team !== null && team !== backstop)) return nothing;
    return html`<voordeur-inbox-late
      .questions=${questions}
      .error=${error}
      .retry=${() => void this.late.reload()}
      .teams=${teams}
      .now=${this.clock.now}
      .timeZone=${workingHours.timeZone}
    ></voordeur-inbox-late>`;
  }

  private renderBack(): TemplateResult {
    return html`<a class="back small" href=${formatRoute({ page: 'list', filter: this.route.filter })}
      ><span aria-hidden="true">←</span> ${texts.app.backToList}</a
    >`;
  }

  private renderOutcome(): TemplateResult | typeof nothing {
    const { outcome } = this.acting;
    if (outcome === null) return nothing;
    return outcomeCallout(outcome, {
      keptDraft: this.drafts.has(outcome.questionId),
      gone: this.opened.question === null,
      elsewhere: this.isElsewhere(outcome),
      nameOfTeam: this.nameOfTeam,
    });
  }

  private renderOpened({ me, municipality }: SignedIn): TemplateResult {
    if (this.route.page === 'consults') return this.renderConsults(municipality);
    if (this.route.page === 'reports')
      return html`<voordeur-inbox-reports
        .client=${this.client}
        .failed=${(error: ApiError) => this.failed(error)}
        .now=${this.clock.now}
        .timeZone=${municipality.workingHours.timeZone}
      ></voordeur-inbox-reports>`;
    if (this.route.page === 'code')
      return html`<voordeur-inbox-find-by-code
        .client=${this.client}
        .failed=${(error: ApiError) => this.failed(error)}
        @voordeur-inbox-found=${this.onFound}
      ></voordeur-inbox-find-by-code>`;
    const { question, error, id } = this.opened;
    if (this.route.page === 'list') return nothingOpened();
    if (error?.code === 'not-found' && id !== null) return this.renderNotFound(id, error.status === 410);
    const trouble = error ? errorCallout(error, () => void this.opened.refresh()) : nothing;
    if (question === null) return error ? html`${trouble}` : html`<p role="status">${texts.app.loading}</p>`;
    const draft = this.drafts.of(question.id);
    const beside = {
      templates: this.templates.value ?? [],
      liaisons: this.liaisons.value ?? [],
      municipality,
      now: this.clock.now,
    };
    return html`${trouble}<voordeur-inbox-question
        .question=${question}
        .municipality=${municipality}
        .nameOfTeam=${this.nameOfTeam}
        .now=${this.clock.now}
      >
        ${liaisonsBeside(question, beside)}
        <voordeur-inbox-acts
          .question=${question}
          .me=${me}
          .draft=${draft}
          .busy=${this.acting.busy}
          .nameOfTeam=${this.nameOfTeam}
          @voordeur-inbox-act=${this.onAct}
          @voordeur-inbox-draft=${this.onDraft}
          >${answerHelp(question, draft.answer, beside)}
          ${liaisonsOfTeam(draft.involveTeam, question, beside)}</voordeur-inbox-acts
        >
      </voordeur-inbox-question>`;
  }

  private renderConsults({ workingHours }: SignedIn['municipality']): TemplateResult {
    return html`<voordeur-inbox-consults
      .client=${this.client}
      .consults=${this.asked.value}
      .error=${this.asked.error}
      .drafts=${this.adviceDrafts}
      .reload=${() => this.asked.reload()}
      .failed=${this.fetchFailed}
      .nameOfTeam=${this.nameOfTeam}
      .now=${this.clock.now}
      .timeZone=${workingHours.timeZone}
    ></voordeur-inbox-consults>`;
  }

  private renderNotFound(id: string, erased: boolean): TemplateResult {
    return notFound({ erased, lost: this.opened.lost, nameOfTeam: this.nameOfTeam }, this.drafts.words(id), () => {
      this.drafts.discard(id);
      this.requestUpdate();
    });
  }

  private renderLeaveDialog(): TemplateResult {
    return html`<dialog aria-labelledby="leave">
      <h2 id="leave">${texts.session.leaveHeading}</h2>
      <p>${texts.session.leaveBody}</p>
      <div class="buttons">
        <button class="button compact" type="button" @click=${this.stay}>${texts.session.stay}</button>
        <button class="button secondary compact" type="button" @click=${this.signOut}>
          ${texts.session.leaveAnyway}
        </button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox': VoordeurInbox;
  }
}
