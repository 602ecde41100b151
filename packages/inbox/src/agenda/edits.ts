import type { AgendaHour, Spreekuur, SpreekuurException } from '@voordeur/core/schemas';
import type { DateText } from './dates.js';

/** An hour by its day and the time at which it starts: so exceptions name it. */
export interface NamedHour {
  date: DateText;
  from: string;
}

/** What staff changes of a spreekuur. An edit is applied to the newest definition, whoever changed that last. */
export type Edit =
  | { kind: 'move'; hour: NamedHour; toDate: DateText; toFrom: string; toUntil: string }
  | { kind: 'reopen'; hour: NamedHour }
  | { kind: 'extra'; date: DateText; from: string; until: string }
  | { kind: 'pattern'; pattern: Pattern };

/** The part of a definition that says when, and how many. */
export type Pattern = Pick<Spreekuur, 'patterns' | 'walkIn' | 'appointments' | 'openOnHolidays'>;

/** Where an hour stood before anything moved it: a move is named by that. */
export function plannedHour(hour: Pick<AgendaHour, 'date' | 'from' | 'movedFrom'>): NamedHour {
  return hour.movedFrom ?? { date: hour.date, from: hour.from };
}

/** The definition after an edit; the one given stays as it is. */
export function applied(edit: Edit, definition: Spreekuur): Spreekuur {
  const { exceptions } = definition;
  switch (edit.kind) {
    case 'move':
      return { ...definition, exceptions: withMove(exceptions, edit) };
    case 'reopen':
      return { ...definition, exceptions: exceptions.filter((exception) => !closes(exception, edit.hour)) };
    case 'extra': {
      const { kind, date, from, until } = edit;
      return { ...definition, exceptions: [...exceptions, { kind, date, from, until }] };
    }
    case 'pattern':
      return { ...definition, ...edit.pattern };
  }
}

function withMove(exceptions: SpreekuurException[], edit: Edit & { kind: 'move' }): SpreekuurException[] {
  const { hour, toDate, toFrom, toUntil } = edit;
  const others = exceptions.filter((exception) => !(exception.kind === 'moved' && isSame(exception, hour)));
  const extra = others.find((exception) => exception.kind === 'extra' && isSame(exception, hour));
  // An extra hour has no pattern to move away from: it is planned elsewhere instead.
  if (extra)
    return others.map((exception) =>
      exception === extra ? { kind: 'extra', date: toDate, from: toFrom, until: toUntil } : exception,
    );
  return [...others, { kind: 'moved', ...hour, toDate, toFrom, toUntil }];
}

function closes(exception: SpreekuurException, hour: NamedHour): boolean {
  if (exception.kind !== 'closed' || exception.date !== hour.date) return false;
  return exception.from === null || exception.from === hour.from;
}

function isSame({ date, from }: { date: string; from: string }, hour: NamedHour): boolean {
  return date === hour.date && from === hour.from;
}
