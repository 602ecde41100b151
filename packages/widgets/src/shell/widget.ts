import { msg } from '@lit/localize';
import type { Municipality } from '@voordeur/core/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { allLocales } from '../locales/generated/locale-codes.js';
import { localeNames, nearestLocale, type Locale } from '../locales/localization.js';
import { version } from '../version.js';
import { LanguageController } from './controllers/language-controller.js';
import { LeaveController } from './controllers/leave-controller.js';
import { MunicipalityController, type MunicipalitySource } from './controllers/municipality-controller.js';
import { LanguageEvent } from './events.js';
import { footer } from './parts/footer.js';
import { fresh } from './parts/fresh.js';

/** Where "leave quickly" goes while the municipality's own choice is not known yet. */
const neutralPage = 'https://www.knmi.nl/nederland-nu/weer';

/**
 * The house that every widget stands in: its language, the municipality, the way out, the frame.
 * What is typed stays in the element's memory until the person sends it, and nowhere else.
 *
 * @slot - A link for people without JavaScript, also shown where the gateway cannot be reached.
 *
 * @fires {LanguageEvent} voordeur-language - The person chose another language.
 *
 * @csspart frame - The whole widget.
 * @csspart heading - Each heading.
 * @csspart button - Each button.
 * @csspart leave - The button that leaves the page quickly.
 *
 * @cssproperty --voordeur-color-scheme - `light`, `dark` or `light dark`; by default as the page.
 * @cssproperty --voordeur-font-family - Font of the text.
 * @cssproperty --voordeur-font-size - Size of the text; by default 18 px or more.
 * @cssproperty --voordeur-line-height - Line height of the text.
 * @cssproperty --voordeur-heading-font-family - Font of the headings.
 * @cssproperty --voordeur-heading-font-weight - Weight of the headings.
 * @cssproperty --voordeur-heading-color - Colour of the headings.
 * @cssproperty --voordeur-color - Colour of the text.
 * @cssproperty --voordeur-muted-color - Colour of hints.
 * @cssproperty --voordeur-background-color - Background of the widget.
 * @cssproperty --voordeur-surface-color - Background of the room and of the fields.
 * @cssproperty --voordeur-sunken-color - Background of quiet parts.
 * @cssproperty --voordeur-hairline-color - Lines between parts.
 * @cssproperty --voordeur-accent-color - The colour of the door: buttons and what is chosen.
 * @cssproperty --voordeur-accent-strong-color - The same under the pointer.
 * @cssproperty --voordeur-accent-contrast-color - Text on the accent colour.
 * @cssproperty --voordeur-accent-soft-color - Background of what is chosen.
 * @cssproperty --voordeur-lamp-color - The light behind the door.
 * @cssproperty --voordeur-link-color - Colour of links.
 * @cssproperty --voordeur-error-color - Colour of errors.
 * @cssproperty --voordeur-error-soft-color - Background of errors.
 * @cssproperty --voordeur-input-color - Text in fields.
 * @cssproperty --voordeur-input-border-color - Border of fields and choices.
 * @cssproperty --voordeur-input-border-width - Width of the border of fields.
 * @cssproperty --voordeur-input-border-radius - Corners of fields.
 * @cssproperty --voordeur-border-radius - Corners of choices and notes.
 * @cssproperty --voordeur-button-border-radius - Corners of buttons.
 * @cssproperty --voordeur-frame-border-radius - Corners of the widget.
 * @cssproperty --voordeur-focus-color - The outline of what has focus.
 * @cssproperty --voordeur-focus-halo-color - The glow around that outline.
 * @cssproperty --voordeur-focus-width - Width of that outline.
 */
export abstract class Widget<Client extends MunicipalitySource> extends LitElement {
  static readonly version = version;

  /** Origin of the gateway; by default the one that this script came from. */
  @property() gateway = '';

  /** Id of the site that this is on, as registered with the gateway. */
  @property() partner = '';

  /** Language to start in (`nl` or `en`); by default that of the page around it. */
  @property() override lang = '';

  /** Level of the widget's main heading, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The gateway; by default over HTTP to `gateway`. */
  @property({ attribute: false }) client: Client | null = null;

  protected readonly language = new LanguageController(this);
  protected readonly place = new MunicipalityController(this);
  protected readonly leaving = new LeaveController(this);
  private defaultClient: { gateway: string; client: Client } | null = null;

  /** The client in use. */
  get gatewayClient(): Client {
    if (this.client !== null) return this.client;
    const gateway = this.gateway || new URL(import.meta.url).origin;
    if (this.defaultClient?.gateway !== gateway) this.defaultClient = { gateway, client: this.connect(gateway) };
    return this.defaultClient.client;
  }

  /** Where "leave quickly" goes. */
  get exitUrl(): string {
    return this.place.municipality?.exitUrl ?? neutralPage;
  }

  /** Clears everything that was typed and chosen. */
  abstract forget(): void;

  /** The gateway at this origin. */
  protected abstract connect(gateway: string): Client;

  /** What is within the frame, between the bar and the footer. */
  protected abstract content(municipality: Municipality | null): unknown;

  /** What to say to whoever cannot see that it happened; a new text is a new announcement. */
  protected announced(): string {
    return '';
  }

  /** The language was chosen in the widget itself; focus may go somewhere. */
  protected languageChosen(): void {
    // By default focus stays where it is.
  }

  /**
   * Tells the page that something happened. The manifest knows the events by the class's docstring; an
   * event made where it is dispatched would stand in it once more, under the name of its argument.
   */
  protected announce(event: Event): void {
    this.dispatchEvent(event);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang') && changed.get('lang') !== undefined && this.lang)
      void this.language.use(nearestLocale(this.lang));
  }

  override render(): TemplateResult {
    if (!this.language.ready) return html`<slot></slot>`;
    // Texts of another language come as new elements, because a page translator may have taken the old ones.
    return html`${keyed(this.language.locale, this.frame(this.place.municipality))}`;
  }

  private frame(municipality: Municipality | null): TemplateResult {
    return html`
      <section
        class="widget"
        part="frame"
        lang=${this.language.locale}
        dir=${this.language.direction}
        aria-labelledby="title-heading"
      >
        ${this.bar(municipality)} ${this.content(municipality)} ${footer(municipality, this.language.locale)}
        <p class="visually-hidden" role="status">${fresh(this.leaving.announcement)}</p>
        <p class="visually-hidden" role="status">${fresh(this.announced())}</p>
      </section>
    `;
  }

  private bar(municipality: Municipality | null): TemplateResult {
    return html`
      <button type="button" class="leave" part="leave" @click=${() => this.leaving.leave()}>
        ${msg('Snel weg van deze pagina')}
      </button>
      <div class="languages">
        ${allLocales.map((locale) =>
          municipality?.locales.includes(locale) && locale !== this.language.locale
            ? html`
                <button
                  type="button"
                  class="button quiet"
                  part="button"
                  lang=${locale}
                  @click=${() => this.choose(locale)}
                >
                  ${localeNames[locale]}
                </button>
              `
            : nothing,
        )}
      </div>
    `;
  }

  private choose(locale: Locale): void {
    this.languageChosen();
    void this.language.use(locale);
    this.announce(new LanguageEvent(locale));
  }
}
