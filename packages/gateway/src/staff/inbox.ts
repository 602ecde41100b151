import { reasonText, signalText } from '@voordeur/core/routing';
import type { QuestionDetail, QuestionState, QuestionSummary, StoryEvent } from '@voordeur/core/schemas';
import { storyKinds } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { PartnerRegistry } from '../partners/registry.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { openContent, openFacts } from '../questions/content.js';
import { leadingFirst } from './desks.js';
import type { InForce } from '../settings/in-force.js';
import { openMessage } from './messages.js';
import type { Session } from './sessions.js';
import { teamsOfQuestion } from './teams-of-question.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  inForce: InForce;
  registry: PartnerRegistry;
}

/** Closed questions in the list: those received last; the others are found by their code. */
const closedInList = 200;

/** What a person of staff may read. Row-level security decides; no query here does. */
export class Inbox {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** One line for each question and team; most urgent first, then by deadline. */
  async list(
    session: Session,
    filter: { team?: string | undefined; state?: QuestionState | undefined },
  ): Promise<QuestionSummary[]> {
    const rows = await asStaff(this.parts.database, session.teams, async (transaction) => {
      let lines = summaries(transaction);
      if (filter.team !== undefined) lines = lines.where('desks.team', '=', filter.team);
      if (filter.state !== undefined) lines = lines.where('questions.state', '=', filter.state);
      const open = await lines
        .where('questions.state', '<>', 'afgesloten')
        .orderBy(sql`array_position(array['nu', 'vandaag', 'gewoon'], urgency)`)
        .orderBy('respond_by')
        .execute();
      const closed = await lines
        .where('questions.state', '=', 'afgesloten')
        .orderBy('received_at', 'desc')
        .limit(closedInList)
        .execute();
      return [...open, ...closed];
    });
    return rows.map((row) => this.toSummary(row));
  }

  /**
   * A question with all that belongs to it. The look is in the audit trail before the content is out.
   * @throws RequestProblem 404 where there is none, or none of one's teams; 410 where its sender erased it
   */
  async look(session: Session, id: string): Promise<QuestionDetail> {
    const { keys, inForce, registry } = this.parts;
    const { row, story, teams, offer } = await asStaff(this.parts.database, session.teams, async (transaction) => {
      const found = await summaries(transaction)
        .select(['words', 'email', 'phone', 'choices', 'decision', 'partner'])
        .where('questions.id', '=', id)
        .orderBy(leadingFirst)
        .executeTakeFirst();
      if (found === undefined) throw await missing(transaction, id);
      await transaction
        .insertInto('events')
        .values({
          kind: 'bekeken',
          question_id: id,
          reference: found.reference,
          by_id: session.subject,
          by_name: session.name,
          team: found.team,
        })
        .execute();
      return {
        row: found,
        story: await readStory(transaction, id),
        teams: await teamsOfQuestion(transaction, id),
        offer: await readOffer(transaction, id),
      };
    });
    const content = openContent(keys, id, row);
    const { decision } = content;
    return {
      ...this.toSummary(row),
      text: content.words,
      facts: content.facts,
      locale: content.choices.locale,
      answerBy: content.choices.answerBy,
      email: content.email,
      phone: content.phone,
      consentToShare: content.choices.consentToShare,
      partner: row.partner,
      partnerName: row.partner === null ? null : await registry.nameOf(row.partner),
      decision,
      reasonTexts: decision.reasons.map((reason) => reasonText(reason, 'nl')),
      signalTexts: decision.signals.map((signal) => signalText(signal, inForce.municipality, 'nl')),
      lead: teams.find(({ role }) => role === 'lead')!.team,
      informed: teams.filter(({ role }) => role === 'informed').map(({ team, withheld }) => ({ team, withheld })),
      handover: offer && {
        fromTeam: offer.from_team,
        toTeam: offer.to_team,
        misroute: offer.misroute,
        by: offer.by_name,
        at: offer.offered_at.toISOString(),
        reason: openMessage(keys, { id: offer.message_id, questionId: id }, offer.text),
        staysInformed: offer.stays_informed,
      },
      story: story.map((event): StoryEvent => ({
        kind: event.kind as StoryEvent['kind'],
        at: event.at.toISOString(),
        by: event.by_name,
        team: event.team,
        toTeam: event.to_team,
        text: event.text && openMessage(keys, { id: event.message_id!, questionId: id }, event.text),
        misroute: event.misroute,
        basis: event.basis,
        withheld: event.withheld,
      })),
    };
  }

  private toSummary(row: SummaryRow): QuestionSummary {
    return {
      id: row.id,
      reference: row.reference,
      team: row.team,
      role: row.role,
      handover:
        row.to_team === null ? null : { fromTeam: row.from_team!, toTeam: row.to_team, misroute: row.misroute! },
      state: row.state,
      urgency: row.urgency,
      leefgebieden: openFacts(this.parts.keys, row.id, row.facts).leefgebieden,
      receivedAt: row.received_at.toISOString(),
      respondBy: row.respond_by.toISOString(),
      escalated: row.escalated,
      takenBy: row.taken_by,
      version: row.version,
    };
  }
}

/** Why one's teams have no such question: its sender erased it, or it never was theirs. */
export async function missing(transaction: Transaction<Tables>, id: string): Promise<RequestProblem> {
  const erased = await transaction
    .selectFrom('events')
    .select('id')
    .where('question_id', '=', id)
    .where('kind', '=', 'gewist')
    .executeTakeFirst();
  return erased ? new RequestProblem(410, problemTexts.erased) : new RequestProblem(404, problemTexts.notFound);
}

/** For the deadline that holds now. */
const isEscalated = sql<boolean>`exists (
  select from escalations e where e.question_id = questions.id and e.respond_by = questions.respond_by)`;

function summaries(transaction: Transaction<Tables>) {
  return transaction
    .selectFrom('desks')
    .innerJoin('questions', 'questions.id', 'desks.question_id')
    .leftJoin('handover_offers', 'handover_offers.question_id', 'questions.id')
    .select([
      'questions.id',
      'reference',
      'team',
      'role',
      'from_team',
      'to_team',
      'misroute',
      'state',
      'urgency',
      'facts',
      'received_at',
      'respond_by',
      'taken_by',
      'version',
      isEscalated.as('escalated'),
    ]);
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number];

function readStory(transaction: Transaction<Tables>, id: string) {
  return transaction
    .selectFrom('events')
    .leftJoin('messages', 'messages.id', 'events.message_id')
    .select([
      'kind',
      'at',
      'by_name',
      'team',
      'to_team',
      'message_id',
      'messages.text',
      'misroute',
      'basis',
      'withheld',
    ])
    .where('events.question_id', '=', id)
    .where('kind', 'in', storyKinds)
    .orderBy('events.id')
    .execute();
}

/** The open offer with its note, if there is one. */
async function readOffer(transaction: Transaction<Tables>, id: string) {
  const offer = await transaction
    .selectFrom('handover_offers')
    .innerJoin('messages', 'messages.id', 'handover_offers.message_id')
    .select([
      'from_team',
      'to_team',
      'misroute',
      'stays_informed',
      'by_name',
      'offered_at',
      'message_id',
      'messages.text',
    ])
    .where('handover_offers.question_id', '=', id)
    .executeTakeFirst();
  return offer ?? null;
}
