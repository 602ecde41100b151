import type { Settings, SettingsDocument, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dayAt } from '../agenda/dates.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import type { SettingsClient } from './client.js';
import type { SettingsDrafts } from './drafts.js';
import type { RestoreEvent, ReviewEndEvent } from './events.js';
import { newId, SettingsForm, type Problem } from './form.js';
import { hoursForm } from './hours-section.js';
import { liaisonForm, liaisonList, liaisonsOf, type Editor } from './liaisons-section.js';
import { addLine, lineForm, lineList, linesOf, removeLine } from './lines-section.js';
import { sections, sectionsFor, type SettingsView } from './sections.js';
import { settingsTexts } from './settings-texts.js';
import { settingsStyles } from './settings.styles.js';
import { teamForm, teamList } from './team-section.js';
import { mayEditTemplate, templateForm, templateList, templatesOf } from './templates-section.js';
import { textsForm } from './texts-section.js';

/** What somebody looks at before it is saved. */
type Review = { document: SettingsDocument; restore: number | null };

/** One thing of a list, with a way back to the list. */
interface Opened {
  name: string;
  back: string;
  body: TemplateResult;
  remove: { words: string; act: () => void } | null;
}

/** @summary What the municipality and its teams say, to edit: one part at a time, looked at before it is saved. */
export class InboxSettings extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, settingsStyles];

  @property({ attribute: false }) client!: SettingsClient;
  @property({ attribute: false }) drafts!: SettingsDrafts;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) view!: SettingsView;
  @property({ attribute: false }) hrefOf!: (view: SettingsView) => string;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;
  /** Told after every save. */
  @property({ attribute: false }) saved!: () => void;

  @state() private settings: Settings | null = null;
  @state() private error: ApiError | null = null;
  @state() private review: Review | null = null;
  @state() private problems: readonly Problem[] = [];
  @state() private said = '';

  @query('h1') private readonly heading!: HTMLElement | null;
  @query('h2') private readonly partHeading!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.load());
  }

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.heading?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (before === undefined) return;
    // Another part: what was looked at is left as it is.
    this.review = null;
    this.said = '';
    void this.updateComplete.then(() => {
      if (!this.focusField()) this.partHeading?.focus();
      this.fieldToFocus = null;
    });
  }

  private readonly load = async (): Promise<void> => {
    const result = await this.client.read();
    this.error = result.ok ? null : result.error;
    if (result.ok) this.settings = result.value;
    else this.failed(result.error);
  };

  private get editor(): Editor {
    return { manager: this.me.manager, teams: this.me.teams.map(({ id }) => id) };
  }

  private get document(): SettingsDocument | null {
    return sections.find(({ id }) => id === this.section)!.document;
  }

  /** The part that is asked for, where somebody may edit it; else the first that may be. */
  private get section(): SettingsView['section'] {
    const own = sectionsFor(this.me.manager);
    return own.some(({ id }) => id === this.view.section) ? this.view.section : own[0]!.id;
  }

  private formOf(settings: Settings, document: SettingsDocument): SettingsForm {
    return new SettingsForm({
      settings,
      drafts: this.drafts,
      document,
      problems: this.problems,
      changed: () => {
        this.said = '';
        this.requestUpdate();
      },
    });
  }

  private readonly look = (): void => {
    const { document } = this;
    if (document !== null) this.review = { document, restore: null };
  };

  private readonly forget = (): void => {
    if (this.document === null) return;
    this.drafts.forget(this.document);
    this.problems = [];
    this.requestUpdate();
    void this.updateComplete.then(() => this.partHeading?.focus());
  };

  private readonly onRestore = ({ document, revision }: RestoreEvent): void => {
    this.review = { document, restore: revision };
  };

  private readonly onReviewEnd = async ({ end }: ReviewEndEvent): Promise<void> => {
    const { review } = this;
    this.review = null;
    this.problems = end.kind === 'saved' ? [] : end.problems;
    if (end.kind === 'to-field') {
      this.fieldToFocus = end.key;
      await this.updateComplete;
      this.focusField();
      return;
    }
    if (end.kind === 'saved' && review !== null) {
      // Going back is about other revisions than what was typed meanwhile.
      if (review.restore === null) this.drafts.forget(review.document);
      await this.load();
      this.saved();
      this.said = settingsTexts.review.saved;
    }
    await this.updateComplete;
    this.partHeading?.focus();
  };

  private fieldToFocus: string | null = null;

  /**
   * Puts focus on the field that has to be mended, or the first of it.
   * @returns false where there is none, or not on this part
   */
  private focusField(): boolean {
    const key = this.fieldToFocus;
    if (key === null) return false;
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('input, select, textarea')];
    const field = fields.find(({ id }) => id === key) ?? fields.find(({ id }) => id.startsWith(key));
    if (field === undefined) return false;
    this.fieldToFocus = null;
    field.focus();
    return true;
  }

  private focusId(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus());
  }

  override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">${settingsTexts.name}</h1>
      ${this.error ? errorCallout(this.error, () => void this.load()) : nothing}
      ${
        this.settings === null
          ? this.renderLoading()
          : html`<div class="columns">${this.renderNav()}${this.renderPart(this.settings)}</div>`
      }
    `;
  }

  private renderLoading(): TemplateResult | typeof nothing {
    return this.error ? nothing : html`<p role="status">${texts.app.loading}</p>`;
  }

  private renderNav(): TemplateResult {
    return html`<nav aria-label=${settingsTexts.parts}>
      <ul>
        ${sectionsFor(this.me.manager).map(
          ({ id, name }) =>
            html`<li>
              <a href=${this.hrefOf({ section: id, item: null })} aria-current=${id === this.section ? 'page' : nothing}
                >${name}
                ${
                  this.isUnsaved(id)
                    ? html`<span class="dot"></span><span class="visually-hidden">(${settingsTexts.unsaved})</span>`
                    : nothing
                }</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private isUnsaved(section: SettingsView['section']): boolean {
    const prefixes: Partial<Record<SettingsView['section'], readonly string[]>> = {
      teams: ['teams/'],
      werktijden: ['workingHours/'],
      teksten: ['texts/', 'phone'],
      telefoonlijnen: ['lines/'],
    };
    const { document } = sections.find(({ id }) => id === section)!;
    if (document === null) return false;
    const keys = [...this.drafts.of(document).keys()];
    const own = prefixes[section];
    return keys.some((key) => own === undefined || own.some((prefix) => key.startsWith(prefix)));
  }

  private renderPart(settings: Settings): TemplateResult {
    const { review, document } = this;
    if (review !== null)
      return html`<voordeur-inbox-settings-review
        .client=${this.client}
        .document=${review.document}
        .settings=${settings}
        .changes=${review.restore === null ? Object.fromEntries(this.drafts.of(review.document)) : null}
        .restore=${review.restore ?? 0}
        .now=${this.now}
        .failed=${this.failed}
        .reload=${this.load}
        .hrefOf=${this.hrefOf}
        @voordeur-inbox-review-end=${this.onReviewEnd}
      ></voordeur-inbox-settings-review>`;
    return html`<div class="part">
      ${document === null ? this.renderHistory(settings) : this.renderEditing(settings, document)}
    </div>`;
  }

  private renderEditing(settings: Settings, document: SettingsDocument): TemplateResult {
    const form = this.formOf(settings, document);
    const opened = this.view.item === null ? null : this.openedOf(form, this.view.item);
    return html`
      ${opened === null ? this.renderHeading() : this.renderOpened(opened)}
      ${settings.setAside[document] === undefined ? nothing : html`<p class="callout warning">${settingsTexts.setAside}</p>`}
      ${opened === null ? this.renderSection(form) : nothing} ${this.renderBar(document)}
    `;
  }

  private renderHeading(): TemplateResult {
    return html`<div>
        <h2 tabindex="-1">${sections.find(({ id }) => id === this.section)!.name}</h2>
        <p class="muted">${settingsTexts.lead[this.section]}</p>
      </div>
      <p class="callout said" role="status">${this.said}</p>`;
  }

  private renderOpened({ name, back, body, remove }: Opened): TemplateResult {
    return html`<div>
        <a class="back small" href=${this.hrefOf({ section: this.section, item: null })}
          ><span aria-hidden="true">←</span> ${back}</a
        >
        <h2 tabindex="-1">${name}</h2>
      </div>
      <p class="callout said" role="status">${this.said}</p>
      <div class="form">
        ${body}
        ${
          remove === null
            ? nothing
            : html`<button class="button quiet compact" type="button" @click=${remove.act}>${remove.words}</button>`
        }
      </div>`;
  }

  private openedOf(form: SettingsForm, id: string): Opened | null {
    const back = (): void => {
      location.hash = this.hrefOf({ section: this.section, item: null });
    };
    const { editor } = this;
    switch (this.section) {
      case 'teams': {
        const team = form.settings.municipality.teams.find((each) => each.id === id);
        return team
          ? { name: team.name, back: settingsTexts.team.back, body: teamForm(form, team), remove: null }
          : null;
      }
      case 'telefoonlijnen': {
        const line = linesOf(form).find((each) => each.id === id);
        if (line === undefined) return null;
        const remove = (): void => {
          removeLine(form, id);
          back();
        };
        return {
          name: line.name.nl || settingsTexts.lines.newName,
          back: settingsTexts.lines.back,
          body: lineForm(form, line),
          remove: { words: settingsTexts.lines.remove, act: remove },
        };
      }
      case 'contactpersonen': {
        const liaison = liaisonsOf(form).find((each) => each.id === id);
        if (liaison === undefined || !(editor.manager || editor.teams.includes(liaison.team))) return null;
        return {
          name: liaison.name || settingsTexts.liaisons.add,
          back: settingsTexts.liaisons.back,
          body: liaisonForm(form, liaison, { editor, focus: (field) => this.focusId(field) }),
          remove: editor.manager ? this.removal(form, id, settingsTexts.liaisons.remove, back) : null,
        };
      }
      case 'antwoordteksten': {
        const template = templatesOf(form).find((each) => each.id === id);
        if (template === undefined) return null;
        const mine = mayEditTemplate(template, editor);
        return {
          name: template.title || settingsTexts.templates.add,
          back: settingsTexts.templates.back,
          body: templateForm(form, template, editor),
          remove: mine ? this.removal(form, id, settingsTexts.templates.remove, back) : null,
        };
      }
      default:
        return null;
    }
  }

  private removal(form: SettingsForm, id: string, words: string, back: () => void): Opened['remove'] {
    const act = (): void => {
      form.put(id, null);
      back();
    };
    return { words, act };
  }

  private renderSection(form: SettingsForm): TemplateResult {
    const hrefOf = (id: string): string => this.hrefOf({ section: this.section, item: id });
    switch (this.section) {
      case 'teams':
        return teamList(form, hrefOf);
      case 'werktijden':
        return html`<div class="form">${hoursForm(form)}</div>`;
      case 'teksten':
        return html`<div class="form">${textsForm(form)}</div>`;
      case 'telefoonlijnen':
        return html`${lineList(form, { hrefOf, moved: (id) => this.focusId(id) })}
        ${this.renderAdd(settingsTexts.lines.add, () => this.addLineTo(form))}`;
      case 'contactpersonen':
        return html`${this.editor.manager ? nothing : html`<p class="muted small">${settingsTexts.liaisons.others}</p>`}
        ${liaisonList(form, this.editor, { hrefOf, today: dayAt(this.now, form.settings.municipality.workingHours.timeZone) })}
        ${this.editor.manager ? this.renderAdd(settingsTexts.liaisons.add, () => this.addLiaisonTo(form)) : nothing}`;
      case 'antwoordteksten':
        return html`${templateList(form, hrefOf)}
        ${this.renderAdd(settingsTexts.templates.add, () => this.addTemplateTo(form))}`;
      default:
        return html``;
    }
  }

  private renderAdd(words: string, add: () => void): TemplateResult {
    return html`<button class="button secondary compact" type="button" @click=${add}>${words}</button>`;
  }

  private addLineTo(form: SettingsForm): void {
    const id = newId('lijn', linesOf(form));
    addLine(form, id);
    this.open(id);
  }

  private addLiaisonTo(form: SettingsForm): void {
    const id = newId('contactpersoon', liaisonsOf(form));
    const [team] = form.settings.municipality.teams;
    form.put(id, { id, team: team!.id, role: 'contactpersoon-23-plus', name: '', absent: [] });
    this.open(id);
  }

  private addTemplateTo(form: SettingsForm): void {
    const team = this.me.manager ? null : this.me.teams[0]!.id;
    const id = newId(`tekst-${team ?? 'alle-teams'}`, templatesOf(form));
    form.put(id, { id, team, organisation: null, title: '', text: '' });
    this.open(id);
  }

  private open(item: string): void {
    location.hash = this.hrefOf({ section: this.section, item });
  }

  private renderBar(document: SettingsDocument): TemplateResult | typeof nothing {
    const count = this.drafts.of(document).size;
    if (count === 0) return nothing;
    const words = settingsTexts.bar;
    return html`<div class="bar">
      <p role="status">${words.count(count)}</p>
      <div class="buttons">
        <button class="button compact" type="button" @click=${this.look}>${words.look}</button>
        <button class="button secondary compact" type="button" @click=${this.forget}>${words.forget}</button>
      </div>
    </div>`;
  }

  private renderHistory({ municipality }: Settings): TemplateResult {
    const documents = [...new Set(sectionsFor(this.me.manager).flatMap(({ document }) => document ?? []))];
    return html`${this.renderHeading()}
      <voordeur-inbox-settings-history
        .client=${this.client}
        .documents=${documents}
        ?manager=${this.me.manager}
        .now=${this.now}
        .timeZone=${municipality.workingHours.timeZone}
        .failed=${this.failed}
        @voordeur-inbox-restore=${this.onRestore}
      ></voordeur-inbox-settings-history>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-settings': InboxSettings;
  }
}
