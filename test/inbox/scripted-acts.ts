import {
  actSchema,
  answerSchema,
  consultSchema,
  handOverSchema,
  involveSchema,
  noteSchema,
  refuseSchema,
  stopInvolvingSchema,
  type QuestionDetail,
  type StoryEvent,
} from '@voordeur/core/schemas';

interface Effect {
  change: Partial<QuestionDetail>;
  event: Pick<StoryEvent, 'kind'> & Partial<StoryEvent>;
}

interface Checks<Body> {
  safeParse(
    body: unknown,
  ): { success: true; data: Body } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

interface ScriptedAct<Body> {
  schema: Checks<Body>;
  /** Who the question has to be to; the lead when left out. */
  roles?: QuestionDetail['role'][];
  effect(question: QuestionDetail, body: Body, me: string): Effect;
}

/** Forgets what its body is: the gateway checks it before it has an effect. */
const act = <Body extends { version: number }>(made: ScriptedAct<Body>): ScriptedAct<{ version: number }> =>
  made as unknown as ScriptedAct<{ version: number }>;

/** What each act of staff does to a question that is kept in memory. */
export const scriptedActs: Record<string, ScriptedAct<{ version: number }>> = {
  take: act({
    schema: actSchema,
    effect: (_question, _body, me) => ({
      change: { state: 'in-behandeling', takenBy: me },
      event: { kind: 'genomen' },
    }),
  }),
  answer: act({
    schema: answerSchema,
    effect: (_question, { text }, me) => ({
      change: { state: 'beantwoord', takenBy: me },
      event: { kind: 'antwoord', text },
    }),
  }),
  note: act({
    schema: noteSchema,
    roles: ['lead', 'offered', 'informed'],
    effect: (_question, { text }) => ({ change: {}, event: { kind: 'notitie', text } }),
  }),
  close: act({
    schema: actSchema,
    effect: () => ({ change: { state: 'afgesloten', handover: null }, event: { kind: 'afgesloten' } }),
  }),
  'hand-over': act({
    schema: handOverSchema,
    effect: ({ team }, { toTeam, reason, misroute, stayInformed }, me) => ({
      change: {
        handover: {
          fromTeam: team,
          toTeam,
          misroute,
          reason,
          by: me,
          at: new Date().toISOString(),
          staysInformed: stayInformed,
        },
      },
      event: { kind: 'aangeboden', toTeam, text: reason, misroute },
    }),
  }),
  'hand-over/accept': act({
    schema: actSchema,
    roles: ['offered'],
    effect: ({ team, handover }, _body, me) => ({
      change: { role: 'lead', lead: team, handover: null, state: 'in-behandeling', takenBy: me },
      event: { kind: 'aangenomen', toTeam: handover!.fromTeam },
    }),
  }),
  'hand-over/refuse': act({
    schema: refuseSchema,
    roles: ['offered'],
    effect: ({ handover }, { reason }) => ({
      change: { team: handover!.fromTeam, handover: null },
      event: { kind: 'geweigerd', toTeam: handover!.fromTeam, text: reason },
    }),
  }),
  'hand-over/withdraw': act({
    schema: actSchema,
    effect: ({ handover }) => ({
      change: { handover: null },
      event: { kind: 'teruggenomen', toTeam: handover!.toTeam },
    }),
  }),
  involve: act({
    schema: involveSchema,
    effect: ({ informed }, { team, basis, reason, told }) => {
      const withheld = basis === 'decision' && !told;
      return {
        change: { informed: [...informed.filter((other) => other.team !== team), { team, withheld }] },
        event: { kind: 'betrokken', toTeam: team, text: reason, basis, withheld },
      };
    },
  }),
  consult: act({
    schema: consultSchema,
    effect: (_question, { team, text }) => ({ change: {}, event: { kind: 'geraadpleegd', toTeam: team, text } }),
  }),
  'stop-involving': act({
    schema: stopInvolvingSchema,
    effect: ({ informed }, { team }) => ({
      change: { informed: informed.filter((other) => other.team !== team) },
      event: { kind: 'niet-meer-betrokken', toTeam: team },
    }),
  }),
};
