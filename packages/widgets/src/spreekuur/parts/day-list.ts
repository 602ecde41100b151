import { msg, str } from '@lit/localize';
import type { PublicSpreekuur, SpreekuurHour } from '@voordeur/core/schemas';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../shell/parts/heading.js';
import type { SpreekuurView } from '../view.js';
import { dateAfter, dayOfDate } from '../../shell/words/times.js';
import { hourCard } from './hour-card.js';
import { leaf } from './leaf.js';

/** A day with its hours, by time. */
export interface Day {
  date: string;
  hours: SpreekuurHour[];
}

/** The hours of each day, in the order in which they came. */
export function daysOf(hours: readonly SpreekuurHour[]): Day[] {
  const days: Day[] = [];
  for (const hour of hours) {
    const last = days.at(-1);
    if (last?.date === hour.date) last.hours.push(hour);
    else days.push({ date: hour.date, hours: [hour] });
  }
  return days;
}

/** One day after the other, as a list and not as a grid: it reads from top to bottom, also aloud. */
export function dayList(
  view: SpreekuurView,
  level: number,
  days: readonly Day[],
  spreekuren: readonly PublicSpreekuur[],
  group: string,
): TemplateResult {
  return html`${repeat(
    days,
    ({ date }) => date,
    ({ date, hours }) => html`
      <section class="day">
        ${leaf(date, view.locale)} ${heading(level, dayName(view, date), 'day-name', `day-${group}-${date}`)}
        <div class="hours">
          ${hours.map((hour) => {
            const spreekuur = spreekuren.find(({ id }) => id === hour.spreekuur);
            return spreekuur ? hourCard(view, level + 1, spreekuur, hour) : '';
          })}
        </div>
      </section>
    `,
  )}`;
}

function dayName({ locale, today }: SpreekuurView, date: string): string {
  const day = dayOfDate(date, locale);
  if (date === today) return msg(str`Vandaag, ${day}`);
  return today !== '' && date === dateAfter(today, 1) ? msg(str`Morgen, ${day}`) : day;
}
