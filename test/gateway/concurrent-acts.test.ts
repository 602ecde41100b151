import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { after, before, test } from 'node:test';
import { KeyRing } from '@voordeur/gateway';
import type { QuestionDetail } from '@voordeur/core/schemas';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { parentsQuestion, publicUrl, startGateway } from './setup/gateway.ts';
import { startGatewayProcess, type GatewayProcess } from './setup/gateway-process.ts';
import { startIdentityProvider, type TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, type Staff } from './setup/staff.ts';

const teams = ['cjg-noord', 'swt-noord-noord', 'cjg-oost'] as const;
/** Ten people: of each team some, and two of two teams. */
const accounts = [
  ...Array.from({ length: 4 }, () => ['cjg-noord']),
  ...Array.from({ length: 2 }, () => ['swt-noord-noord']),
  ...Array.from({ length: 2 }, () => ['cjg-oost']),
  ...Array.from({ length: 2 }, () => ['cjg-noord', 'swt-noord-noord']),
].map((of, number) => ({ id: `person-${number}`, name: `Person ${number}`, teams: of }));
const questionCount = 20;
const rounds = 4;

type ActName =
  | 'take'
  | 'answer'
  | 'note'
  | 'close'
  | 'hand-over'
  | 'hand-over/accept'
  | 'hand-over/refuse'
  | 'hand-over/withdraw'
  | 'involve'
  | 'stop-involving';

interface Person {
  name: string;
  teams: readonly string[];
  cookie: string;
  csrfToken: string;
  /** Somebody’s requests go to one process, those of others to another. */
  url: string;
}

interface Done {
  question: string;
  act: ActName;
  by: string;
  /** The version that the person had seen. */
  seen: number;
  status: number;
  /** The version that it made. */
  made: number | null;
}

interface EventRow extends Record<string, unknown> {
  kind: string;
  by_name: string;
  team: string;
  to_team: string | null;
}

let provider: TestProvider;
let database: TestDatabase;
const processes: GatewayProcess[] = [];
let people: Person[];
const ids: string[] = [];
const agent = new Agent({ keepAlive: true });

before(async () => {
  provider = await startIdentityProvider(accounts, `${publicUrl}/inbox/callback`, 0);
  database = await createTestDatabase();
  const environment = {
    DATABASE_URL: database.url,
    VOORDEUR_KEYS: KeyRing.generate('first'),
    PUBLIC_URL: publicUrl,
    PROOF_OF_WORK: 'accepted',
    ...oidcEnvironment(provider),
  };
  // Questions come in and people sign in at one gateway; they act at two others.
  const door = await startGateway({ database, environment });
  const signedIn: Staff[] = [];
  for (const { id } of accounts) signedIn.push(await signIn(door, id));
  for (let number = 0; number < questionCount; number += 1) {
    const question = parentsQuestion();
    assert.equal((await door.ask(question)).statusCode, 201);
    ids.push(question.id);
  }
  await door.app.close();
  processes.push(...(await Promise.all([startGatewayProcess(environment), startGatewayProcess(environment)])));
  people = accounts.map(({ name, teams: of }, number) => ({
    name,
    teams: of,
    cookie: signedIn[number]!.cookie,
    csrfToken: signedIn[number]!.csrfToken,
    url: processes[number % processes.length]!.url,
  }));
});
after(async () => {
  agent.destroy();
  await Promise.all(processes.map((process) => process.end('SIGTERM')));
  await database.drop();
  await provider.stop();
});

