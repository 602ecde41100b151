import type { Municipality } from '@voordeur/core/schemas';
import type { NoticeKind } from './tables.js';

interface Appointment {
  startsAt: Date;
  /** Until when a place is kept. */
  offerUntil: Date | null;
  locale: string;
}

interface Words {
  subject: string;
  text: (moment: string, until: string) => string[];
}

/** What is said of each kind; `moment` and `until` are days and times in full. */
const words: Record<'nl' | 'en', Record<NoticeKind, Words>> = {
  nl: {
    reminder: {
      subject: 'Herinnering aan je afspraak',
      text: (moment) => [
        `Je hebt een afspraak op ${moment}.`,
        'Kun je niet? Zeg de afspraak dan af met je code. Dan kan een ander komen.',
      ],
    },
    moved: {
      subject: 'Je afspraak is op een ander moment',
      text: (moment) => [
        `Je afspraak is verzet naar ${moment}.`,
        'Komt dat niet uit? Kies met je code een ander moment, of bel ons.',
      ],
    },
    cancelled: {
      subject: 'Je afspraak gaat niet door',
      text: (moment) => [
        `Je afspraak op ${moment} gaat niet door. Dat spijt ons.`,
        'Je kunt een nieuwe afspraak maken, of ons bellen.',
      ],
    },
    offered: {
      subject: 'Er is een plek voor je',
      text: (moment, until) => [
        `Er is een plek vrij op ${moment}.`,
        `We houden hem voor je vast tot ${until}. Neem hem aan met je code.`,
        'Wil je de plek niet? Dan hoef je niets te doen.',
      ],
    },
  },
  en: {
    reminder: {
      subject: 'Reminder of your appointment',
      text: (moment) => [
        `You have an appointment on ${moment}.`,
        'Can’t you come? Then cancel it with your code, so that someone else can come.',
      ],
    },
    moved: {
      subject: 'Your appointment is at another time',
      text: (moment) => [
        `Your appointment was moved to ${moment}.`,
        'Does that not suit you? Choose another time with your code, or call us.',
      ],
    },
    cancelled: {
      subject: 'Your appointment does not go on',
      text: (moment) => [
        `Your appointment on ${moment} does not go on. We are sorry.`,
        'You can make a new appointment, or call us.',
      ],
    },
    offered: {
      subject: 'There is a place for you',
      text: (moment, until) => [
        `There is a free place on ${moment}.`,
        `We keep it for you until ${until}. Take it with your code.`,
        'You do not want it? Then you need not do anything.',
      ],
    },
  },
};

const endings = {
  nl: (phone: string) => ['Je code staat op het scherm of papier dat je bewaarde.', `Bellen kan ook: ${phone}.`],
  en: (phone: string) => ['Your code is on the screen or paper that you kept.', `You can also call ${phone}.`],
};

/**
 * A letter without content: that there is an appointment and when. Not where, with whom or what about,
 * and not the code: others may read along.
 */
export function letterOf(
  kind: NoticeKind,
  { startsAt, offerUntil, locale }: Appointment,
  { name, phone, workingHours }: Pick<Municipality, 'name' | 'phone' | 'workingHours'>,
): { subject: string; text: string } {
  const language = locale.split('-', 1)[0] === 'nl' ? 'nl' : 'en';
  const inFull = (instant: Date) =>
    new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      timeZone: workingHours.timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }).format(instant);
  const { subject, text } = words[language][kind];
  const paragraphs = [
    ...text(inFull(startsAt), offerUntil === null ? '' : inFull(offerUntil)),
    ...endings[language](phone),
    name,
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}
