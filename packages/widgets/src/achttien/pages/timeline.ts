import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import type { Chapter } from '../chapters.js';
import { aboutYou } from '../parts/about-you.js';
import { chapterTitle } from '../parts/chapter-title.js';
import { domainFilter } from '../parts/domain-filter.js';
import { help } from '../parts/help.js';
import { planNote } from '../parts/plan-note.js';
import { roadDrawing } from '../parts/road.js';
import { stopsByDomain, stopsInTime } from '../parts/stops.js';
import { soon } from '../soon.js';
import type { AchttienView } from '../view.js';

/** What changes and when: first for everybody, and for whoever gives a month of birth in that person's own time. */
export function timelinePage(view: AchttienView): TemplateResult {
  const { line, level, reader } = view;
  const shown = line.chapters.filter(({ stops, name }) => stops.length > 0 || name === 'now');
  return html`
    ${heading(level, fresh(title(view)), 'step')}
    <p class="lead">${fresh(lead(view))}</p>
    <div class="road-frame" part="road" aria-hidden="true">${roadDrawing(view)}</div>
    ${aboutYou(view)} ${line.timeline ? planNote(view) : nothing}
    <section class="changes">
      ${heading(level + 1, msg('Wat er wanneer verandert'), 'part', 'line')}
      ${reader === 'professional' ? nothing : domainFilter(view)}
      <ol class="chapters" part="timeline">
        ${shown.map((chapter) => chapterOf(view, chapter))}
      </ol>
    </section>
    ${line.timeline ? nothing : planNote(view)} ${help(view)}
  `;
}

function title({ reader, state }: AchttienView): string {
  switch (reader) {
    case 'young':
      return state.birth ? msg('Jouw tijdlijn') : msg('Wat verandert er als je 18 wordt?');
    case 'parent':
      return state.birth ? msg('De tijdlijn van je kind') : msg('Wat verandert er als je kind 18 wordt?');
    case 'professional':
      return msg('Van 16½ naar 18: de stappen');
  }
}

function lead({ reader, line: { timeline } }: AchttienView): string {
  if (timeline === null) return general(reader);
  const { age, now, nextHalfYear } = timeline;
  const counts = msg(
    str`Nu te doen: ${now.length}. Komend half jaar: ${nextHalfYear.length}. Het hoeft niet in één keer.`,
  );
  switch (reader) {
    case 'young':
      return `${msg(str`Je bent ${age} jaar.`)} ${counts}`;
    case 'parent':
      return `${msg(str`Je kind is ${age} jaar.`)} ${counts}`;
    case 'professional':
      return `${msg(str`De jongere is ${age} jaar.`)} ${counts}`;
  }
}

function general(reader: AchttienView['reader']): string {
  switch (reader) {
    case 'young':
      return msg(
        'Vanaf je 18e ben je volwassen voor de wet. Er verandert dan veel tegelijk. Hier zie je wat, wanneer, en wie je helpt.',
      );
    case 'parent':
      return msg(
        'Vanaf 18 jaar is je kind volwassen voor de wet. Er verandert dan veel tegelijk. Hier zie je wat, wanneer, en wie jullie helpt.',
      );
    case 'professional':
      return msg(
        'Wat je doet rond de 18e verjaardag van een jongere met jeugdhulp: het plan, de melding op 17½ en de warme overdracht.',
      );
  }
}

/** What is long ago or far ahead is folded: first things first. */
const folded: readonly Chapter['name'][] = ['past', 'later', 'before18', 'after18'];

function chapterOf(view: AchttienView, { name, stops }: Chapter): TemplateResult {
  const { reader, level } = view;
  const inSteps = reader === 'professional';
  const list = soon.includes(name) && !inSteps ? stopsByDomain(view, stops) : stopsInTime(view, stops);
  return html`
    <li class="chapter ${name}">
      ${heading(level + 2, fresh(chapterTitle(name, reader)), 'chapter-title', `chapter-${name}`)}
      ${
        stops.length === 0
          ? html`<p class="nothing-now">${msg('Er is nu niets dat je hoeft te regelen.')}</p>`
          : nothing
      }
      ${
        folded.includes(name) && !inSteps
          ? html`<details class="fold">
              <summary>
                ${fresh(msg(str`Laat zien (${stops.length})`))}
                <span class="visually-hidden">${fresh(chapterTitle(name, reader))}</span>
              </summary>
              ${list}
            </details>`
          : list
      }
    </li>
  `;
}
