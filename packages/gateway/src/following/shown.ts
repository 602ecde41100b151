import { localise, teamById, teamName } from '@voordeur/core/municipality';
import { reasonText, signalText } from '@voordeur/core/routing';
import {
  followedKinds,
  type FollowedEvent,
  type FollowedQuestion,
  type Kept,
  type Municipality,
  type TeamReference,
} from '@voordeur/core/schemas';
import type { Content } from '../questions/content.js';
import type { QuestionRow, StoryRow } from './rows.js';

interface Shown {
  /** The teams that the question is with. */
  teams: readonly { team: string; role: 'lead' | 'informed' }[];
  row: QuestionRow;
  content: Content;
  story: readonly StoryRow[];
}

/**
 * A question as its sender follows it: what was done and written; not who looked, nor what teams wrote to each
 * other. A handover is seen once it is accepted.
 */
export function followed({ row, content, story, teams }: Shown, municipality: Municipality): FollowedQuestion {
  const { choices, decision } = content;
  const lead = teams.find(({ role }) => role === 'lead')!.team;
  return {
    reference: row.reference,
    state: row.state,
    urgency: row.urgency,
    receivedAt: row.received_at.toISOString(),
    respondBy: row.respond_by.toISOString(),
    team: { ...named(lead, municipality), phone: teamById(lead, municipality)?.phone ?? null },
    informed: teams.filter(({ role }) => role === 'informed').map(({ team }) => named(team, municipality)),
    contact: row.taken_by,
    answerBy: choices.answerBy,
    email: content.email,
    phone: content.phone,
    story: story.flatMap((event) => followedEvent(event, content, municipality)),
    lines: decision.lines.flatMap((id) => {
      const line = municipality.lines.find((candidate) => candidate.id === id);
      return line ? [{ id, name: localise(line.name, choices.locale), number: line.number }] : [];
    }),
  };
}

/** Kinds of which the text is for the sender of the question. */
const written: readonly FollowedEvent['kind'][] = ['antwoord', 'aangevuld'];

function followedEvent(event: StoryRow, content: Content, municipality: Municipality): FollowedEvent[] {
  const accepted = event.kind === 'aangenomen';
  const kind = accepted ? 'overgedragen' : followedKinds.find((candidate) => candidate === event.kind);
  if (kind === undefined) return [];
  // The team that accepts is the one that it goes to.
  const [from, to] = accepted ? [event.to_team, event.team] : [event.team, event.to_team];
  return [
    {
      kind,
      at: event.at.toISOString(),
      by: event.by_name,
      team: from === null ? null : named(from, municipality),
      toTeam: to === null ? null : named(to, municipality),
      text: kind === 'ontvangen' ? content.words : written.includes(kind) ? event.text : null,
    },
  ];
}

/**
 * Everything that is kept: also who looked, and what teams wrote to each other. What is withheld where a
 * child's safety is at stake does not reach it: row-level security leaves it out.
 */
export function kept(
  { row, content, story, teams, partner, offeredTo }: Shown & { partner: string | null; offeredTo: string | null },
  municipality: Municipality,
): Kept {
  const { choices, decision } = content;
  return {
    reference: row.reference,
    receivedAt: row.received_at.toISOString(),
    text: content.words,
    facts: content.facts,
    locale: choices.locale,
    answerBy: choices.answerBy,
    email: content.email,
    phone: content.phone,
    consentToShare: choices.consentToShare,
    referralFeedback: choices.referralFeedback,
    partner,
    teams: [...teams, ...(offeredTo === null ? [] : [{ team: offeredTo, role: 'offered' as const }])].map(
      ({ team, role }) => ({ ...named(team, municipality), role }),
    ),
    reasons: decision.reasons.map((reason) => reasonText(reason, 'nl')),
    signals: decision.signals.map((signal) => signalText(signal, municipality, 'nl')),
    events: story.map((event) => ({
      kind: event.kind,
      at: event.at.toISOString(),
      by: event.by_name,
      team: event.team === null ? null : named(event.team, municipality),
      text: event.text,
    })),
  };
}

function named(id: string, municipality: Municipality): TeamReference {
  return { id, name: teamName(id, municipality) };
}
