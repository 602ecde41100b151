import { msg, str } from '@lit/localize';
import { isSaved, localiseService, type Difference } from '@voordeur/core/sociale-kaart';
import type { Service, ServiceLocation } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { KaartView } from '../view.js';
import {
  accessText,
  agesText,
  areasText,
  audienceText,
  channelText,
  costText,
  dateText,
  languageText,
  listText,
} from '../words/labels.js';
import { reportForm } from './report-form.js';

interface CardOptions {
  foundBy: readonly string[];
  /** By what it differs from one that is nearly the same. */
  apart: readonly Difference[];
  /** Everything in sight, as on a list to print. */
  whole: boolean;
}

/** A year, in ms: what was checked longer ago may have changed. */
const old = 365 * 24 * 60 * 60 * 1000;

/** One offer: what, for whom, what it costs and how to get in at a glance, the rest one press away. */
export function card(view: KaartView, given: Service, { foundBy, apart, whole }: CardOptions): TemplateResult {
  const service = localiseService(given, view.locale);
  const { id, name } = service;
  const details = html`
    ${service.description ? html`<p class="description">${service.description}</p>` : nothing} ${facts(view, service)}
    ${checked(service, view.locale)}
  `;
  return html`
    <article class="card" part="card" aria-labelledby="card-${id}-heading">
      <div class="card-head">
        ${heading(view.level + 1, html`${name}${difference(view, service, apart)}`, 'card-name', `card-${id}`)}
        <p class="hint">${service.organisation}</p>
      </div>
      <p>${service.summary}</p>
      ${foundBy.length > 0 ? html`<p class="found-by">${fresh(msg(str`Gevonden op: ${foundBy.join(', ')}`))}</p>` : nothing}
      ${glance(view, service)} ${contact(service)} ${whole ? details : nothing}
      <div class="card-acts">
        ${
          whole
            ? nothing
            : html`<details class="whole no-print">
                <summary>${msg('Meer lezen')}<span class="visually-hidden">: ${name}</span></summary>
                ${details} ${reportForm(view, service)}
              </details>`
        }
        ${saveButton(view, given)}
      </div>
    </article>
  `;
}

/** The same offer for another area or age has the same name: then the title says which this is. */
function difference(view: KaartView, service: Service, apart: readonly Difference[]): TemplateResult | typeof nothing {
  if (apart.length === 0) return nothing;
  const said = apart.map((by) =>
    by === 'area' ? areasText(service, view.municipality, view.locale) : agesText(service),
  );
  return html` <span class="apart">${said.join(', ')}</span>`;
}

function glance(view: KaartView, service: Service): TemplateResult {
  return html`
    <ul class="glance">
      <li>${agesText(service)}</li>
      <li class=${service.cost === 'gratis' ? 'free' : ''}>${costText(service.cost)}</li>
      <li>${areasText(service, view.municipality, view.locale)}</li>
    </ul>
  `;
}

function contact({ phone, website, email, name }: Service): TemplateResult | typeof nothing {
  if (!phone && !website && !email) return nothing;
  return html`
    <div class="contact">
      ${phone ? phoneLink(phone) : nothing} ${email ? html`<a href="mailto:${email}" dir="ltr">${email}</a>` : nothing}
      ${
        website
          ? html`<a class="website" href=${website} target="_blank" rel="noopener noreferrer"
              ><span dir="ltr">${new URL(website).hostname.replace(/^www\./, '')}</span
              ><span class="visually-hidden">: ${name}</span> ${msg('(nieuw venster)')}</a
            >`
          : nothing
      }
    </div>
  `;
}

function facts(view: KaartView, service: Service): TemplateResult {
  const { locale, municipality } = view;
  const who = [listText(service.audience.map(audienceText), locale), agesText(service)].filter(Boolean).join(', ');
  const languages = service.languages.length > 0 ? service.languages : ['nl'];
  return html`
    <dl class="facts">
      ${fact(msg('Voor wie'), service.eligibility ? html`${who}. ${service.eligibility}` : who)}
      ${fact(msg('Kosten'), service.costNote ?? costText(service.cost))}
      ${fact(msg('Hoe je er komt'), service.gettingIn ?? accessText(service.access))}
      ${service.channels.length > 0 ? fact(msg('Hoe het gaat'), listText(service.channels.map(channelText), locale)) : nothing}
      ${service.openingHours ? fact(msg('Open'), service.openingHours) : nothing}
      ${fact(
        msg('Talen'),
        listText(
          languages.map((language) => languageText(language, locale)),
          locale,
        ),
      )}
      ${fact(msg('Waar'), where(service, areasText(service, municipality, locale)))}
    </dl>
  `;
}

function fact(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function where({ locations = [] }: Service, areas: string): unknown {
  if (locations.length === 0) return areas;
  return html`<ul class="places">
    ${locations.map((location) => html`<li>${addressOf(location) || areas}</li>`)}
  </ul>`;
}

function addressOf({ name, address, postcode, place }: ServiceLocation): string {
  return [name, address, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Where it comes from and when it was looked at; said gently where that is long ago. */
function checked({ source, checkedOn }: Service, locale: string): TemplateResult {
  const isOld = Date.now() - Date.parse(checkedOn) > old;
  return html`
    <p class="checked">
      ${msg(str`Gecontroleerd op ${dateText(checkedOn, locale)}.`)}
      ${source ? msg(str`Bron: ${source.replace(/\.$/, '')}.`) : nothing}
      ${isOld ? html`<strong>${msg('Dat is langer dan een jaar geleden. Bel of kijk eerst of het nog klopt.')}</strong>` : nothing}
    </p>
  `;
}

function saveButton(view: KaartView, service: Service): TemplateResult {
  const saved = isSaved(view.state, service.id);
  const text = saved ? msg('Haal van mijn lijst') : msg('Zet op mijn lijst');
  return html`
    <button
      type="button"
      class="button quiet save no-print"
      part="button"
      @click=${() => (saved ? view.unsave(service) : view.save(service))}
    >
      ${fresh(text)}<span class="visually-hidden">: ${service.name}</span>
    </button>
  `;
}
