import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StaffMember } from '@voordeur/core/schemas';
import { allText } from './setup/all-text.ts';
import { queryAsStaff } from './setup/database.ts';
import { motherInNoord, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const answer = 'Wat vervelend. Ik denk graag met jullie mee. Zullen we donderdag om 10 uur bellen?';

describe('from a question on the school’s page to an answer', () => {
  let surroundings: Surroundings;
  let coach: Worker;
  let resident: Resident;
  let reference: string;
  let code: string;
  let id: string;

  before(async () => {
    surroundings = await startSurroundings();
    const { demo, browser } = surroundings;
    coach = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
    await coach.page.evaluate(() => {
      document.documentElement.dataset['openSince'] = 'before';
    });
    resident = await Resident.at(browser, demo.addresses.school);
  });
  after(() => surroundings.close());

  test('a parent asks, and reads which team answers and by when', async () => {
    await resident.answers(motherInNoord);
    await resident.triage.getByText('CJG Noord', { exact: true }).waitFor();
    await resident.sends();
    code = await resident.receiptCode();
    reference = await resident.reference();
    await resident.triage.getByText(/CJG Noord antwoordt uiterlijk \w+dag \d+ \w+ om \d+[.:]\d+ uur\./).waitFor();
  });

  test('the coach of that area sees it appear without reloading', async () => {
    await coach.row(reference).waitFor();
    // The mark of before the question was asked: a document that is loaded again has lost it.
    assert.equal(await coach.page.evaluate(() => document.documentElement.dataset['openSince']), 'before');
    id = (await coach.row(reference).getAttribute('data-id'))!;
  });

  test('she reads the words as they were typed, and why they came to her', async () => {
    await coach.row(reference).click();
    await coach.question.getByText(motherInNoord.words).waitFor();
    assert.ok((await allText(coach.page)).includes(motherInNoord.words));
    await coach.question.getByText('Basisschool De Kievitsloep', { exact: true }).waitFor();
    await coach.question.getByText('Regel 3 van de verdeling').waitFor();
  });

  test('she takes it, answers and closes it', async () => {
    await coach.presses('Ik pak deze vraag op');
    await coach.page.getByText('Je hebt de vraag opgepakt.').waitFor();
    await coach.page.getByRole('textbox', { name: 'Jouw antwoord' }).fill(answer);
    await coach.presses('Antwoord vastleggen');
    await coach.page.getByText('Je antwoord is vastgelegd.').waitFor();
    await coach.presses('Afsluiten');
    await coach.page.getByText(`Vraag ${reference} is afgesloten.`).waitFor();
    await coach.row(reference).waitFor({ state: 'detached' });
  });

  test('with the code that the parent names she finds question and answer again', async () => {
    await coach.page.getByRole('link', { name: 'Zoek op code' }).click();
    await coach.page.getByRole('textbox', { name: 'Code' }).fill(code);
    await coach.presses('Zoek');
    await coach.question.getByText(motherInNoord.words).waitFor();
    await coach.question.getByText(answer).waitFor();
  });

  describe('an SWT worker of another area', () => {
    let other: Worker;
    const path = () => `/v1/staff/questions/${id}`;

    before(async () => {
      other = await Worker.signsIn(surroundings.browser, surroundings.demo.addresses.gateway, 'swt-schalkwijk-3');
    });

    test('does not see it in the list, open or closed', async () => {
      assert.ok(!(await other.references()).includes(reference));
      await other.list.getByRole('link', { name: /^Afgesloten/ }).click();
      await other.list.getByRole('heading', { name: 'Geen vragen' }).waitFor();
      for (const query of ['', '?team=cjg-noord', '?state=afgesloten', '?team=cjg-noord&state=afgesloten']) {
        const body = await (await other.asksApi(`/v1/staff/questions${query}`)).text();
        assert.ok(!body.includes(id) && !body.includes(reference), query);
      }
    });

    test('does not get it by its address', async () => {
      await other.page.goto(`${surroundings.demo.addresses.gateway}/inbox/#/vragen/${id}`);
      await other.page.getByRole('heading', { name: 'Deze vraag staat niet in jouw inbox' }).waitFor();
      assert.ok(!(await allText(other.page)).includes(motherInNoord.words));
    });

    test('does not get it from the API with a session of their own, nor can act on it', async () => {
      const read = await other.asksApi(path());
      assert.equal(read.status(), 404);
      const { csrfToken } = (await (await other.asksApi('/v1/staff/me')).json()) as StaffMember;
      const acts = {
        take: { version: 1 },
        answer: { version: 1, text: 'van iemand anders' },
        'hand-over': { version: 1, toTeam: 'swt-schalkwijk-3', reason: 'hier graag' },
        close: { version: 1 },
      };
      for (const [act, data] of Object.entries(acts)) {
        const response = await other.asksApi(`${path()}/${act}`, {
          method: 'POST',
          data,
          headers: { 'X-CSRF-Token': csrfToken },
        });
        assert.equal(response.status(), 404, act);
      }
      const byCode = await other.asksApi('/v1/staff/receipts', {
        method: 'POST',
        data: { receiptCode: code },
        headers: { 'X-CSRF-Token': csrfToken },
      });
      assert.equal(byCode.status(), 404);
    });

    test('does not get it from the database in the role of staff', async () => {
      const { databaseUrl } = surroundings.demo;
      const select = 'select id from questions where id = $1';
      assert.deepEqual(await queryAsStaff(databaseUrl, other.teams, select, [id]), []);
      for (const table of ['assignments', 'messages', 'events'])
        assert.deepEqual(
          await queryAsStaff(databaseUrl, other.teams, `select * from ${table} where question_id = $1`, [id]),
          [],
        );
      // The same query finds it for the team that it belongs to.
      assert.equal((await queryAsStaff(databaseUrl, coach.teams, select, [id])).length, 1);
    });
  });

  test('somebody who is not signed in gets nothing', async () => {
    const response = await fetch(`${surroundings.demo.addresses.gateway}/v1/staff/questions/${id}`);
    assert.equal(response.status, 401);
  });
});
