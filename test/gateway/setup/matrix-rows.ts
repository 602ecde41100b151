import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type {
  AskedConsult,
  Booked,
  Consequences,
  MadeFeed,
  QuestionInput,
  Receipt,
  ReferralReceipt,
  Settings,
  SettingsDocument,
  SpreekuurInput,
} from '@voordeur/core/schemas';
import { familysQuestion, parentsQuestion, type Injected, type TestGateway } from './gateway.ts';
import { eastHour, jointHour, tuesdayNine } from './spreekuren.ts';
import { partnerOrigin, signedIn, type Visitor } from './visitors.ts';

/** Something that belongs to teams, to whoever has its code, or to both. */
export interface Row {
  id: string;
  /** Those that may do everything with it. */
  lead: readonly string[];
  /** Those that may read it. */
  informed: readonly string[];
  /** The partner that sees how far it is. */
  partner?: string;
  /** The one that may accept or refuse it. */
  offered?: readonly string[];
  /** What only those, and whoever has the code, may ever read: also names, addresses and references. */
  words: readonly string[];
  /** What teams wrote to each other: whoever has the code reads it only with all that is kept. */
  internal?: readonly string[];
  /** What whoever has the code never reads, because a child could be in danger by it. */
  withheld?: readonly string[];
  version?: number;
  /** What somebody types, or has in an address, to come to it. */
  code?: string;
  /** What people and teams call a question by. */
  reference?: string;
}

/** The team that reads along with every question without its sender knowing; nobody of it visits. */
export const watching = 'cjg-schalkwijk';

export type Kind = keyof MatrixRows['make'];
type Side = 'north' | 'east';

/** As many hours of each side as the acts on hours need. */
const hours = 20;

/** Spreekuren of which a row is made each: in the north of CJG and SWT together, in the east of the CJG. */
export function spreekurenOfRows(): SpreekuurInput[] {
  const numbers = Array.from({ length: hours }, (_, number) => number);
  return numbers.flatMap((number) => [jointHour({ id: `samen-${number}` }), eastHour({ id: `oost-${number}` })]);
}

/** Makes rows, each with words that are in no other, through the gateway itself. */
export class MatrixRows {
  /** Every row that was made. */
  readonly all: Row[] = [];
  private readonly gateway: TestGateway;
  private readonly workers = new Map<string, Visitor>();
  private readonly nextHour = { north: 0, east: 0 };

  private constructor(gateway: TestGateway) {
    this.gateway = gateway;
  }

  static async of(gateway: TestGateway): Promise<MatrixRows> {
    const rows = new MatrixRows(gateway);
    for (const id of ['kees', 'esther', 'annelies']) rows.workers.set(id, await signedIn(gateway, id));
    return rows;
  }

  /** Makes a row of the teams of one side. */
  async one(kind: Kind, side: Side): Promise<Row> {
    const row = await this.make[kind](side);
    this.all.push(row);
    return row;
  }

