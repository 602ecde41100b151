import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';

const tables = ['questions', 'assignments', 'handover_offers', 'messages', 'events'];

describe('row-level security, by SQL as the roles', () => {
  let gateway: TestGateway;
  /** SWT Noord-Noord leads, CJG Noord is informed. */
  const shared = familysQuestion();
  /** CJG Noord leads. */
  const ofCjg = parentsQuestion();
  let client: pg.Client;

  before(async () => {
    gateway = await startGateway();
    await gateway.ask(shared);
    await gateway.ask(ofCjg);
    client = new pg.Client({ connectionString: gateway.database.url });
    await client.connect();
  });
  after(async () => {
    await client.end();
    await gateway.stop();
  });

  /** Runs statements as a role in a transaction that is rolled back. */
  async function as(role: string, settings: Record<string, string>, work: () => Promise<void>): Promise<void> {
    await client.query('begin');
    try {
      await client.query(`set local role ${role}`);
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [name, value]);
      await work();
    } finally {
      await client.query('rollback');
    }
  }
  const staff = (teams: string | null, work: () => Promise<void>) =>
    as('voordeur_staff', teams === null ? {} : { 'voordeur.teams': teams }, work);
  const ids = async () =>
    (await client.query<{ id: string }>('select id from questions')).rows.map(({ id }) => id).sort();
  const denied = (sql: string, values: unknown[] = []) =>
    attempt(async () => {
      await assert.rejects(client.query(sql, values), (error: { code?: string }) => error.code === '42501', sql);
    });
  const refused = (sql: string, values: unknown[] = []) =>
    attempt(() => assert.rejects(client.query(sql, values), sql));
  const touches = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rowCount;
  async function attempt(work: () => Promise<void>): Promise<void> {
    await client.query('savepoint attempt');
    await work();
    await client.query('rollback to savepoint attempt');
  }

  test('without teams staff sees no row of any table', async () => {
    for (const teams of [null, '', 'cjg-oost'])
      await staff(teams, async () => {
        for (const table of tables)
          assert.equal(
            (await client.query(`select 1 from ${table} where $1::text is not null`, ['x'])).rowCount,
            0,
            `${table} for ${teams}`,
          );
      });
  });

  test('a team sees what it leads and what it was informed of, and only its own assignments', async () => {
    await staff('cjg-noord', async () => {
      assert.deepEqual(await ids(), [shared.id, ofCjg.id].sort());
      assert.deepEqual((await client.query('select distinct team from assignments')).rows, [{ team: 'cjg-noord' }]);
    });
    await staff('swt-noord-noord', async () => assert.deepEqual(await ids(), [shared.id]));
  });

  test('the owner of the tables sees no question, no message and no event', async () => {
    for (const table of tables) assert.equal((await client.query(`select 1 from ${table}`)).rowCount, 0, table);
  });

  test('staff can neither add nor remove questions, nor change what was asked or who gets it', async () => {
    await staff('cjg-noord', async () => {
      await denied('delete from questions');
      await denied('truncate questions');
      await denied(`insert into questions (id, reference) values (gen_random_uuid(), 'VD-X')`);
      for (const column of [
        'respond_by = now()',
        `urgency = 'gewoon'`,
        `words = ''`,
        `reference = 'VD-X'`,
        `receipt_hash = ''`,
      ])
        await denied(`update questions set ${column}`);
      await denied(`update assignments set team = 'cjg-oost'`);
      await denied(`insert into assignments values ($1, 'cjg-oost', 'lead')`, [ofCjg.id]);
      await denied('delete from assignments');
      await denied('select body_hash from questions');
      await denied('select receipt from questions');
    });
  });

  test('staff changes the state only of what its team leads', async () => {
    await staff('cjg-noord', async () => {
      assert.equal(await touches(`update questions set state = 'in-behandeling' where id = $1`, [ofCjg.id]), 1);
      assert.equal(await touches(`update questions set state = 'in-behandeling' where id = $1`, [shared.id]), 0);
    });
    await staff('cjg-oost', async () => assert.equal(await touches(`update questions set state = 'afgesloten'`), 0));
  });

  test('events can be added for one’s own team only, and never changed, not even by the owner or a superuser', async () => {
    const add = `insert into events (kind, question_id, team) values ($1, $2, $3)`;
    await staff('cjg-noord', async () => {
      assert.equal(await touches(add, ['bekeken', ofCjg.id, 'cjg-noord']), 1);
      await denied(add, ['bekeken', ofCjg.id, 'swt-noord-noord']);
      for (const kind of ['ontvangen', 'aangevuld', 'antwoordwijze', 'ingetrokken', 'gewist'])
        await denied(add, [kind, ofCjg.id, 'cjg-noord']);
      await denied('update events set by_name = null');
      await denied('delete from events');
    });
    await staff('cjg-oost', () => denied(add, ['bekeken', ofCjg.id, 'cjg-oost']));
    for (const sql of [`update events set by_name = 'x'`, 'delete from events', 'truncate events'])
      await assert.rejects(gateway.database.query(sql), /append only/, sql);
  });

  test('only the team that leads may say that it answered; one that reads along may leave a note', async () => {
    const addMessage = `insert into messages values (gen_random_uuid(), $1, '')`;
    const addEvent = `insert into events (kind, question_id, team) values ($1, $2, 'cjg-noord')`;
    await staff('cjg-noord', async () => {
      assert.equal(await touches(addMessage, [ofCjg.id]), 1);
      assert.equal(await touches(addEvent, ['antwoord', ofCjg.id]), 1);
      assert.equal(await touches(addMessage, [shared.id]), 1);
      assert.equal(await touches(addEvent, ['notitie', shared.id]), 1);
      for (const kind of ['antwoord', 'genomen', 'afgesloten', 'aangeboden', 'aangenomen', 'betrokken', 'overgedragen'])
        await denied(addEvent, [kind, shared.id]);
      await denied('update messages set text = null');
      await denied('delete from messages');
    });
    await staff('cjg-oost', async () => {
      await denied(addMessage, [ofCjg.id]);
    });
  });

  /** Calls a function that changes who has a question; answers the version that it made. */
  const moved = async (call: string, values: unknown[]) =>
    (await client.query<{ version: number | null }>(`select ${call} as version`, values)).rows[0]!.version;
  const becomes = (teams: string) => client.query(`select set_config('voordeur.teams', $1, true)`, [teams]);

  test('an offer is of the lead that one has, in the version one knows, once', async () => {
    const offer = async (id: string, team: string, version: number) => {
      const note = randomUUID();
      await client.query(`insert into messages values ($1, $2, '')`, [note, id]);
      return moved(`offer_handover($1, $2, $3, false, false, 'Fatima', $4)`, [id, team, note, version]);
    };
    await staff('cjg-noord', async () => {
      assert.equal(await offer(shared.id, 'cjg-oost', 1), null, 'informed is not leading');
      assert.equal(await offer(ofCjg.id, 'cjg-oost', 9), null, 'another version');
      assert.equal(await offer(ofCjg.id, 'cjg-noord', 1), null, 'to oneself');
      assert.equal(await offer(ofCjg.id, 'cjg-oost', 1), 2);
      assert.equal(await offer(ofCjg.id, 'swt-oost-1', 2), null, 'one open offer');
      assert.deepEqual(await ids(), [shared.id, ofCjg.id].sort(), 'the sender keeps it');
      await denied(`insert into handover_offers select * from handover_offers`);
      await denied('delete from handover_offers');
      await denied(`update handover_offers set to_team = 'cjg-oost'`);
    });
  });

  test('who is offered a question reads it until the offer ends, and then leads it or sees nothing', async () => {
    const offered = async (work: () => Promise<void>) =>
      staff('cjg-noord', async () => {
        const note = randomUUID();
        await client.query(`insert into messages values ($1, $2, '')`, [note, ofCjg.id]);
        await moved(`offer_handover($1, 'cjg-oost', $2, false, false, 'Fatima', 1)`, [ofCjg.id, note]);
        await work();
      });
    const seen = async () => [
      await ids(),
      ...(await Promise.all(tables.map(async (table) => (await client.query(`select 1 from ${table}`)).rowCount! > 0))),
    ];
    const [everything, nothing] = [
      [[ofCjg.id], true, false, true, true, true],
      [[], false, false, false, false, false],
    ];
    for (const [act, ends] of [
      [`refuse_handover($1, 2)`, 'cjg-oost'],
      [`withdraw_handover($1, 2)`, 'cjg-noord'],
    ] as const)
      await offered(async () => {
        await becomes('cjg-oost');
        assert.deepEqual(await seen(), everything);
        assert.equal(await touches(`update questions set state = 'afgesloten'`), 0, 'reads, and no more');
        await becomes('swt-oost-1');
        assert.equal(await moved(act, [ofCjg.id]), null, 'it is not theirs');
        await becomes(ends);
        assert.equal(await moved(act.replace('2', '1'), [ofCjg.id]), null, 'another version');
        assert.equal(await moved(act, [ofCjg.id]), 3);
        await becomes('cjg-oost');
        assert.deepEqual(await seen(), nothing);
      });
    await offered(async () => {
      await becomes('cjg-noord');
      assert.equal(await moved(`accept_handover($1, 'f', 'Fatima', 2)`, [ofCjg.id]), null, 'one’s own offer');
      await becomes('cjg-oost');
      assert.equal(await moved(`accept_handover($1, 'e', 'Esther', 2)`, [ofCjg.id]), 3);
      assert.equal(await touches(`update questions set state = 'beantwoord'`), 1, 'leads');
      await becomes('cjg-noord');
      assert.deepEqual(await ids(), [shared.id], 'the sender sees it no more');
    });
    await offered(async () => {
      assert.equal(await touches(`update questions set state = 'afgesloten' where id = $1`, [ofCjg.id]), 1);
      await becomes('cjg-oost');
      assert.deepEqual(await seen(), nothing, 'closing ends the offer');
    });
  });

  test('only who leads involves another team, and ends that', async () => {
    const involve = (team: string, version: number) =>
      moved(`involve_team($1, $2, true, $3)`, [ofCjg.id, team, version]);
    await staff('swt-noord-noord', async () => assert.equal(await involve('cjg-oost', 1), null));
    await staff('cjg-noord', async () => {
      assert.equal(await involve('cjg-noord', 1), null, 'it leads');
      assert.equal(await involve('cjg-oost', 1), 2);
      assert.equal(await involve('cjg-oost', 2), null, 'it reads along already');
      await becomes('cjg-oost');
      assert.deepEqual(await ids(), [ofCjg.id]);
      const { rows } = await client.query<{ withheld: boolean }>(
        `insert into events (kind, question_id, team) values ('bekeken', $1, 'cjg-oost') returning withheld`,
        [ofCjg.id],
      );
      assert.deepEqual(rows, [{ withheld: true }], 'its looks are withheld too, whatever writes them');
      assert.equal(await moved(`stop_involving($1, 'cjg-oost', 2)`, [ofCjg.id]), null, 'only who leads');
      await becomes('cjg-noord');
      assert.equal(await moved(`stop_involving($1, 'cjg-noord', 2)`, [ofCjg.id]), null, 'not the lead itself');
      assert.equal(await moved(`stop_involving($1, 'cjg-oost', 2)`, [ofCjg.id]), 3);
      await becomes('cjg-oost');
      assert.deepEqual(await ids(), []);
    });
  });

  test('intake adds questions and reads back only the one it names, and of that no content', async () => {
    await as('voordeur_intake', {}, async () => {
      assert.equal((await client.query('select id from questions')).rowCount, 0);
      for (const sql of [
        'select words from questions',
        'select * from assignments',
        'select * from events',
        'select * from messages',
        'delete from questions',
        `update questions set state = 'nieuw'`,
      ])
        await denied(sql);
      await denied(`select offer_handover(gen_random_uuid(), 'x', gen_random_uuid(), false, false, 'x', 1)`);
      await refused(`insert into events (kind, team) values ('bekeken', 'cjg-noord')`);
    });
    await as('voordeur_intake', { 'voordeur.question': ofCjg.id }, async () => {
      assert.deepEqual((await client.query('select id from questions')).rows, [{ id: ofCjg.id }]);
    });
  });

  test('with a code one sees its question only, and changes of it only what is one’s own', async () => {
    const [{ hash } = { hash: '' }] = await gateway.database.query<{ hash: string }>(
      `select encode(receipt_hash, 'hex') as hash from questions where id = $1`,
      [ofCjg.id],
    );
    for (const receipt of [null, '', '00'])
      await as('voordeur_resident', receipt === null ? {} : { 'voordeur.receipt': receipt }, async () => {
        for (const table of tables)
          assert.equal((await client.query(`select 1 from ${table} where $1::text is not null`, ['x'])).rowCount, 0);
        assert.equal(await touches(`update questions set state = 'afgesloten'`), 0);
        assert.equal(await touches('delete from questions'), 0);
      });
    await as('voordeur_resident', { 'voordeur.receipt': hash! }, async () => {
      assert.deepEqual(await ids(), [ofCjg.id]);
      assert.deepEqual((await client.query('select distinct question_id from events')).rows, [
        { question_id: ofCjg.id },
      ]);
      const addEvent = 'insert into events (kind, question_id, team, by_name) values ($1, $2, $3, $4)';
      assert.equal(await touches(addEvent, ['aangevuld', ofCjg.id, 'cjg-noord', null]), 1);
      await denied(addEvent, ['antwoord', ofCjg.id, 'cjg-noord', null]);
      await denied(addEvent, ['aangevuld', ofCjg.id, 'cjg-noord', 'Fatima']);
      await denied(addEvent, ['aangevuld', shared.id, 'cjg-noord', null]);
      const addMessage = `insert into messages values (gen_random_uuid(), $1, '')`;
      assert.equal(await touches(addMessage, [ofCjg.id]), 1);
      await denied(addMessage, [shared.id]);
      for (const column of [`words = ''`, `facts = ''`, `taken_by = 'x'`, `reference = 'VD-X'`, `receipt_hash = ''`])
        await denied(`update questions set ${column}`);
      await denied(`insert into assignments values ($1, 'cjg-oost', 'lead')`, [ofCjg.id]);
      await denied('delete from assignments');
      await denied('delete from events');
      assert.equal(await touches('delete from questions'), 1);
    });
  });

  test('a report about the sociale kaart is seen and handled by its team only, and never undone', async () => {
    const id = randomUUID();
    const url = '/v1/services/cjg-noord/reports';
    const { statusCode } = await gateway.app.inject({ method: 'POST', url, payload: { id, kind: 'other', note: 'x' } });
    assert.equal(statusCode, 201);
    const handle = `update service_reports set handled_at = now(), handled_by = 'x' where id = $1`;
    for (const teams of [null, 'cjg-noord'])
      await staff(teams, async () => {
        assert.equal((await client.query('select id from service_reports')).rowCount, 0);
        assert.equal(await touches(handle, [id]), 0);
      });
    await staff('voordeur', async () => {
      await denied(`update service_reports set note = null`);
      await denied('delete from service_reports');
      await refused('update service_reports set handled_at = null where id = $1', [id]);
      assert.equal(await touches(handle, [id]), 1);
      assert.equal(await touches(handle, [id]), 0);
    });
    await as('voordeur_intake', {}, async () => {
      assert.equal((await client.query('select id from service_reports')).rowCount, 0);
      await denied('select note from service_reports');
      await denied('select * from zero_results');
    });
  });

  test('a referral is seen by its code, by its partner without what the patient keeps to himself, and by nobody else', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    for (const [id, partner, code] of [
      [mine, 'praktijk', 'aa'],
      [theirs, 'school', 'bb'],
    ])
      await gateway.database.query(
        `insert into referrals (id, body_hash, code_hash, code_end, partner, team, created_at, expires_at, subjects, facts)
         values ($1, '', decode($3, 'hex'), '1234', $2, 'cjg-noord', now(), now() + interval '1 day', '', '')`,
        [id, partner, code],
      );
    const seen = async () => (await client.query<{ id: string }>('select id from referrals')).rows.map(({ id }) => id);
    const revoke = `update referrals set revoked_at = now(), facts = null where id = $1`;
    const touch = [
      `update referrals set received_at = now()`,
      `update referrals set expires_at = now()`,
      `update referrals set partner = 'school'`,
      `update referrals set code_hash = ''`,
      'delete from referrals',
    ];
    const others = [
      'select * from questions',
      'select * from assignments',
      'select * from events',
      'select * from messages',
    ];
    for (const code of [null, '', '00'])
      await as('voordeur_referral', code === null ? {} : { 'voordeur.referral': code }, async () => {
        assert.deepEqual(await seen(), []);
        assert.equal(await touches(revoke, [mine]), 0);
      });
    await as('voordeur_referral', { 'voordeur.referral': 'aa' }, async () => {
      assert.deepEqual(await seen(), [mine]);
      for (const sql of [...touch, ...others, 'select question_id from referrals']) await denied(sql);
      assert.equal(await touches(revoke, [theirs]), 0);
      await denied(`update referrals set revoked_at = null`);
      assert.equal(await touches(revoke, [mine]), 1);
      assert.equal(await touches(revoke, [mine]), 0, 'once');
      await denied(
        `insert into referrals (id, body_hash, code_hash, code_end, partner, team, created_at, expires_at, subjects, facts)
         values (gen_random_uuid(), '', 'other', '1234', 'school', 'x', now(), now(), '', '')`,
      );
    });
    for (const partner of [null, '', 'bibliotheek'])
      await as('voordeur_referrer', partner === null ? {} : { 'voordeur.partner': partner }, async () => {
        assert.deepEqual(await seen(), []);
        assert.equal(await touches(revoke, [mine]), 0);
      });
    await as('voordeur_referrer', { 'voordeur.partner': 'praktijk' }, async () => {
      assert.deepEqual(await seen(), [mine]);
      const hidden = ['used_at', 'question_id', 'facts', 'code_hash', 'body_hash'].map(
        (column) => `select ${column} from referrals`,
      );
      for (const sql of [...touch, ...others, ...hidden]) await denied(sql);
      await denied(`insert into referrals (id) values (gen_random_uuid())`);
      assert.equal(await touches(revoke, [theirs]), 0);
      assert.equal(await touches(revoke, [mine]), 1);
    });
    for (const role of ['voordeur_referral', 'voordeur_referrer'])
      await as(role, {}, async () => {
        await denied(`select bind_referral('', gen_random_uuid(), true, now())`);
        await denied('select sweep_referrals(now(), 1)');
        await denied('select follow_question()');
      });
    for (const role of ['voordeur_staff', 'voordeur_intake', 'voordeur_resident', 'voordeur_handover'])
      await as(role, { 'voordeur.teams': 'cjg-noord' }, () => denied('select id from referrals'));
    assert.deepEqual(await seen(), [], 'nor by the owner of the tables');
  });

  test('neither role reads sessions, secrets or partners, nor makes anything in the schema', async () => {
    for (const role of [
      'voordeur_staff',
      'voordeur_intake',
      'voordeur_handover',
      'voordeur_resident',
      'voordeur_manager',
      'voordeur_referral',
      'voordeur_referrer',
      'voordeur_keeper',
    ])
      await as(role, { 'voordeur.teams': 'cjg-noord' }, async () => {
        for (const table of [
          'staff_sessions',
          'secrets',
          'partners',
          'partner_sign_ins',
          'partner_sessions',
          'schema_migrations',
        ])
          await denied(`select * from ${table}`);
        await denied('create table mine (id int)');
      });
  });

  test('a login without these roles may do nothing', async () => {
    const admin = gateway.database;
    await admin.query('create role voordeur_test_stranger');
    const stranger = new pg.Client({ connectionString: admin.adminUrl });
    await stranger.connect();
    await stranger.query('set role voordeur_test_stranger');
    try {
      for (const table of [...tables, 'partners', 'secrets'])
        await assert.rejects(stranger.query(`select * from public.${table}`), { code: '42501' }, table);
    } finally {
      await stranger.end();
      await admin.query('drop role voordeur_test_stranger');
    }
  });
});