test('200 acts at once by 10 people on 20 questions, four times over: none is lost, and each story is unbroken', async (context) => {
  const done: Done[] = [];
  const random = seeded(20261122);
  for (let round = 0; round < rounds; round += 1) {
    // Everybody has every question open, and then all of them do something in the same moment.
    const opened = await everybody(async (person, number) => ({
      person,
      number,
      seen: await read(person, ids[number]!),
    }));
    const chosen = opened.flatMap(({ person, number, seen }) => {
      const act = seen === null ? 'take' : choose(planned(round, number), possible(seen, person), random);
      return act === null ? [] : [{ person, number, seen, act }];
    });
    if (round === 0) assert.equal(chosen.length, people.length * questionCount);
    done.push(
      ...(await Promise.all(chosen.map(({ person, number, seen, act }) => perform(person, ids[number]!, act, seen)))),
    );
  }

  const counts = new Map<string, number>();
  for (const { act, status } of done) counts.set(`${act} ${status}`, (counts.get(`${act} ${status}`) ?? 0) + 1);
  context.diagnostic(
    [...counts]
      .sort()
      .map(([what, count]) => `${what}: ${count}`)
      .join(', '),
  );

  const statuses = new Set(done.map(({ status }) => status));
  // 503: on a machine that has much else to do; that nothing came of it is shown below.
  assert.deepEqual([...statuses].filter((status) => status !== 503).sort(), [200, 404, 409]);
  for (const { status, made, seen } of done)
    if (status === 200) assert.equal(made, seen + 1, 'each that was done made the next version of what was seen');

  const kinds = new Set<string>();
  for (const id of ids) {
    const ofQuestion = done.filter(({ question, status }) => question === id && status === 200);
    const [question] = await database.query<{ version: number; state: string; taken_by: string | null }>(
      'select version, state, taken_by from questions where id = $1',
      [id],
    );
    const made = ofQuestion.map((act) => act.made!).sort((a, b) => a - b);
    const expected = Array.from({ length: question!.version - 1 }, (_, index) => index + 2);
    assert.deepEqual(made, expected, 'every version was made by exactly one act');

    const story = await database.query<EventRow>(
      `select kind, by_name, team, to_team from events
       where question_id = $1 and kind not in ('ontvangen', 'bekeken') order by id`,
      [id],
    );
    const inOrder = [...ofQuestion].sort((a, b) => a.made! - b.made!);
    assert.deepEqual(
      story.map(({ kind, by_name: by }) => [kind, by]),
      inOrder.map(({ act, by }) => [eventOf[act], by]),
      'the story is what was done, in the order of the versions; what was refused left nothing',
    );
    for (const { kind } of story) kinds.add(kind);

    const [texts] = await database.query<{ count: number }>(
      'select count(*)::int as count from messages where question_id = $1',
      [id],
    );
    assert.equal(texts!.count, ofQuestion.filter(({ act }) => hasText.has(act)).length, 'no words of a refused act');

    assert.deepEqual(await stored(id, question!), replayed(story), 'replaying the story gives what is stored');
  }
  assert.deepEqual([...kinds].sort(), Object.values(eventOf).sort(), 'each kind of act was done');
});

/** What every person does with every question, at the same time. */
function everybody<T>(work: (person: Person, number: number) => Promise<T>): Promise<T[]> {
  return Promise.all(people.flatMap((person) => ids.map((_, number) => work(person, number))));
}

/** What everybody who can wants to do with a question in a round; `null`: whatever they like. */
function planned(round: number, number: number): readonly ActName[] | null {
  const first: ActName[] = ['take', 'answer', 'note', 'hand-over', 'involve'];
  if (round === 0) return [first[number % first.length]!];
  if (round > 1) return null;
  if (number === 0) return ['close'];
  const endings: ActName[] = ['hand-over/withdraw', 'hand-over/accept', 'hand-over/refuse'];
  if (number % 5 === 3) return number === 18 ? endings : [endings[(number - 3) / 5]!];
  return number % 5 === 4 ? ['stop-involving'] : null;
}

function choose(plan: readonly ActName[] | null, can: readonly ActName[], random: () => number): ActName | null {
  // Closing ends it all, so that it is seldom chosen.
  const wished = plan?.filter((act) => can.includes(act)) ?? can.filter((act) => act !== 'close' || random() < 0.1);
  return wished[Math.floor(random() * wished.length)] ?? null;
}

function possible({ role, state, handover, informed }: QuestionDetail, person: Person): ActName[] {
  if (state === 'afgesloten') return ['note'];
  const offered: ActName[] = person.teams.includes(handover?.toTeam ?? '')
    ? ['hand-over/accept', 'hand-over/refuse']
    : [];
  // Nothing is possible for who was only informed but a note; they try to answer nevertheless.
  if (role !== 'lead') return ['note', 'answer', ...offered];
  return [
    ...offered,
    'take',
    'answer',
    'note',
    'close',
    handover === null ? 'hand-over' : 'hand-over/withdraw',
    informed.length === 0 ? 'involve' : 'stop-involving',
  ];
}

const eventOf: Record<ActName, string> = {
  take: 'genomen',
  answer: 'antwoord',
  note: 'notitie',
  close: 'afgesloten',
  'hand-over': 'aangeboden',
  'hand-over/accept': 'aangenomen',
  'hand-over/refuse': 'geweigerd',
  'hand-over/withdraw': 'teruggenomen',
  involve: 'betrokken',
  'stop-involving': 'niet-meer-betrokken',
};
const hasText: ReadonlySet<ActName> = new Set(['answer', 'note', 'hand-over', 'hand-over/refuse', 'involve']);