  readonly make = {
    /** Of SWT Noord-Noord, with CJG Noord; or of CJG Oost alone. Taken and answered. */
    question: async (side: Side, more: Partial<QuestionInput> = {}): Promise<Row> => {
      const words = someWords('vraag', 'antwoord', 'adres');
      const [text, answer, address] = words;
      const email = `${address}@mail.example`;
      const changes: Partial<QuestionInput> = { text: `Ik vraag dit: ${text}`, answerBy: 'email', email, ...more };
      const facts = { ...parentsQuestion().facts, postcode4: '2031' };
      const question = side === 'north' ? familysQuestion(changes) : parentsQuestion({ ...changes, facts });
      const receipt = (await this.post('/v1/questions', question, { origin: partnerOrigin })).json<Receipt>();
      const [lead, informed] = side === 'north' ? [['swt-noord-noord'], ['cjg-noord']] : [['cjg-oost'], []];
      assert.deepEqual([receipt.team.id, receipt.informed.map(({ id }) => id)], [lead[0], informed]);
      const internal = someWords('notitie');
      const withheld = someWords('besluit');
      const worker = side === 'north' ? 'kees' : 'esther';
      let version = 1;
      for (const [act, body] of [
        ['take', {}],
        ['answer', { text: `Ons antwoord: ${answer}` }],
        ['note', { text: `Onder ons: ${internal[0]}` }],
        ['involve', { team: watching, basis: 'decision', reason: `Zonder dat zij het weet: ${withheld[0]}` }],
      ] as const)
        version = await this.act(worker, `/v1/staff/questions/${question.id}/${act}`, { version, ...body });
      return {
        id: question.id,
        lead,
        informed,
        words: [...words, receipt.reference, question.id],
        internal,
        withheld,
        code: receipt.receiptCode,
        reference: receipt.reference,
        version,
      };
    },

    /** One that its team offers to the team of the other side, which is nothing to it yet. */
    offered: async (side: Side): Promise<Row> => {
      const row = await this.make.question(side);
      const [worker, toTeam] = side === 'north' ? ['kees', 'cjg-oost'] : ['esther', 'swt-noord-noord'];
      const [reason] = someWords('overdracht');
      const offer = { version: row.version, toTeam, reason: `Neem jij dit over? ${reason}` };
      const version = await this.act(worker!, `/v1/staff/questions/${row.id}/hand-over`, offer);
      return { ...row, offered: [toTeam!], internal: [...row.internal!, reason!], version };
    },

    /** What the team of one side asks of that of the other, which has nothing to do with the question itself. */
    consult: async (side: Side): Promise<Row> => {
      const { id, version } = await this.make.question(side);
      const [worker, asked, team] =
        side === 'north' ? ['kees', 'esther', 'cjg-oost'] : ['esther', 'kees', 'swt-noord-noord'];
      const [wondered] = someWords('raad');
      const question = { version, team, text: `Wat doen jullie hiermee? ${wondered}` };
      await this.act(worker!, `/v1/staff/questions/${id}/consult`, question);
      const { headers } = this.workers.get(asked!)!;
      const list = (await this.gateway.app.inject({ url: '/v1/staff/consults', headers })).json<{
        consults: AskedConsult[];
      }>();
      const consult = list.consults.find(({ text }) => text === question.text)!;
      return { id: consult.id, lead: [team!], informed: [], words: [wondered!, consult.id] };
    },

    /** An hour on which somebody has an appointment. */
    hour: async (side: Side): Promise<Row> => {
      const number = (this.nextHour[side] += 1);
      assert.ok(number < hours, 'the matrix needs more hours: see test/gateway/setup/matrix-rows.ts');
      const id = `${side === 'north' ? 'samen' : 'oost'}-${number}`;
      const phone = `06${String(Math.random()).slice(2, 10)}`;
      const booking = { id: randomUUID(), slot: { spreekuur: id, startsAt: tuesdayNine }, people: 2, phone };
      const { code } = (await this.post('/v1/bookings', booking)).json<Booked>();
      const lead = side === 'north' ? ['cjg-noord', 'swt-noord-noord'] : ['cjg-oost'];
      return { id, lead, informed: [], words: [phone, booking.id], code };
    },

    /** Somebody who still has to hear that an hour does not go on. */
    notice: async (side: Side): Promise<Row> => {
      const hour = await this.make.hour(side);
      const slot = { spreekuur: hour.id, startsAt: tuesdayNine };
      const told = await this.staffPost(side === 'north' ? 'kees' : 'esther', '/v1/staff/agenda/cancel', {
        ...slot,
        version: 1,
      });
      const [notice] = told.json<Consequences>().stillToTell;
      return { ...hour, id: notice!.id, words: [...hour.words, notice!.id] };
    },

    /** A calendar link of one team; whoever has the link reads it. */
    feed: async (side: Side): Promise<Row> => {
      const team = side === 'north' ? 'swt-noord-noord' : 'cjg-oost';
      const made = await this.staffPost(side === 'north' ? 'kees' : 'esther', '/v1/staff/feeds', { team });
      const { id, url } = made.json<MadeFeed>();
      const code = /([\w-]{43}\.ics)$/.exec(url)![1]!;
      return { id, lead: [team], informed: [], words: [code, id], code };
    },

    /** Of a partner, and of whoever it was given to. */
    referral: async (side: Side): Promise<Row> => {
      const referral = { id: randomUUID(), leefgebieden: ['geld'], postcode4: side === 'north' ? '2023' : '2031' };
      const { code } = (await this.post('/v1/referrals', referral, { origin: partnerOrigin })).json<ReferralReceipt>();
      const words = [code, code.replaceAll(' ', ''), referral.id];
      return { id: referral.id, lead: [], informed: [], partner: 'school', words, code };
    },

    /** One with which a question was sent, that the referrer may hear about; what was asked, is the team's. */
    boundReferral: async (side: Side): Promise<Row> => {
      const referral = await this.make.referral(side);
      this.all.push(await this.make.question(side, { referralCode: referral.code!, referralFeedback: true }));
      return referral;
    },

    /** A text to answer with that a team does not have yet, at the revision as it is now. */
    template: async (side: Side): Promise<Row> => {
      const lead = [side === 'north' ? 'swt-noord-noord' : 'cjg-oost'];
      return {
        id: `tekst-${this.all.length}`,
        lead,
        informed: [],
        words: [],
        version: await this.revision('answer-templates'),
      };
    },

    /** What the municipality says, which is no team's. */
    municipality: async (): Promise<Row> => {
      return { id: 'municipality', lead: [], informed: [], words: [], version: await this.revision('municipality') };
    },

    /** What somebody said of a service; for the team of the backstop, whatever the side. */
    report: async (side: Side): Promise<Row> => {
      const id = randomUUID();
      const words = someWords('klacht');
      const report = { id, kind: 'other', note: `Dit klopt niet: ${words[0]}` };
      await this.post(`/v1/services/${side === 'north' ? 'cjg-noord' : 'cjg-oost'}/reports`, report);
      return { id, lead: ['voordeur'], informed: [], words: [...words, id] };
    },
  };

  private async revision(document: SettingsDocument): Promise<number> {
    const { headers } = this.workers.get('kees')!;
    return (await this.gateway.app.inject({ url: '/v1/staff/settings', headers })).json<Settings>().revisions[document];
  }

  /** @returns the version that the act made */
  private async act(worker: string, url: string, payload: object): Promise<number> {
    return (await this.staffPost(worker, url, payload)).json<{ version: number }>().version;
  }

  private staffPost(worker: string, url: string, payload: object): Promise<Injected> {
    return this.post(url, payload, this.workers.get(worker)!.headers);
  }

  private async post(url: string, payload: object, headers: Record<string, string> = {}): Promise<Injected> {
    const response = await this.gateway.app.inject({ method: 'POST', url, payload, headers });
    assert.ok(response.statusCode < 300, `${url} answers ${response.statusCode}: ${response.body}`);
    return response;
  }
}

/** Words that are nowhere else, after what they stand for. */
function someWords(...about: string[]): string[] {
  return about.map((name) => `${name}${randomUUID().replaceAll('-', '')}`);
}
