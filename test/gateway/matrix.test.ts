import assert from 'node:assert/strict';
import diagnostics from 'node:diagnostics_channel';
import { after, before, describe, test } from 'node:test';
import { registerPartner } from '@voordeur/gateway';
import { startMailBox } from '../e2e/setup/mail-box.ts';
import { matrix } from './matrix.ts';
import { someCode } from './setup/codes.ts';
import type { Injected } from './setup/gateway.ts';
import type { Entry, Relation } from './setup/matrix-entry.ts';
import { MatrixRows, spreekurenOfRows, type Kind, type Row } from './setup/matrix-rows.ts';
import { oidcEnvironment, startProvider } from './setup/staff.ts';
import { startSpreekuurGateway } from './setup/spreekuren.ts';
import {
  partners,
  referrerSignedIn,
  signedIn,
  signInAll,
  signInReferrers,
  strangers,
  type Visitor,
} from './setup/visitors.ts';

/** Every route of the gateway that runs, `GET /v1/…`, as Fastify knows them. */
const routes = new Set<string>();
const onInitialization = (message: unknown) => {
  const { fastify } = message as { fastify: typeof gateway.app };
  fastify.addHook('onRoute', ({ method, url }) => [method].flat().forEach((one) => routes.add(`${one} ${url}`)));
};
diagnostics.subscribe('fastify.initialization', onInitialization);
const [provider, mailBox] = [await startProvider(), await startMailBox()];
const gateway = await startSpreekuurGateway({
  spreekuren: spreekurenOfRows(),
  // Nothing happens by itself while what is stored is compared.
  pulse: 86_400_000,
  environment: {
    ...oidcEnvironment(provider),
    SMTP_URL: mailBox.url,
    MAIL_FROM: 'Voordeur <voordeur@haarlem.example>',
    LOG_LEVEL: 'warn',
  },
});
diagnostics.unsubscribe('fastify.initialization', onInitialization);
for (const partner of partners) await registerPartner(gateway.database.url, partner);
const rows = await MatrixRows.of(gateway);
const visitors = [...strangers, ...(await signInAll(gateway)), ...(await signInReferrers(gateway, mailBox))];

/** Tables that a refused try may change: who tries how often, and until when a session lives. */
const counters = ['missed_codes', 'staff_sessions', 'spent_proofs', 'partner_sessions'];

const entries = Object.entries(matrix).flatMap(([route, some]) =>
  [some].flat().map((entry) => [route, entry] as const),
);

/** One try of a route. */
interface Try {
  visitor: Visitor;
  method: string;
  /** The row that it is about. */
  row: Row | null;
  /** Of a route that goes by a code: whether it is that of the row. */
  holdsCode: boolean;
}

describe('who may do what at every route', () => {
  const targets = new Map<Kind, Row[]>();
  before(async () => {
    for (const kind of Object.keys(rows.make) as Kind[])
      targets.set(kind, [await rows.one(kind, 'north'), await rows.one(kind, 'east')]);
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
    await mailBox.close();
  });

  test('every route has an entry', () => {
    const without = [...routes].filter((route) => !(route in matrix) && !(route.replace('HEAD', 'GET') in matrix));
    assert.deepEqual(
      without,
      [],
      `say in test/gateway/matrix.ts who may do this: ${without.join(', ')}. An entry begins with how one comes to the ` +
        'route (everybody, pages, byCode, staff, managers) and says what each gets.',
    );
  });

  test('every entry has a route', () => {
    const gone = Object.keys(matrix).filter((route) => !routes.has(route));
    assert.deepEqual(gone, [], `there is no such route: take it out of test/gateway/matrix.ts: ${gone.join(', ')}`);
  });

  for (const [route, entry] of entries)
    test(entry.about ? `${route}: ${entry.about}` : route, async () => {
      const [method, path] = route.split(' ') as [string, string];
      const methods = method === 'GET' && routes.has(`HEAD ${path}`) ? ['GET', 'HEAD'] : [method];
      const about = await rowsFor(entry);
      const codes = entry.usesCode ? [true, false] : [false];
      const tries = visitors.flatMap((visitor) =>
        methods.flatMap((one) =>
          about.flatMap((row, nth) =>
            // With a code it does not matter who is signed in; a wrong one is of no row, and many would be guessing.
            codes
              .filter((holdsCode) => !entry.usesCode || (holdsCode ? !isSignedIn(visitor) : nth === 0))
              .map((holdsCode): Try => ({ visitor, method: one, row, holdsCode })),
          ),
        ),
      );
      await gateway.database.query('truncate missed_codes');

      const stored = await contents();
      for (const one of tries.filter((each) => isRefused(entry, each))) await attempt(route, entry, one);
      if (!entry.leavesTrace) assert.deepEqual(await contents(), stored, 'a refused try changed something');
      for (const one of tries.filter((each) => !isRefused(entry, each))) {
        const side = about.indexOf(one.row) === 0 ? 'north' : 'east';
        // An act changes the row: the others need it as it is.
        const isAct = one.method === 'POST' && !entry.isRead;
        const fresh = one.row !== null && isAct ? await rows.one(entry.rows!, side) : one.row;
        const visitor = entry.endsSession ? await anew(one.visitor) : one.visitor;
        await attempt(route, entry, { ...one, visitor, row: fresh });
      }
    });

  async function rowsFor({ rows: kind, rowsChange }: Entry): Promise<(Row | null)[]> {
    if (kind === undefined) return [null];
    return rowsChange ? [await rows.one(kind, 'north'), await rows.one(kind, 'east')] : targets.get(kind)!;
  }

  async function anew(visitor: Visitor): Promise<Visitor> {
    if (visitor.way === 'inbox') return signedIn(gateway, visitor.name);
    return visitor.referrer ? referrerSignedIn(gateway, mailBox, visitor.referrer.partner) : visitor;
  }
});

