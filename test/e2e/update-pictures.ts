/**
 * Takes the pictures of the documentation anew, from a demo of its own: `node test/e2e/update-pictures.ts`,
 * or only some: `… voordeur sites stappen widgets verwijzing agenda overdracht`. They are in docs/beelden.
 */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpreekurenList } from '@voordeur/core/schemas';
import type { Page } from 'playwright-core';
import { motherInNoord, Resident } from './setup/resident.ts';
import { Referrer } from './setup/referrer.ts';
import { startSurroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const folder = join(import.meta.dirname, '../../docs/beelden');

await mkdir(folder, { recursive: true });
const surroundings = await startSurroundings();
const { browser, demo } = surroundings;
const { addresses } = demo;
const asked = process.argv.slice(2);
const wants = (name: string) => asked.length === 0 || asked.includes(name);
try {
  if (wants('voordeur'))
    await pictureOf(sideBySide(await fromSchoolToInbox()), { width: 1600, height: 900 }, 'voordeur');
  if (wants('sites')) await threeLooks();
  if (wants('stappen')) await stepsOnAPhone();
  if (wants('widgets')) await everyWidget();
  if (wants('verwijzing')) await referring();
  if (wants('agenda')) await agendaOfATeam();
  if (wants('overdracht')) await handingOver();
} finally {
  await surroundings.close();
}

/** A question on the school's page, and the same question in the inbox. */
async function fromSchoolToInbox(): Promise<{ asked: Buffer; received: Buffer }> {
  const coach = await Worker.signsIn(browser, addresses.gateway, 'cjg-noord');
  const parent = await Resident.at(browser, addresses.school, { viewport: { width: 1180, height: 1240 } });
  let asked: Buffer = Buffer.alloc(0);
  await parent.answers(motherInNoord, async (heading) => {
    if (heading !== 'Wat is je vraag?') return;
    await toTop(parent.page, '#hulp');
    asked = await parent.page.screenshot();
  });
  await parent.sends();
  const reference = await parent.reference();
  await coach.page.setViewportSize({ width: 1180, height: 1240 });
  await coach.row(reference).click();
  await coach.question.getByText(motherInNoord.words).waitFor();
  return { asked, received: await coach.page.screenshot() };
}

/** The same step on each of the three sites, from the top of the page. */
async function threeLooks(): Promise<void> {
  const looks: Buffer[] = [];
  for (const place of ['school', 'huisarts', 'gemeente'] as const) {
    const resident = await Resident.at(browser, addresses[place], { viewport: { width: 1100, height: 1500 } });
    await resident.answers(motherInNoord, async (heading) => {
      if (heading !== 'Wat is je vraag?') return;
      await toTop(resident.page, ':root');
      looks.push(await resident.page.screenshot());
    });
    await resident.leaves();
  }
  await pictureOf(row(looks, 500), { width: 1608, height: 700 }, 'sites');
}

/** Every step on a phone, on the site that sets no tokens. */
async function stepsOnAPhone(): Promise<void> {
  const resident = await Resident.at(browser, addresses.huisarts, {
    viewport: { width: 360, height: 800 },
    reducedMotion: 'reduce',
  });
  const steps: Buffer[] = [];
  const keep = async () => {
    await toTop(resident.page, 'voordeur-triage');
    steps.push(await resident.page.screenshot());
  };
  await resident.answers(motherInNoord, keep);
  await keep();
  await resident.sends();
  await resident.receiptCode();
  await keep();
  await pictureOf(row(steps, 296), { width: 1608, height: 700 }, 'stappen');
  await resident.leaves();
}

/** Every widget on a phone, on the example site that has it. */
async function everyWidget(): Promise<void> {
  const places = [
    ['voordeur-triage', `${addresses.huisarts}/`],
    ['voordeur-sociale-kaart', `${addresses.gemeente}/sociale-kaart`],
    ['voordeur-spreekuur', `${addresses.huisarts}/spreekuur`],
    ['voordeur-achttien', `${addresses.school}/achttien`],
  ] as const;
  const phones: Buffer[] = [];
  for (const [widget, address] of places) {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    await page.goto(address);
    await page.locator(`${widget} [part~="panel"]:not([aria-busy="true"]) [part~="heading"]`).first().waitFor();
    await page.waitForLoadState('networkidle');
    await toTop(page, widget);
    phones.push(await page.screenshot());
    await page.close();
  }
  await pictureOf(row(phones, 375), { width: 1608, height: 700 }, 'widgets');
}

/** The choices with the team beside them, and the card as three patients get it. */
async function referring(): Promise<void> {
  const link = '#leefgebied=geld,wonen&leeftijd=20&postcode=2023';
  const referrer = await Referrer.at(browser, `${addresses.huisarts}/verwijzing${link}`, {
    viewport: { width: 1180, height: 900 },
  });
  await referrer.finds('Sociaal Wijkteam Noord-Noord');
  await toTop(referrer.page, 'voordeur-verwijzing');
  await referrer.page.screenshot({ path: join(folder, 'verwijzing-kiezen.png') });
  const cards: Buffer[] = [];
  for (const language of ['Nederlands', 'العربية', 'Українська']) {
    await referrer.picks(language);
    await referrer.presses('Maak de kaart');
    await referrer.card.waitFor();
    cards.push(await referrer.card.screenshot());
    await referrer.presses('Iets veranderen');
  }
  await pictureOf(row(cards, 507), { width: 1610, height: 600 }, 'verwijzing-kaarten');
  await referrer.leaves();
}

/** A question that one team offers to another, as the other sees it. */
async function handingOver(): Promise<void> {
  const sender = await Worker.signsIn(browser, addresses.gateway, 'cjg-noord');
  const receiver = await Worker.signsIn(browser, addresses.gateway, 'swt-noord-noord');
  const parent = await Resident.at(browser, addresses.school);
  await parent.answers(motherInNoord);
  await parent.sends();
  const reference = await parent.reference();
  await parent.leaves();
  await sender.row(reference).click();
  await sender.presses('Ik pak deze vraag op');
  await sender.unfolds('Notitie voor collega’s');
  const note = 'Ik sprak de moeder net. Ze komt donderdag graag langs, met haar brieven.';
  await sender.page.getByRole('textbox', { name: 'Jouw notitie' }).fill(note);
  await sender.presses('Notitie opslaan');
  await sender.page.getByText('Je notitie is opgeslagen.').waitFor();
  await sender.offers('swt-noord-noord', 'Het slapen gaat beter. Wat blijft, zijn de zorgen over de huur.');
  await receiver.page.setViewportSize({ width: 1180, height: 1290 });
  await receiver.row(reference).click();
  await receiver.question.getByText(note).waitFor();
  await receiver.page.screenshot({ path: join(folder, 'inbox-aangeboden.png') });
}

/** The first day of the joint hour with some appointments on it: the day, cancelling it, and the week on a phone. */
async function agendaOfATeam(): Promise<void> {
  const day = await bookSomeAppointments();
  const coach = await Worker.signsIn(browser, addresses.gateway, 'cjg-noord');
  const { page } = coach;
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(`${addresses.gateway}/inbox/#/agenda/${day}`);
  const card = page.getByRole('article').first();
  await card.getByText('Tolk: Arabisch').waitFor();
  await page.screenshot({ path: join(folder, 'agenda-dag.png') });
  await card.getByRole('button', { name: 'Gaat niet door' }).click();
  const panel = page.locator('voordeur-inbox-cancel-hour');
  await panel.getByRole('textbox').fill('Het wijkcentrum is dicht door een lekkage.');
  const cancelling = await panel.screenshot();
  await pictureOf(padded(cancelling, 912), { width: 1008, height: 560 }, 'agenda-vervalt');
  await panel.getByRole('button', { name: 'Nee, laat het staan' }).click();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${addresses.gateway}/inbox/#/agenda/week/${day}`);
  await page.locator('.card').first().waitFor();
  const week = await page.screenshot();
  await page.goto(`${addresses.gateway}/inbox/#/agenda/${day}`);
  await card.waitFor();
  await pictureOf(row([week, await page.screenshot()], 360), { width: 788, height: 860 }, 'agenda-telefoon');
}

/** @returns the day they are on */
async function bookSomeAppointments(): Promise<string> {
  const response = await fetch(`${addresses.gateway}/v1/spreekuren?area=noord`);
  const { hours } = (await response.json()) as SpreekurenList;
  const hour = hours.find(({ spreekuur, slots }) => spreekuur === 'samen-noord' && slots.length > 3)!;
  const bookings = [
    { slot: 0, people: 2, leefgebieden: ['geld', 'wonen'], phone: '06 12345678' },
    { slot: 0, people: 1, leefgebieden: ['school'], interpreter: 'ar', phone: '06 87654321' },
    { slot: 1, people: 1, leefgebieden: ['opvoeden', 'relaties'] },
    { slot: 3, people: 3, leefgebieden: [], phone: '06 11223344' },
  ];
  for (const { slot, ...booking } of bookings) {
    const body = {
      id: randomUUID(),
      slot: { spreekuur: hour.spreekuur, startsAt: hour.slots[slot]!.startsAt },
      ...booking,
    };
    const booked = await fetch(`${addresses.gateway}/v1/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (booked.status !== 201) throw new Error(await booked.text());
  }
  return hour.date;
}

/** Scrolls until this stands at the top, with the pointer out of the way. */
async function toTop(page: Page, selector: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate((to) => document.querySelector(to)!.scrollIntoView({ behavior: 'instant' }), selector);
}

function row(pictures: Buffer[], width: number): string {
  const images = pictures.map((each) => `<img src="${dataUrl(each)}" width="${width}" />`);
  return `<style>
    body{margin:0;padding:24px;display:flex;flex-wrap:wrap;align-items:flex-start;gap:20px;background:#0c5a54}
    img{border-radius:12px;box-shadow:0 8px 28px #0005}
    </style>${images.join('')}`;
}

/** On the surface that it was taken from, with room around it. */
function padded(picture: Buffer, width: number): string {
  return `<style>body{margin:0;padding:36px 48px;background:#fffdf9}</style>
    <img src="${dataUrl(picture)}" width="${width}" />`;
}

function sideBySide({ asked, received }: { asked: Buffer; received: Buffer }): string {
  const screen = (picture: Buffer, title: string) =>
    `<figure><figcaption><i></i><i></i><i></i>${title}</figcaption><img src="${dataUrl(picture)}" width="752" /></figure>`;
  return `<style>
    body{margin:0;height:900px;display:flex;gap:32px;align-items:center;justify-content:center;background:#0c5a54}
    figure{margin:0;border-radius:12px;overflow:hidden;background:#e9e4da;box-shadow:0 12px 40px #0006}
    figcaption{display:flex;gap:7px;align-items:center;height:34px;padding:0 12px;font:14px sans-serif;color:#333}
    i{width:10px;height:10px;border-radius:50%;background:#b9b1a2} i:last-of-type{margin-right:10px} img{display:block}
    </style>${screen(asked, 'De school')}${screen(received, 'De inbox van CJG Noord')}`;
}

async function pictureOf(html: string, viewport: { width: number; height: number }, name: string): Promise<void> {
  const page = await browser.newPage({ viewport });
  await page.setContent(html, { waitUntil: 'load' });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

function dataUrl(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`;
}
