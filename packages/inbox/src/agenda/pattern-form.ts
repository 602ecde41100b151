import type { Spreekuur } from '@voordeur/core/schemas';
import type { Pattern } from './edits.js';
import { agendaTexts } from './agenda-texts.js';

/** The pattern of a spreekuur as its fields hold it: what one types, whether it is right or not. */
export interface PatternForm {
  times: WeeklyTime[];
  walkIn: boolean;
  withAppointments: boolean;
  slotMinutes: string;
  bufferMinutes: string;
  placesPerSlot: string;
  openOnHolidays: boolean;
  /** Of the definition that the form began with. */
  version: number;
}

export interface WeeklyTime {
  /** `1` is Monday. */
  weekday: string;
  from: string;
  until: string;
  startsOn: string;
  /** '' goes on. */
  endsOn: string;
}

/** What is wrong with a field, by its id on the page. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** As the gateway takes them. */
const limits = { slotMinutes: [5, 240], bufferMinutes: [0, 120], placesPerSlot: [1, 50] } as const;
type NumberField = keyof typeof limits;
const numberFields = Object.keys(limits) as NumberField[];

/** An hour of half-hour talks, where appointments are new. */
const firstAppointments = { slotMinutes: 30, bufferMinutes: 0, placesPerSlot: 1 };

export function patternForm({ version, definition }: { version: number; definition: Spreekuur }): PatternForm {
  const { slotMinutes, bufferMinutes, placesPerSlot } = definition.appointments ?? firstAppointments;
  return {
    times: definition.patterns.map(({ weekday, from, until, startsOn, endsOn }) => ({
      weekday: String(weekday),
      from,
      until,
      startsOn,
      endsOn: endsOn ?? '',
    })),
    walkIn: definition.walkIn,
    withAppointments: definition.appointments !== null,
    slotMinutes: String(slotMinutes),
    bufferMinutes: String(bufferMinutes),
    placesPerSlot: String(placesPerSlot),
    openOnHolidays: definition.openOnHolidays,
    version,
  };
}

/** Everything that is missing or cannot be, in the order of the form; the gateway judges the rest. */
export function patternProblems(form: PatternForm): FieldProblem[] {
  const { missing } = agendaTexts.pattern;
  const times = form.times.flatMap(({ from, until, startsOn, endsOn }, at): FieldProblem[] => {
    const problems: FieldProblem[] = [];
    if (from === '') problems.push({ field: `from-${at}`, message: missing.time });
    if (until === '') problems.push({ field: `until-${at}`, message: missing.time });
    else if (from !== '' && until <= from) problems.push({ field: `until-${at}`, message: missing.order });
    if (startsOn === '') problems.push({ field: `startsOn-${at}`, message: missing.date });
    else if (endsOn !== '' && endsOn < startsOn) problems.push({ field: `endsOn-${at}`, message: missing.order });
    return problems;
  });
  const numbers = form.withAppointments ? numberFields.flatMap((field) => numberProblem(field, form[field])) : [];
  const way = form.walkIn || form.withAppointments ? [] : [{ field: 'walkIn', message: missing.way }];
  return [...times, ...way, ...numbers];
}

/** The part of the definition that a form without problems says; the rest stays as it was. */
export function patternOf(form: PatternForm, before: Spreekuur): Pattern {
  return {
    patterns: form.times.map(({ weekday, from, until, startsOn, endsOn }) => ({
      weekday: Number(weekday),
      from,
      until,
      startsOn,
      endsOn: endsOn === '' ? null : endsOn,
    })),
    walkIn: form.walkIn,
    openOnHolidays: form.openOnHolidays,
    appointments: form.withAppointments
      ? {
          leadMinutes: before.appointments?.leadMinutes ?? 60,
          horizonDays: before.appointments?.horizonDays ?? 42,
          slotMinutes: Number(form.slotMinutes),
          bufferMinutes: Number(form.bufferMinutes),
          placesPerSlot: Number(form.placesPerSlot),
        }
      : null,
  };
}

function numberProblem(field: NumberField, typed: string): FieldProblem[] {
  const [least, most] = limits[field];
  const isRight = /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
  return isRight ? [] : [{ field, message: agendaTexts.pattern.missing.number(least, most) }];
}