/** Tries a route once, and checks all that holds for every answer. */
async function attempt(route: string, entry: Entry, one: Try): Promise<void> {
  const { visitor, method, row } = one;
  const what = `${visitor.name}, ${method}${row ? `, a row of ${row.lead.join(' and ')}` : ''}${
    entry.usesCode ? (one.holdsCode ? ', with its code' : ', with another code') : ''
  }`;
  const response = await send(route, entry, one);
  assert.equal(response.statusCode, expected(entry, one), `${what}: ${response.body}`);
  const said = `${JSON.stringify(response.headers)}\n${response.body}`;
  for (const other of rows.all)
    for (const word of secretFrom(entry, one, other))
      assert.ok(!said.includes(word), `${what}: the answer holds "${word}" of a row of ${other.lead.join(' and ')}`);
  if (method === 'HEAD') assert.equal(response.body, '', what);
  const allowed = response.headers['access-control-allow-origin'];
  if (visitor.way === 'elsewhere' || visitor.way === 'borrowed')
    assert.ok(allowed === undefined || (allowed === '*' && entry.door === 'everybody'), `${what}: may read the answer`);
  if (entry.door === 'staff' || entry.door === 'managers') assert.equal(allowed, undefined, what);
  assert.equal(response.headers['access-control-allow-credentials'], undefined, what);
}

async function send(route: string, entry: Entry, { visitor, method, row, holdsCode }: Try): Promise<Injected> {
  const path = route.split(' ')[1]!;
  const code = holdsCode ? row!.code! : (entry.wrongCode ?? someCode(1));
  const params = entry.params?.(row!, code) ?? { id: row?.id };
  const url = entry.url?.() ?? path.replaceAll(/:(\w+)|\*/g, (part, name: string | undefined) => params[name ?? part]!);
  const response = await gateway.app.inject({
    method: method as 'GET',
    url,
    headers: visitor.headers,
    query: entry.query?.(),
    ...(method === 'POST' && { payload: entry.body?.(row!, code, visitor) ?? {} }),
    ...(entry.isStream && { payloadAsStream: true }),
  });
  if (!entry.isStream) return response;
  // The headers are there; what comes later is for the tests of events.
  if (response.statusCode === 200) response.stream().destroy();
  return response;
}

/** What the door says, and behind it the entry. */
function expected({ door, status }: Entry, { visitor, method, row, holdsCode }: Try): number {
  const { way } = visitor;
  const isForeign = way === 'elsewhere' || way === 'borrowed';
  const inside = () => status(visitor, relationOf(visitor, row), holdsCode);
  if (door === 'everybody' || door === 'sign-out') return inside();
  if (door === 'pages') return isForeign ? 403 : inside();
  if (isForeign || way === 'partner') return 403;
  if (way === 'program' || way === 'referrer') return 401;
  if (way === 'tokenless' && method === 'POST') return 403;
  if (door === 'managers' && !visitor.manager) return 403;
  return inside();
}

function isSignedIn({ way }: Visitor): boolean {
  return ['inbox', 'tokenless', 'referrer'].includes(way);
}

function isRefused(entry: Entry, one: Try): boolean {
  const status = expected(entry, one);
  return status >= 400 || (entry.refused?.(one.visitor, relationOf(one.visitor, one.row)) ?? false);
}

function relationOf({ teams, referrer }: Visitor, row: Row | null): Relation {
  const isOf = (those: readonly string[]) => teams.some((team) => those.includes(team));
  if (row === null) return 'none';
  if (row.partner !== undefined && row.partner === referrer?.partner) return 'lead';
  if (isOf(row.lead)) return 'lead';
  if (isOf(row.offered ?? [])) return 'offered';
  return isOf(row.informed) ? 'informed' : 'none';
}

/** What of a row may not be in the answer: nothing to its teams, little to whoever gave its code, all to others. */
function secretFrom(entry: Entry, { visitor, row, holdsCode }: Try, other: Row): readonly string[] {
  if (isSignedIn(visitor) && relationOf(visitor, other) !== 'none') return [];
  const { words, internal = [], withheld = [] } = other;
  if (!holdsCode || row !== other) return [...words, ...internal, ...withheld];
  return entry.tellsInternal ? withheld : [...internal, ...withheld];
}

/** A print of everything that is stored, by table. */
async function contents(): Promise<Record<string, unknown>> {
  const tables = await gateway.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const kept = tables.map(({ name }) => name).filter((name) => !counters.includes(name));
  const print = (name: string) =>
    `select '${name}' as name, md5(string_agg(md5(t::text), '' order by md5(t::text))) as print from ${name} t`;
  const prints = await gateway.database.query<{ name: string; print: string }>(kept.map(print).join(' union all '));
  return Object.fromEntries(prints.map(({ name, print: value }) => [name, value]));
}
