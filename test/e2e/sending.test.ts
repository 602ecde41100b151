import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import { queryAsStaff } from './setup/database.ts';
import { motherInNoord, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

const allTeams = municipality.teams.map(({ id }) => id);

describe('sending when the gateway is not there', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  async function countQuestions(): Promise<number> {
    const [row] = await queryAsStaff<{ count: number }>(
      surroundings.demo.databaseUrl,
      allTeams,
      'select count(*)::int as count from questions',
    );
    return row!.count;
  }

  test('a calm failure that keeps the words; once it is back, “Probeer opnieuw” makes exactly one question', async () => {
    const { demo, browser } = surroundings;
    const before = await countQuestions();
    const resident = await Resident.at(browser, demo.addresses.school);
    await resident.answers(motherInNoord);
    await demo.stopGateway();
    await resident.sends();
    await resident.triage.getByText('We proberen het vanzelf opnieuw.').waitFor();
    await resident.reads('Versturen lukt nu niet');
    await resident.triage.getByText('Alles wat je hebt ingevuld staat er nog.').waitFor();
    await resident.triage.getByRole('link', { name: /14 023/ }).waitFor();
    await resident.presses('Terug naar mijn antwoorden');
    await resident.reads('Klopt alles?');
    await resident.triage.getByText(motherInNoord.words).waitFor();

    // Still away: the second failure is as calm as the first.
    await resident.sends();
    await resident.reads('Versturen lukt nu niet');
    await demo.startGateway();
    await resident.presses('Probeer opnieuw');
    await resident.receiptCode();
    assert.equal(await countQuestions(), before + 1);
    await resident.leaves();
  });

  test('an answer that got lost on the way: the next attempt gets it, and there is one question', async () => {
    const { demo, browser } = surroundings;
    const before = await countQuestions();
    const resident = await Resident.at(browser, demo.addresses.gemeente);
    let arrived = 0;
    await resident.page.route('**/v1/questions', async (route) => {
      arrived += 1;
      if (arrived > 2) return route.continue();
      // The gateway has stored it and answered; the connection breaks before the page hears of it.
      assert.equal((await route.fetch()).status(), 201);
      return route.abort('connectionreset');
    });
    await resident.answers(motherInNoord);
    await resident.sends();
    await resident.receiptCode();
    assert.equal(arrived, 3);
    assert.equal(await countQuestions(), before + 1);
    await resident.leaves();
  });
});
