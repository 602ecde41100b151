import { randomUUID } from 'node:crypto';
import { municipalitySchema, questionDetailSchema, type QuestionDetail, type StoryEvent } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/municipality.json' with { type: 'json' };

export const municipality = municipalitySchema.parse(haarlem);

const hour = 3_600_000;

/** A question as the gateway shows it to staff, with what a test says about it. Times count from now. */
export function question(
  given: Partial<QuestionDetail> & { minutesAgo?: number; dueInHours?: number } = {},
): QuestionDetail {
  const { minutesAgo = 12, dueInHours = 30, ...rest } = given;
  const receivedAt = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const team = rest.team ?? 'cjg-noord';
  return questionDetailSchema.parse({
    id: randomUUID(),
    reference: `VD-${randomUUID().slice(0, 4).toUpperCase()}-2F`,
    team,
    role: 'lead',
    state: 'nieuw',
    urgency: 'gewoon',
    leefgebieden: ['opvoeden'],
    receivedAt,
    respondBy: new Date(Date.now() + dueInHours * hour).toISOString(),
    escalated: false,
    takenBy: null,
    version: 1,
    text: 'Onze zoon van 2 wordt elke nacht vier keer wakker. Met wie kunnen wij daarover praten?',
    facts: {
      asker: 'ouder',
      ageBand: '0-11',
      childrenAtHome: true,
      leefgebieden: rest.leefgebieden ?? ['opvoeden'],
      postcode4: '2023',
      helpedBy: 'geen',
      danger: 'geen',
    },
    locale: 'nl',
    answerBy: 'code',
    email: null,
    phone: null,
    consentToShare: true,
    partner: 'school',
    partnerName: 'Basisschool De Kievitsloep',
    decision: {
      lead: team,
      informed: [],
      urgency: rest.urgency ?? 'gewoon',
      rule: 3,
      reasons: ['childs-side'],
      signals: [],
      lines: [],
      respondWithinWorkingDays: 3,
    },
    reasonTexts: ['De vraag gaat over opvoeden of opgroeien. Daar is het CJG voor.'],
    signalTexts: [],
    lead: team,
    informed: [],
    handover: null,
    story: [storyEvent({ kind: 'ontvangen', at: receivedAt, by: null, team })],
    ...rest,
  });
}

/** An event of the story with what a test says about it. */
export function storyEvent(event: Pick<StoryEvent, 'kind' | 'at' | 'by' | 'team'> & Partial<StoryEvent>): StoryEvent {
  return { toTeam: null, text: null, misroute: false, basis: null, withheld: false, ...event };
}

/** An offer of CJG Noord to SWT Oost 1, with what a test says about it. */
export function openOffer(given: Partial<NonNullable<QuestionDetail['handover']>> = {}) {
  return {
    fromTeam: 'cjg-noord',
    toTeam: 'swt-oost-1',
    misroute: false,
    by: 'Iris Bos',
    at: new Date(Date.now() - hour).toISOString(),
    reason: 'Het draait om de schulden. De moeder is akkoord.',
    staysInformed: false,
    ...given,
  };
}
