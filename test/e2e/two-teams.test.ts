import { after, before, describe, test } from 'node:test';
import { Resident, type Story } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

/** A question for both: the child's side leads it to the CJG, the debts inform the wijkteam. */
const debtsAndChild: Story = {
  danger: 'Nee',
  words: 'Sinds mijn scheiding stapelen de rekeningen zich op. Mijn zoon van 8 merkt het en plast weer in bed.',
  about: ['Over mijzelf', '23 tot en met 66 jaar'],
  topics: ['Geld, schulden en rondkomen', 'Opvoeden en opgroeien'],
  children: 'Ja',
  postcode: '2023',
  helped: 'Nee',
  answer: 'Ik kom langs',
};

describe('a question that two teams have a part in', () => {
  let surroundings: Surroundings;
  let cjg: Worker;
  let swt: Worker;
  before(async () => {
    surroundings = await startSurroundings();
    const { browser, demo } = surroundings;
    cjg = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
    swt = await Worker.signsIn(browser, demo.addresses.gateway, 'swt-noord-noord');
  });
  after(() => surroundings.close());

  async function ask(consent: 'Ja,' | 'Nee,'): Promise<string> {
    const resident = await Resident.at(surroundings.browser, surroundings.demo.addresses.gemeente);
    await resident.answers(debtsAndChild);
    await resident.triage.getByText(/^Mag .* je vraag ook zien\?$/).waitFor();
    await resident.chooses(consent);
    await resident.sends();
    const reference = await resident.reference();
    await resident.leaves();
    return reference;
  }

  test('with consent the other team sees it appear and reads along, and the first team answers', async () => {
    const reference = await ask('Ja,');
    await cjg.row(reference).waitFor();
    await swt.row(reference).filter({ hasText: 'Leest mee' }).click();
    await swt.question.getByText(debtsAndChild.words).waitFor();
    await swt.page.getByText(/Jouw team leest mee\. CJG Noord beantwoordt deze vraag\./).waitFor();
    await swt.page.getByRole('button', { name: 'Ik pak deze vraag op' }).waitFor({ state: 'detached' });
  });

  test('without consent only the first team gets it; the other sees it once it is offered, and takes it over', async () => {
    const reference = await ask('Nee,');
    await cjg.row(reference).click();
    await cjg.question.getByText(debtsAndChild.words).waitFor();
    await swt.row(reference).waitFor({ state: 'detached' });

    await cjg.offers('swt-noord-noord', 'De schulden gaan voor.');
    await cjg.page.getByText(new RegExp(`Vraag ${reference} is aangeboden aan .*Noord-Noord`)).waitFor();

    await swt.row(reference).filter({ hasText: 'Aan jullie aangeboden' }).click();
    await swt.question.getByText(debtsAndChild.words).waitFor();
    await swt.question
      .getByRole('region', { name: /CJG Noord biedt deze vraag aan/ })
      .getByText('De schulden gaan voor.')
      .waitFor();
    await swt.presses('Ja, ik neem de vraag over');
    await swt.page.getByText('jij bent de contactpersoon').waitFor();
    await cjg.row(reference).waitFor({ state: 'detached' });
  });
});
