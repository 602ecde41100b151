import { localDate, localTime } from '@voordeur/core/spreekuur';

/** One event of a calendar file. Instants in milliseconds since the epoch. */
export interface CalendarEvent {
  /** The same for ever, also after moving. */
  uid: string;
  /** Goes up with every change that a calendar has to take over. */
  sequence: number;
  startsAt: number;
  endsAt: number;
  summary: string;
  location?: string | undefined;
  description?: string | undefined;
  isCancelled?: boolean;
}

export interface CalendarFile {
  /** `CANCEL` takes the events out of a calendar again. */
  method: 'PUBLISH' | 'CANCEL';
  /** Name of a calendar that one subscribes to. */
  name?: string;
  timeZone: string;
  /** When this was written, in milliseconds since the epoch. */
  writtenAt: number;
  events: readonly CalendarEvent[];
}

/** Octets of a line, without its end (RFC 5545 3.1). */
const longestLine = 75;

/**
 * The rules of the European Union's clock since 1996 (directive 2000/84/EC): the last Sundays of March
 * and October, at 01:00 UTC.
 */
const amsterdam = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A file that calendars read (RFC 5545), in local time where its rules are known here, else in UTC. */
export function calendarFile({ method, name, timeZone, writtenAt, events }: CalendarFile): string {
  const isLocal = timeZone === 'Europe/Amsterdam';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voordeur//Spreekuur//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
    ...(isLocal ? amsterdam : []),
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `SEQUENCE:${event.sequence}`,
      `DTSTAMP:${utc(writtenAt)}`,
      moment('DTSTART', event.startsAt, isLocal),
      moment('DTEND', event.endsAt, isLocal),
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
      ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
      `STATUS:${method === 'CANCEL' || event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * The one local time that comes twice, in October, would say the first of the two (RFC 5545 3.3.5):
 * written in UTC it says itself.
 */
function moment(property: string, instant: number, isLocal: boolean): string {
  if (!isLocal || comesTwice(instant)) return `${property}:${utc(instant)}`;
  return `${property};TZID=Europe/Amsterdam:${local(instant)}`;
}

function comesTwice(instant: number): boolean {
  const hour = 3_600_000;
  return local(instant) === local(instant - hour) || local(instant) === local(instant + hour);
}

function local(instant: number): string {
  const [date, time] = [localDate(instant, 'Europe/Amsterdam'), localTime(instant, 'Europe/Amsterdam')];
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Cut between characters, not within one, at 75 octets. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // What follows a fold starts with a space.
    if (octets + size > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
