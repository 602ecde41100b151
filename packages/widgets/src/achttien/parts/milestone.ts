import { msg, str } from '@lit/localize';
import type { Milestone } from '@voordeur/core/adulthood';
import { html, nothing, type TemplateResult } from 'lit';
import type { Stop } from '../chapters.js';
import { wordingOf } from '../content.js';
import { afterText, dayText, monthText, whenText } from '../dates.js';
import { tasksOf } from '../tasks.js';
import type { AchttienView } from '../view.js';
import { changedBadge } from './changed-badge.js';
import { taskList } from './task-list.js';

/**
 * A milestone: what and when; opened also what to do, who helps and where it comes from.
 *
 * @param domain name of the domain, where nothing around it says so
 */
export function milestone(view: AchttienView, shown: Stop, domain?: string): TemplateResult {
  const { milestone: it, step } = shown;
  const { content, reader, locale } = view;
  const { title, changes, bring } = wordingOf(content, it.id, reader);
  // Under "als je 18 wordt" it says nothing that the age is 18.
  const when = step === null && !domain ? afterText(it.moment) : whenText(it, step, locale);
  return html`
    <details class="milestone" part="milestone">
      <summary>
        <span class="what">${title}</span>
        ${when ? html`<span class="when">${domain ? `${when} · ${domain}` : when}</span>` : nothing}
        ${changedBadge(shown)}
      </summary>
      <div class="milestone-body">
        <p>${changes}</p>
        ${startNote(view, step)} ${taskList(view, todoTitle(view), tasksOf(it.id, content, reader))}
        ${list(msg('Wie helpt'), helpersOf(view, it))}
        ${list(reader === 'professional' ? msg('Houd bij de hand') : msg('Neem mee'), bring)}
        ${askAbout(view, title, it)} ${source(view, shown)}
      </div>
    </details>
  `;
}

function todoTitle({ reader }: AchttienView): string {
  switch (reader) {
    case 'young':
      return msg('Wat je kunt doen');
    case 'parent':
      return msg('Wat jullie kunnen doen');
    case 'professional':
      return msg('Wat je doet');
  }
}

function startNote({ locale }: AchttienView, step: Stop['step']): TemplateResult | typeof nothing {
  if (step?.phase !== 'later' && step?.phase !== 'nextHalfYear') return nothing;
  if (step.milestone.leadMonths === 0) return nothing;
  return html`<p>${msg(str`Begin hiermee in ${monthText(step.startFrom, locale)}.`)}</p>`;
}

/** Who helps, with the name of the team where the municipality says which it is, and the way to what they offer. */
function helpersOf(view: AchttienView, { helpers }: Milestone): unknown[] {
  const { content, municipality } = view;
  const names = content.words.helpers;
  if (municipality === null) return helpers.map((role) => names[role]);
  return content.counting.helpersFor(helpers, municipality).map(({ role, team, services }) => {
    const text = team ? `${names[role]}: ${team.name}` : names[role];
    return services.length > 0 ? toServices(view, services, text) : text;
  });
}

function toServices(view: AchttienView, ids: readonly string[], text: string): unknown {
  const to = view.ways.socialeKaart;
  if (to === null) return text;
  return to.kind === 'link'
    ? html`<a class="link" href=${to.href}>${text}</a>`
    : html`<button type="button" class="link" part="button" @click=${() => view.showSocialeKaart(ids)}>
        ${text}
      </button>`;
}

function list(title: string, items: readonly unknown[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div>
    <p class="label">${title}</p>
    <ul class="plain">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
}

function askAbout(view: AchttienView, title: string, { domain }: Milestone): TemplateResult | typeof nothing {
  if (view.reader === 'professional' || view.ways.question?.kind !== 'widget') return nothing;
  return html`<p>
    <button type="button" class="button secondary" part="button" @click=${() => view.ask(domain)}>
      ${msg('Stel hier een vraag over')}<span class="visually-hidden">: ${title}</span>
    </button>
  </p>`;
}

function source({ locale }: AchttienView, { milestone: it, mayHaveChanged }: Stop): TemplateResult {
  const { source: page, checkedOn, basis } = it;
  const date = dayText(checkedOn, locale);
  return html`
    <p class="source">
      ${
        mayHaveChanged
          ? html`<strong>${msg('Dit kan veranderd zijn. Kijk ook op deze website.')}</strong><br />`
          : nothing
      }
      ${msg('Meer lezen:')}
      <a href=${page.url} target="_blank" rel="noopener noreferrer">${page.title} ${msg('(nieuw tabblad)')}</a><br />
      ${checkedText(basis, date)}
    </p>
  `;
}

function checkedText(basis: Milestone['basis'], date: string): string {
  switch (basis) {
    case 'confirmed':
      return msg(str`De gemeente keek deze tekst na op ${date}.`);
    case 'read':
      return msg(str`Nagekeken op ${date}.`);
    case 'to-confirm':
      return msg(str`Geschreven op ${date}. De gemeente kijkt deze tekst nog na.`);
  }
}
