import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import type { Chapter, Stop } from '../chapters.js';
import { wordingOf } from '../content.js';
import { whenText } from '../dates.js';
import { changedBadge } from '../parts/changed-badge.js';
import { chapterTitle } from '../parts/chapter-title.js';
import { domainFilter } from '../parts/domain-filter.js';
import { keeping } from '../parts/keeping.js';
import { taskList } from '../parts/task-list.js';
import { soon } from '../soon.js';
import { tasksOf } from '../tasks.js';
import type { AchttienView } from '../view.js';

/** What there is to do now and soon: to tick off, to print and to put into a calendar. */
export function checklistPage(view: AchttienView): TemplateResult {
  const { state, level } = view;
  return html`
    ${heading(level, fresh(title(view)), 'step')} ${score(view)}
    ${view.reader === 'professional' ? nothing : domainFilter(view)}
    ${chapters(view).map((chapter) => part(view, chapter))}
    <div class="buttons no-print">
      <button type="button" class="button" part="button" @click=${() => view.print()}>
        ${msg('Print de checklist')}
      </button>
      ${
        state.birth
          ? html`<button type="button" class="button secondary" part="button" @click=${() => view.saveCalendar()}>
              ${msg('Zet in mijn agenda')}
            </button>`
          : nothing
      }
    </div>
    ${keeping(view)}
  `;
}

function title({ reader }: AchttienView): string {
  switch (reader) {
    case 'young':
      return msg('Mijn checklist');
    case 'parent':
      return msg('Checklist voor mijn kind');
    case 'professional':
      return msg('Checklist 17½');
  }
}

/** For professionals every step counts, also those that lie behind or ahead. */
function chapters({ line, reader }: AchttienView): Chapter[] {
  const wanted = line.chapters.filter(({ name }) => reader === 'professional' || soon.includes(name));
  return wanted.filter(({ stops, name }) => stops.length > 0 || name === 'now');
}

function score(view: AchttienView): TemplateResult {
  const { state, content, reader } = view;
  const tasks = chapters(view).flatMap(({ stops }) =>
    stops.flatMap(({ milestone }) => tasksOf(milestone.id, content, reader)),
  );
  const done = tasks.filter(({ key }) => state.done.includes(key)).length;
  return html`
    <div class="score">
      <p class="lead">${fresh(msg(str`${done} van ${tasks.length} gedaan`))}</p>
      <progress
        class="no-print"
        max=${Math.max(1, tasks.length)}
        value=${done}
        aria-label=${msg('Hoeveel er gedaan is')}
      ></progress>
      ${
        state.birth
          ? nothing
          : html`<p class="hint no-print">
              ${msg('Kies je bij de tijdlijn een geboortemaand? Dan komen hier data bij, en kun je ze in je agenda zetten.')}
            </p>`
      }
    </div>
  `;
}

function part(view: AchttienView, { name, stops }: Chapter): TemplateResult {
  return html`
    <section class="to-do">
      ${heading(view.level + 1, fresh(chapterTitle(name, view.reader)), 'part', `to-do-${name}`)}
      ${
        stops.length === 0
          ? html`<p>${msg('Er is nu niets dat je hoeft te regelen.')}</p>`
          : html`<ol class="entries">
              ${stops.map((each) => entry(view, each))}
            </ol>`
      }
    </section>
  `;
}

function entry(view: AchttienView, shown: Stop): TemplateResult {
  const { content, reader, locale } = view;
  const { milestone, step } = shown;
  const legend = html`
    <span class="what">${wordingOf(content, milestone.id, reader).title}</span>
    <span class="when">${whenText(milestone, step, locale)}</span> ${changedBadge(shown)}
  `;
  return html`<li class="entry">${taskList(view, legend, tasksOf(milestone.id, content, reader))}</li>`;
}
