import type { FollowedQuestion } from '@voordeur/core/schemas';
import {
  reduceVisit,
  startOfVisit,
  type Act,
  type Cause,
  type Page,
  type Visit,
  type Way,
} from '@voordeur/widgets/mijn-vraag';
import { asked, code, event, keptOf, now, question, team } from './scripted-question.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** Where the visits of the stories stand. */
export function typing(typed: string): Visit {
  return reduceVisit(startOfVisit, { type: 'type-code', typed });
}

export function acting(visit: Visit, act: Act): Visit {
  return reduceVisit(visit, { type: 'act', act, id });
}

export function failing(visit: Visit, act: Act, cause: Cause): Visit {
  return reduceVisit(acting(visit, act), { type: 'failed', cause });
}

export function proving(visit: Visit, act: Act): Visit {
  return reduceVisit(acting(visit, act), { type: 'proving' });
}

/** A question that was opened. */
export function opened(parts: Partial<FollowedQuestion> = {}): Visit {
  return done(acting(typing(code), 'open'), question(parts));
}

/** What is under way came through. */
export function done(visit: Visit, now_: FollowedQuestion, at = now): Visit {
  return reduceVisit(visit, { type: 'found', question: now_, at });
}

export function at(page: Page, parts: Partial<FollowedQuestion> = {}): Visit {
  return reduceVisit(opened(parts), { type: 'go', page });
}

export function choosing(way: Partial<Way>): Visit {
  return reduceVisit(at('answer-way'), { type: 'choose-way', way });
}

export function writing(text: string, parts: Partial<FollowedQuestion> = {}): Visit {
  return reduceVisit(opened(parts), { type: 'write', text });
}

export function seeing(parts: Partial<FollowedQuestion> = {}): Visit {
  return reduceVisit(acting(opened(parts), 'kept'), { type: 'kept', kept: keptOf(question(parts)) });
}

export function erased(): Visit {
  return reduceVisit(acting(at('erase'), 'erase'), {
    type: 'erased',
    erased: { reference: 'VD-7K3Q-2F', erasedAt: new Date(now).toISOString() },
  });
}

const by = 'Samira El Amrani';
const takenEvent = event('genomen', '2026-11-23T10:05:00.000Z', { by });
const answerEvent = event('antwoord', '2026-11-24T09:20:00.000Z', {
  by,
  text: 'Wat goed dat je het vraagt. Veel kinderen van 4 slapen slecht als er iets verandert.\n\nZullen we er eens over praten? Ik kan donderdag om 10 uur, op school of bij jullie thuis.',
});

/** What the stories show of one question, from coming in to being closed. */
export const taken: Partial<FollowedQuestion> = { state: 'in-behandeling', contact: by, story: [asked, takenEvent] };
export const answered: Partial<FollowedQuestion> = {
  state: 'beantwoord',
  contact: by,
  story: [asked, takenEvent, answerEvent],
};
export const long: Partial<FollowedQuestion> = {
  state: 'in-behandeling',
  contact: 'Joost de Wit',
  team: { ...team('swt-noord-noord'), phone: null },
  informed: [team('cjg-noord')],
  story: [
    asked,
    takenEvent,
    answerEvent,
    event('aangevuld', '2026-11-24T09:40:00.000Z', { text: 'Donderdag is goed. Op school graag. Mag mijn zus mee?' }),
    event('antwoord', '2026-11-24T10:15:00.000Z', { by, text: 'Natuurlijk, je zus is welkom.' }),
    event('aangevuld', '2026-11-24T11:02:00.000Z', {
      text: 'Er is nog iets. Sinds de scheiding kom ik niet meer rond. De huur van november heb ik niet betaald.',
    }),
    event('overgedragen', '2026-11-24T11:30:00.000Z', { by, toTeam: team('swt-noord-noord') }),
    event('betrokken', '2026-11-24T12:00:00.000Z', {
      by: 'Joost de Wit',
      team: team('swt-noord-noord'),
      toTeam: team('cjg-noord'),
    }),
    event('antwoordwijze', '2026-11-24T12:10:00.000Z', { team: team('swt-noord-noord') }),
    event('antwoord', '2026-11-24T12:45:00.000Z', {
      by: 'Joost de Wit',
      team: team('swt-noord-noord'),
      text: 'Dank dat je dit vertelt. Neem donderdag je brieven mee, ook de dichte. Dan bel ik samen met jou de verhuurder.',
    }),
    event('aangevuld', '2026-11-24T13:00:00.000Z', { text: 'شكرا جزيلا', team: team('swt-noord-noord') }),
  ],
};
export const withdrawn: Partial<FollowedQuestion> = {
  state: 'afgesloten',
  story: [asked, event('ingetrokken', '2026-11-24T12:00:00.000Z')],
};
export const closed: Partial<FollowedQuestion> = {
  state: 'afgesloten',
  contact: by,
  story: [asked, takenEvent, answerEvent, event('afgesloten', '2026-11-24T12:00:00.000Z', { by })],
};
const line = (lineId: string, number: string) => ({ id: lineId, name: lineId, number });
export const urgent: Partial<FollowedQuestion> = {
  urgency: 'nu',
  respondBy: '2026-11-24T16:00:00.000Z',
  lines: [line('112', '112'), line('veilig-thuis', '0800-2000')],
};
export const urgentToday: Partial<FollowedQuestion> = {
  ...taken,
  urgency: 'vandaag',
  lines: [line('veilig-thuis', '0800-2000'), line('112', '112')],
};
