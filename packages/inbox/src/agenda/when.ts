import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Filter } from '../list/filter.js';
import { formatRoute, type AgendaView } from '../routes.js';
import { agendaTexts } from './agenda-texts.js';
import {
  addDays,
  dateWords,
  dayAndMonthWords,
  isDate,
  shortDateWords,
  weekNumberOf,
  weekOf,
  type DateText,
} from './dates.js';
import type { Day } from './days.js';

export interface Sight {
  kind: 'day' | 'week';
  date: DateText;
  today: DateText;
  filter: Filter;
}

/** The view some days further, of the same kind; today without a date, so that an old bookmark stays today. */
export function viewOn({ kind, today }: Pick<Sight, 'kind' | 'today'>, date: DateText): AgendaView {
  const named = date === today ? null : date;
  return kind === 'week' ? { kind, date: named } : { kind, date: named, hour: null };
}

/** What is in sight, in words. */
export function sightWords({ kind, date }: Pick<Sight, 'kind' | 'date'>): string {
  if (kind === 'day') return capitalised(dateWords(date, 'long'));
  const [monday = date, , , , , , sunday = date] = weekOf(date);
  return agendaTexts.when.weekFull(weekNumberOf(date), dayAndMonthWords(monday), dayAndMonthWords(sunday, true));
}

/** Chooses the day or the week: the week before and after, each day of this one, today, or any day by its date. */
export function whenNav(sight: Sight, days: readonly Day[], go: (date: DateText) => void): TemplateResult {
  const { when } = agendaTexts;
  const { kind, date, today } = sight;
  const href = (view: AgendaView): string => formatRoute({ page: 'agenda', view, filter: sight.filter });
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (isDate(value)) go(value);
  };
  return html`<nav class="when" aria-label=${when.region}>
    <div class="weeks">
      <a class="step" href=${href(viewOn(sight, addDays(date, -7)))} aria-label=${when.previousWeek}
        ><span aria-hidden="true">‹</span></a
      >
      <span class="number">${when.week(weekNumberOf(date))}</span>
      <a class="step" href=${href(viewOn(sight, addDays(date, 7)))} aria-label=${when.nextWeek}
        ><span aria-hidden="true">›</span></a
      >
      <a class="now" href=${href(viewOn(sight, today))}>${when.today}</a>
      <label class="pick small"
        >${when.goTo} <input class="input" type="date" .value=${live(date)} @change=${pick}
      /></label>
    </div>
    <ul class="strip">
      <li>
        <a href=${href(viewOn({ kind: 'week', today }, date))} aria-current=${kind === 'week' ? 'page' : 'false'}
          >${when.wholeWeek}</a
        >
      </li>
      ${days.map(
        (day) =>
          html`<li>
            <a
              href=${href(viewOn({ kind: 'day', today }, day.date))}
              aria-current=${kind === 'day' && day.date === date ? 'page' : 'false'}
              ><span aria-hidden="true"
                >${shortDateWords(day.date)}${day.hours.length > 0 ? html` <b>${day.hours.length}</b>` : ''}</span
              ><span class="visually-hidden"
                >${dateWords(day.date)}${day.date === today ? `, ${when.isToday}` : ''}:
                ${when.count(day.hours.length)}</span
              ></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}
