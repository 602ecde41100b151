import { toReferredQuestion, type PatientLanguage } from '@voordeur/core/referral';
import { questionSchema, type ReferralStatus } from '@voordeur/core/schemas';
import {
  reduceFlow,
  startOfFlow,
  type Consent,
  type FlowAct,
  type FlowAction,
  type FlowCause,
  type ReferralChoices,
  type ReferralFlow,
} from '@voordeur/widgets/verwijzing';
import { receiptFor } from '../scripted-gateway.ts';
import { code, madeAt, referralOf, request, statusOf } from './scripted-referrals.ts';

/** Where the visits of the stories stand. */
export function after(...actions: FlowAction[]): ReferralFlow {
  return actions.reduce(reduceFlow, startOfFlow);
}

export function act(name: FlowAct): FlowAction {
  return { type: 'act', act: name, id: request.id, partner: 'huisarts' };
}

const someone: Partial<ReferralChoices> = {
  leefgebieden: ['geld', 'wonen'],
  ageBand: '23-66',
  postcode: '2023',
};

export function choosing(choices: Partial<ReferralChoices> = {}): ReferralFlow {
  return after({ type: 'choose', choices: { ...someone, ...choices } });
}

/** A card was made, of these choices. */
export function made(choices: Partial<ReferralChoices> = {}): ReferralFlow {
  const flow = reduceFlow(choosing(choices), act('make'));
  const { leefgebieden, ageBand, urgency, language } = flow.choices;
  const referral = referralOf({ leefgebieden: [...leefgebieden], ageBand, urgency, locale: language });
  return reduceFlow(flow, { type: 'made', referral, at: madeAt });
}

export function inLanguage(language: PatientLanguage, choices: Partial<ReferralChoices> = {}): ReferralFlow {
  return made({ ...choices, language });
}

export function consenting(consent: Partial<Consent> = {}, choices: Partial<ReferralChoices> = {}): ReferralFlow {
  return reduceFlow(reduceFlow(choosing(choices), { type: 'go', page: 'consent' }), { type: 'consent', consent });
}

/** A question was sent with the patient's consent. */
export function sent(consent: Partial<Consent> = {}, choices: Partial<ReferralChoices> = {}): ReferralFlow {
  const flow = reduceFlow(consenting({ agreed: true, ...consent }, choices), act('send'));
  const { leefgebieden, ageBand, urgency, language } = flow.choices;
  const referral = referralOf({ leefgebieden: [...leefgebieden], ageBand, urgency, locale: language });
  const question = toReferredQuestion(flow.choices, flow.consent, referral, request.id, 'huisarts');
  const actions: FlowAction[] = [
    { type: 'made', referral, at: madeAt },
    { type: 'offer', question },
    { type: 'received', receipt: receiptFor(questionSchema.parse(question)), question },
  ];
  return actions.reduce(reduceFlow, flow);
}

export function typing(typed: string): ReferralFlow {
  return after({ type: 'go', page: 'follow' }, { type: 'type-code', typed });
}

export function found(parts: Partial<ReferralStatus> = {}): ReferralFlow {
  return [act('find'), { type: 'found', status: statusOf(parts) } as const].reduce(reduceFlow, typing(code));
}

export function failing(flow: ReferralFlow, name: FlowAct, cause: FlowCause): ReferralFlow {
  return reduceFlow(reduceFlow(flow, act(name)), { type: 'failed', cause });
}
