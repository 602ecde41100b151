import { msg } from '@lit/localize';
import type { Milestone, PlanPagePart, PlanTodo } from '@voordeur/core/adulthood';
import type { AdulthoodDomain, AdulthoodReader } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../shell/parts/heading.js';
import { soon } from '../soon.js';
import { whenText } from '../dates.js';
import { icon } from '../parts/icon.js';
import { keeping } from '../parts/keeping.js';
import type { AchttienView } from '../view.js';

/**
 * The page to bring to the talk: what somebody wants, who is near, per domain what comes and what is needed, and what
 * is agreed (the *toekomstgericht plan*, domain §10). What is not filled in is printed with lines to write on.
 */
export function planPage(view: AchttienView, reader: AdulthoodReader): TemplateResult {
  const { content, level, line } = view;
  const near = line.chapters.filter(({ name }) => soon.includes(name)).flatMap(({ stops }) => stops);
  const about = line.timeline ?? near.map(({ milestone }) => milestone);
  const { title, intro, parts } = content.counting.planPageOf<Milestone>({ words: content.words, reader, about });
  return html`
    ${heading(level, title, 'step')}
    <p class="lead">${intro}</p>
    <p class="note no-print">
      ${msg('Vul in wat je wilt. Of print het leeg en schrijf met een pen. Wat je schrijft, blijft op dit apparaat. Sluit je de pagina, dan is het weg. Onderaan kun je het bewaren.')}
    </p>
    ${parts.map((part) => planPart(view, part))}
    <div class="buttons no-print">
      <button type="button" class="button" part="button" @click=${() => view.print()}>${msg('Print het plan')}</button>
    </div>
    ${keeping(view)}
  `;
}

function planPart(view: AchttienView, { id, title, questions, todo }: PlanPagePart): TemplateResult {
  const domain = id in view.content.words.domains ? (id as AdulthoodDomain) : null;
  const soonest = todo.filter(({ at }) => at?.phase !== 'later');
  return html`
    <section class="plan-part" part="plan-part">
      ${heading(view.level + 1, html`${domain ? icon(domain) : nothing} ${title}`, 'part', `plan-${id}`)}
      ${soonest.length > 0 ? coming(view, soonest) : nothing}
      ${questions.map((question, index) => field(view, `${id}-${index}`, question))}
    </section>
  `;
}

/** What changes soon, so that it is not forgotten in the talk. */
function coming({ locale }: AchttienView, todo: readonly PlanTodo[]): TemplateResult {
  return html`<div class="coming">
    <p class="label">${msg('Dit verandert')}</p>
    <ul class="plain">
      ${todo.map(
        ({ milestone, title, at }) =>
          html`<li>
            ${title} <span class="when">${whenText(milestone, at ? { milestone, ...at } : null, locale)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function field({ state, dispatch }: AchttienView, question: string, label: string): TemplateResult {
  const text = state.written[question] ?? '';
  return html`
    <div class="field">
      <label class="label" for="field-${question}">${label}</label>
      <textarea
        class="input short no-print"
        part="input"
        id="field-${question}"
        dir="auto"
        autocomplete="off"
        .value=${live(text)}
        @input=${(event: InputEvent) =>
          dispatch({ type: 'write', question, text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="on-paper ${text.trim() === '' ? 'to-write-on' : ''}" dir="auto" aria-hidden="true">${text}</p>
    </div>
  `;
}
