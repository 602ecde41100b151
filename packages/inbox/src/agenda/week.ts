import type { AgendaHour } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../list/filter.js';
import { formatRoute } from '../routes.js';
import { agendaTexts } from './agenda-texts.js';
import { spanInFull, spanWords } from './clock-words.js';
import { dateWords, type DateText } from './dates.js';
import { hourKey, type Day } from './days.js';
import { overviewOf } from './places.js';

interface Sight {
  today: DateText;
  filter: Filter;
}

/** A week: a column for each day where there is room, else one day below the other. */
export function weekColumns(days: readonly Day[], sight: Sight): TemplateResult {
  return html`<ol class="week">
    ${days.map((day) => column(day, sight))}
  </ol>`;
}

function column({ date, hours }: Day, sight: Sight): TemplateResult {
  const isToday = date === sight.today;
  const route = formatRoute({ page: 'agenda', view: { kind: 'day', date, hour: null }, filter: sight.filter });
  return html`<li class="day ${isToday ? 'is-today' : ''}">
    <h2>
      <a href=${route}
        ><span aria-hidden="true">${dateWords(date, 'short')}</span
        ><span class="visually-hidden">${dateWords(date)}</span>${
          isToday ? html` <span class="pill nieuw">${agendaTexts.when.isToday}</span>` : nothing
        }</a
      >
    </h2>
    ${
      hours.length === 0
        ? html`<p class="muted small">${agendaTexts.empty.column}</p>`
        : html`<ul class="cards">
            ${hours.map((hour) => html`<li>${card(hour, sight.filter)}</li>`)}
          </ul>`
    }
  </li>`;
}

function card(hour: AgendaHour, filter: Filter): TemplateResult {
  const view = { kind: 'day', date: hour.date, hour: hourKey(hour) } as const;
  return html`<a class="card ${hour.state}" href=${formatRoute({ page: 'agenda', view, filter })}>
    <span class="span"
      ><span aria-hidden="true">${spanWords(hour)}</span><span class="visually-hidden">${spanInFull(hour)}</span></span
    >
    <span class="name">${hour.spreekuur.name.nl}</span>
    <span class="small muted">${hour.spreekuur.location.name}</span>
    <span class="marks small">${marks(hour).map((words) => html`<span class="pill">${words}</span>`)}</span>
  </a>`;
}

/** How an hour stands, in a few words each. */
function marks(hour: AgendaHour): string[] {
  const { hour: words } = agendaTexts;
  if (hour.state === 'closed') return [hour.closedBecause === 'holiday' ? words.holiday : words.closed];
  const { places, free, waiting } = overviewOf(hour);
  const found: string[] = [];
  if (places === 0) found.push(words.walkInOnly);
  else found.push(free === 0 ? words.full : words.free(free));
  if (waiting > 0) found.push(words.waitingShort(waiting));
  if (hour.walkIns > 0) found.push(words.walkedIn(hour.walkIns));
  if (hour.movedFrom !== null) found.push(words.movedShort);
  return found;
}