async function read(person: Person, id: string): Promise<QuestionDetail | null> {
  const { status, body } = await send(person, 'GET', `/v1/staff/questions/${id}`);
  // On a machine that has much else to do.
  if (status === 503) return read(person, id);
  assert.ok(status === 200 || status === 404, `${status}`);
  return status === 200 ? (JSON.parse(body) as QuestionDetail) : null;
}

async function perform(person: Person, id: string, act: ActName, seen: QuestionDetail | null): Promise<Done> {
  // Who cannot see a question names a version all the same.
  const version = seen?.version ?? 1;
  const { status, body } = await send(person, 'POST', `/v1/staff/questions/${id}/${act}`, {
    version,
    ...(seen && bodyOf(act, seen, ids.indexOf(id))),
  });
  const made = status === 200 ? (JSON.parse(body) as { version: number }).version : null;
  return { question: id, act, by: person.name, seen: version, status, made };
}

function bodyOf(act: ActName, { lead, informed }: QuestionDetail, number: number): object {
  const others = teams.filter((team) => team !== lead);
  const team = others[number % others.length];
  switch (act) {
    case 'answer':
    case 'note':
      return { text: 'Dag!' };
    case 'hand-over':
      return { toTeam: team, reason: 'Hoort daar.' };
    case 'hand-over/refuse':
      return { reason: 'Hoort hier niet.' };
    case 'involve':
      return { team, basis: 'consent', reason: 'Zij denken mee.' };
    case 'stop-involving':
      return { team: informed[0]!.team };
    default:
      return {};
  }
}

interface Standing {
  state: string;
  lead: string;
  takenBy: string | null;
  informed: string[];
  offeredTo: string | null;
}

/** How a question stands after what its story says, begun as a new question of CJG Noord. */
function replayed(story: readonly EventRow[]): Standing {
  const now: Standing = { state: 'nieuw', lead: 'cjg-noord', takenBy: null, informed: [], offeredTo: null };
  const leads = ({ team }: EventRow) => assert.equal(team, now.lead, 'only who leads does this');
  const without = (team: string) => now.informed.filter((other) => other !== team);
  for (const event of story) {
    assert.notEqual(now.state, 'afgesloten', 'nothing comes after closing');
    const { kind, by_name: by, team, to_team: other } = event;
    if (kind === 'aangenomen' || kind === 'geweigerd') assert.equal(team, now.offeredTo, 'it was offered to that team');
    else if (kind !== 'notitie') leads(event);
    switch (kind) {
      case 'genomen':
        Object.assign(now, { takenBy: by, state: now.state === 'nieuw' ? 'in-behandeling' : now.state });
        break;
      case 'antwoord':
        Object.assign(now, { takenBy: now.takenBy ?? by, state: 'beantwoord' });
        break;
      case 'afgesloten':
        Object.assign(now, { state: 'afgesloten', offeredTo: null });
        break;
      case 'aangeboden':
        assert.equal(now.offeredTo, null, 'one open offer');
        now.offeredTo = other;
        break;
      case 'teruggenomen':
        assert.equal(now.offeredTo, other);
        now.offeredTo = null;
        break;
      case 'geweigerd':
        now.offeredTo = null;
        break;
      case 'aangenomen':
        now.informed = without(team);
        Object.assign(now, { lead: team, takenBy: by, offeredTo: null });
        if (now.state === 'nieuw') now.state = 'in-behandeling';
        break;
      case 'betrokken':
        now.informed = [...without(other!), other!].sort();
        break;
      case 'niet-meer-betrokken':
        now.informed = without(other!);
        break;
    }
  }
  return now;
}

async function stored(id: string, question: { state: string; taken_by: string | null }): Promise<Standing> {
  const assigned = await database.query<{ team: string; role: string }>(
    'select team, role from assignments where question_id = $1 order by team',
    [id],
  );
  const offers = await database.query<{ to_team: string }>(
    'select to_team from handover_offers where question_id = $1',
    [id],
  );
  const leading = assigned.filter(({ role }) => role === 'lead');
  assert.equal(leading.length, 1, 'exactly one team leads');
  return {
    state: question.state,
    lead: leading[0]!.team,
    takenBy: question.taken_by,
    informed: assigned.filter(({ role }) => role === 'informed').map(({ team }) => team),
    offeredTo: offers[0]?.to_team ?? null,
  };
}

/** As `fetch`, which would take most of this test's time for itself. */
function send(
  { url, cookie, csrfToken }: Person,
  method: 'GET' | 'POST',
  path: string,
  payload?: object,
): Promise<{ status: number; body: string }> {
  const headers = { cookie, origin: publicUrl, 'content-type': 'application/json', 'x-csrf-token': csrfToken };
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, agent, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    });
    sent.on('error', reject).end(payload && JSON.stringify(payload));
  });
}

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
