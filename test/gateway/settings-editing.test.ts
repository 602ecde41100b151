import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { KeyRing } from '@voordeur/gateway';
import {
  settingsHistorySchema,
  settingsPreviewSchema,
  settingsSchema,
  type Liaison,
  type Municipality,
  type SettingsDocument,
} from '@voordeur/core/schemas';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { eventually } from './setup/eventually.ts';
import { startGatewayProcess, type GatewayProcess } from './setup/gateway-process.ts';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';
import type { TestProvider } from './setup/identity-provider.ts';

describe('editing what the municipality says', () => {
  let provider: TestProvider;
  let database: TestDatabase;
  let gateway: TestGateway;
  /** The same gateway as a process of its own. */
  let other: GatewayProcess;
  let marijke: Staff;
  let fatima: Staff;
  before(async () => {
    provider = await startProvider();
    database = await createTestDatabase();
    const keys = KeyRing.generate('first');
    gateway = await startGateway({
      database,
      environment: { ...oidcEnvironment(provider), VOORDEUR_KEYS: keys },
    });
    other = await startGatewayProcess({ DATABASE_URL: database.url, VOORDEUR_KEYS: keys, PROOF_OF_WORK: 'accepted' });
    [marijke, fatima] = [await signIn(gateway, 'marijke'), await signIn(gateway, 'fatima')];
  });
  after(async () => {
    await other.end('SIGTERM');
    await gateway.stop();
    await database.drop();
    await provider.stop();
  });

  const settings = async (staff: Staff) => settingsSchema.parse((await staff.get('/v1/staff/settings')).json());
  const revision = async (document: SettingsDocument) => (await settings(marijke)).revisions[document];
  const post = async (staff: Staff, act: 'preview' | 'save', document: SettingsDocument, body: object) =>
    staff.post(`/v1/staff/settings/${document}/${act}`, { revision: await revision(document), ...body });
  const preview = async (document: SettingsDocument, body: object) =>
    settingsPreviewSchema.parse((await post(marijke, 'preview', document, body)).json());
  async function save(staff: Staff, document: SettingsDocument, body: object): Promise<number> {
    const response = await post(staff, 'save', document, body);
    assert.equal(response.statusCode, 200, response.body);
    return response.json<{ revision: number }>().revision;
  }
  const municipality = async () => (await gateway.app.inject('/v1/municipality')).json<Municipality>();
  const teamOf = (from: Municipality, id: string) => from.teams.find((team) => team.id === id)!;
  const elsewhere = async () => {
    const response = await fetch(`${other.url}/v1/municipality`);
    return { tag: response.headers.get('etag'), municipality: (await response.json()) as Municipality };
  };

  test('a save is in force at once for residents, here and in another process, with another tag', async () => {
    const before = await elsewhere();
    await save(marijke, 'municipality', {
      changes: { 'teams/cjg-noord/phone': '023 555 01 01', phone: '14 024' },
      note: 'Nieuw nummer',
    });
    const now = await municipality();
    assert.deepEqual([now.phone, teamOf(now, 'cjg-noord').phone], ['14 024', '023 555 01 01']);
    await eventually(async () => {
      const there = await elsewhere();
      assert.notEqual(there.tag, before.tag);
      assert.deepEqual({ ...there.municipality, search: now.search }, now);
    });
    const asked = (await gateway.ask(parentsQuestion())).json<{ receiptCode: string }>();
    const followed = await other.post('/v1/my-question', { receiptCode: asked.receiptCode });
    assert.equal(((await followed.json()) as { team: { phone: string } }).team.phone, '023 555 01 01');
  });

  test('a process that lost the database reads what it missed when it is back', async () => {
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
    );
    await save(marijke, 'municipality', { changes: { 'texts/otherDoors': { nl: 'Bel ons gerust.' } } });
    await eventually(async () => assert.equal((await elsewhere()).municipality.texts.otherDoors.nl, 'Bel ons gerust.'));
  });

  test('the history says who changed what, from what into what, and why', async () => {
    await save(marijke, 'municipality', {
      changes: { 'teams/cjg-oost/respondWithinWorkingDays': 4, 'workingHours/days': hours('08:30') },
      note: 'Ruimer open',
    });
    const [latest] = settingsHistorySchema.parse(
      (await marijke.get('/v1/staff/settings/municipality/history')).json(),
    ).revisions;
    assert.deepEqual([latest!.by, latest!.note, latest!.restores], ['Marijke (beheer)', 'Ruimer open', null]);
    const said = latest!.changes.map(({ where, what, before, after }) => `${where}, ${what}: ${before} → ${after}`);
    assert.deepEqual(said, [
      'CJG Oost, Antwoord binnen: 3 werkdagen → 4 werkdagen',
      'Werktijden, maandag: 09:00 tot 17:00 → 08:30 tot 17:00',
      'Werktijden, zaterdag: gesloten → 10:00 tot 12:00',
    ]);
  });

  test('going back makes a new revision that says so; back to the file forgets every edit', async () => {
    const at = await revision('municipality');
    await save(marijke, 'municipality', { changes: { 'teams/cjg-oost/name': 'CJG Oosterlicht' } });
    const made = await save(marijke, 'municipality', { restore: at });
    assert.equal(made, at! + 2);
    assert.equal(teamOf(await municipality(), 'cjg-oost').name, 'CJG Oost');
    assert.equal(teamOf(await municipality(), 'cjg-oost').respondWithinWorkingDays, 4, 'of before');
    await save(marijke, 'municipality', { restore: 0 });
    assert.deepEqual(
      { ...(await municipality()), search: undefined },
      { ...gateway.config.municipality, search: undefined },
    );
    const rows = await database.query<{ edits: object; restores: number }>(
      `select edits, restores from settings_revisions where document = 'municipality' order by revision desc limit 1`,
    );
    assert.deepEqual(rows, [{ edits: {}, restores: 0 }]);
    assert.equal((await post(marijke, 'save', 'municipality', { restore: 999 })).statusCode, 404);
  });

  test('of two saves on the same revision the second is refused, also when they come together', async () => {
    const at = await revision('municipality');
    const both = await Promise.all(
      ['14 025', '14 026'].map((phone) =>
        marijke.post('/v1/staff/settings/municipality/save', { revision: at, changes: { phone } }),
      ),
    );
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 409]);
    const stale = await marijke.post('/v1/staff/settings/municipality/preview', { revision: at, changes: {} });
    assert.equal(stale.statusCode, 409);
    assert.equal(await revision('municipality'), at! + 1);
  });

  test('what would break a law of the router is refused with every problem at its field, and nothing is saved', async () => {
    const at = await revision('municipality');
    const senses = { 'teams/voordeur/staffed': false, 'teams/cjg-oost/staffed': false, 'lines/112': null };
    const shape = { 'workingHours/urgentUntil': '25:00' };
    const spoilt = await post(marijke, 'save', 'municipality', { changes: { ...senses, ...shape } });
    assert.equal(spoilt.statusCode, 400);
    const pointersOf = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer).sort();
    assert.deepEqual(pointersOf(spoilt.json()), ['/changes/workingHours~1urgentUntil'], 'the shape first');
    const unlawful = await post(marijke, 'save', 'municipality', { changes: senses });
    assert.deepEqual(pointersOf(unlawful.json()), ['/changes/lines~1order', '/changes/teams~1voordeur~1staffed']);
    const { problems } = await preview('municipality', { changes: { 'teams/cjg-oost/staffed': false } });
    assert.deepEqual(
      problems.map(({ key, message }) => [key, /veiligheid van een kind/.test(message)]),
      [['teams/cjg-oost/staffed', true]],
    );
    for (const key of ['teams/weg/phone', 'teams/cjg-oost/organisation', 'backstop', 'areas', '__proto__/x'])
      assert.equal((await post(marijke, 'save', 'municipality', { changes: { [key]: 'x' } })).statusCode, 400, key);
    assert.equal(await revision('municipality'), at);
  });

  test('a preview says what changes, where questions go and when they are answered, and saves nothing', async () => {
    const at = await revision('municipality');
    await gateway.ask(familysQuestion());
    const looked = await preview('municipality', {
      changes: {
        'teams/swt-noord-noord/staffed': false,
        'teams/cjg-noord/respondWithinWorkingDays': 9,
        'texts/otherDoors': { nl: 'Indien u telefonisch contact prefereert, geschiedt zulks middels 14 023.' },
      },
    });
    assert.deepEqual(looked.problems, []);
    const moved = looked.routing.find(({ role, from }) => role === 'lead' && from.id === 'swt-noord-noord')!;
    assert.equal(moved.to.id, 'voordeur');
    assert.ok(
      moved.situations.some((situation) => /geldzorgen, in .*Noord/.test(situation)),
      moved.situations.join(),
    );
    const [deadline] = looked.deadlines;
    assert.deepEqual([deadline!.urgency, deadline!.teams], ['gewoon', ['CJG Noord']]);
    assert.ok(deadline!.after > deadline!.before);
    const open = new Map(looked.open.map(({ team, ...rest }) => [team.id, rest]));
    assert.deepEqual(open.get('swt-noord-noord'), { open: null, mustMove: true });
    assert.equal(open.get('cjg-noord')!.mustMove, false);
    assert.match(looked.hints.map(({ hints }) => hints.join()).join(), /indien/i);
    assert.equal(await revision('municipality'), at);
  });

  test('a team with open questions is closed only by saying who gets them; then that team has them', async () => {
    const changes = { 'teams/swt-noord-noord/staffed': false };
    const refused = await post(marijke, 'save', 'municipality', { changes });
    assert.equal(refused.statusCode, 400);
    assert.match(refused.body, /kies welk bemand team ze krijgt/);
    for (const to of ['swt-noord-noord', 'weg'])
      assert.equal(
        (await post(marijke, 'save', 'municipality', { changes, moveTo: { 'swt-noord-noord': to } })).statusCode,
        400,
        to,
      );
    const toKees = parentsQuestion();
    await gateway.ask(toKees);
    const offer = { version: 1, toTeam: 'swt-noord-noord', reason: 'Het gaat om geld.' };
    assert.equal((await fatima.post(`/v1/staff/questions/${toKees.id}/hand-over`, offer)).statusCode, 200);
    const promised = await database.query('select respond_by from questions order by id');
    await save(marijke, 'municipality', { changes, moveTo: { 'swt-noord-noord': 'swt-noord-zuid' } });
    const leads = await database.query<{ team: string }>(`select team from assignments where role = 'lead'`);
    assert.ok(!leads.some(({ team }) => team === 'swt-noord-noord'));
    assert.ok(leads.some(({ team }) => team === 'swt-noord-zuid'));
    assert.deepEqual(await database.query('select respond_by from questions order by id'), promised);
    const events = await database.query(
      `select kind, by_name, team, to_team from events where kind in ('overgedragen', 'geweigerd') order by id`,
    );
    const by = { by_name: 'Marijke (beheer)', team: 'swt-noord-noord' };
    assert.deepEqual(events, [
      { kind: 'overgedragen', ...by, to_team: 'swt-noord-zuid' },
      { kind: 'geweigerd', ...by, to_team: 'cjg-noord' },
    ]);
    assert.deepEqual(await database.query('select * from handover_offers'), [], 'what was offered goes back');
    const lead = (await gateway.ask(familysQuestion())).json<{ team: { id: string } }>().team.id;
    assert.equal(lead, 'voordeur', 'new questions go to the backstop');
    await save(marijke, 'municipality', { changes: { 'teams/swt-noord-noord/staffed': true } });
  });

  test('staff change who of their own liaisons is away and their own templates, and nothing else', async () => {
    const { liaisons, answerTemplates } = await settings(fatima);
    const mine = liaisons.find(({ team }) => team === 'cjg-noord')!;
    const others = liaisons.find(({ team }) => team === 'cjg-oost')!;
    const away = (liaison: Liaison) => ({
      ...liaison,
      absent: [{ from: '2027-03-01', until: '2027-03-05', substitute: 'Farid' }],
    });
    const own = { id: 'eigen', team: 'cjg-noord', title: 'Eigen tekst', text: 'Dag,\n\nTot straks.\n\n{team}' };
    const forAll = answerTemplates.find(({ team }) => team === null)!;
    await save(fatima, 'liaisons', { changes: { [mine.id]: away(mine) } });
    await save(fatima, 'answer-templates', { changes: { eigen: own } });
    const statusOf = async (document: SettingsDocument, changes: object) =>
      (await post(fatima, 'save', document, { changes })).statusCode;
    assert.equal(await statusOf('liaisons', { [others.id]: away(others) }), 403);
    assert.equal(await statusOf('liaisons', { [mine.id]: { ...mine, name: 'Iemand anders' } }), 403);
    assert.equal(await statusOf('liaisons', { [mine.id]: null }), 403);
    assert.equal(await statusOf('answer-templates', { [forAll.id]: { ...forAll, text: 'Anders' } }), 403);
    assert.equal(await statusOf('answer-templates', { eigen: { ...own, team: 'cjg-oost' } }), 403);
    assert.equal(await statusOf('answer-templates', { eigen: { ...own, team: null } }), 403);
    assert.equal(await statusOf('municipality', { phone: '1' }), 403);
    assert.equal((await fatima.get('/v1/staff/settings/municipality/history')).statusCode, 403);
    const shown = (await fatima.get('/v1/staff/answer-templates')).json<{ templates: { id: string }[] }>().templates;
    assert.ok(shown.some(({ id }) => id === 'eigen'));
    assert.equal(await statusOf('answer-templates', { eigen: null }), 200);
    const [latest] = settingsHistorySchema.parse(
      (await fatima.get('/v1/staff/settings/liaisons/history')).json(),
    ).revisions;
    assert.deepEqual(
      latest!.changes.map(({ where, what, before, after }) => [where, what, before, after]),
      [[mine.name, 'Afwezig', null, '1-3-2027 t/m 5-3-2027, Farid valt in']],
    );
  });

  test('a body with both or neither of changes and going back is refused, as is nothing', async () => {
    for (const body of [{}, { changes: {}, restore: 0 }, { changes: {} }])
      assert.equal((await post(marijke, 'save', 'liaisons', body)).statusCode, 400, JSON.stringify(body));
    assert.equal((await marijke.post('/v1/staff/settings/partners/save', { revision: 0, restore: 0 })).statusCode, 400);
  });

  test('edits that no longer fit the file are set aside: the file counts, and the page is told why', async () => {
    const at = await revision('municipality');
    await database.query(
      `insert into settings_revisions (document, revision, by_id, by_name, note, edits, changes)
       values ('municipality', ${at! + 1}, 'x', 'Iemand', '', '{"teams/opgeheven/phone": "1", "phone": "14 099"}', '[]')`,
    );
    const { municipality: shown, setAside } = await settings(marijke);
    assert.equal(shown.phone, gateway.config.municipality.phone);
    assert.match(setAside.municipality!.join(), /teams\/opgeheven\/phone/);
    assert.match(gateway.logged(), /edited settings do not fit the file/);
    await save(marijke, 'municipality', { restore: 0 });
    assert.deepEqual((await settings(marijke)).setAside, {});
  });

  test('a character that the database cannot hold is refused', async () => {
    const refused = await post(marijke, 'save', 'municipality', { changes: { phone: '14\u0000' } });
    assert.equal(refused.statusCode, 400);
  });

  test('revisions are append only', async () => {
    for (const sql of ['delete from settings_revisions', `update settings_revisions set by_name = 'x'`])
      await assert.rejects(database.query(sql), /append only/);
  });
});

/** From Monday to Friday, and on Saturday morning. */
function hours(mondayOpens: string): object {
  const usual = { opens: '09:00', closes: '17:00' };
  return {
    ...{ 1: { opens: mondayOpens, closes: '17:00' }, 2: usual, 3: usual, 4: usual, 5: usual },
    6: { opens: '10:00', closes: '12:00' },
  };
}
