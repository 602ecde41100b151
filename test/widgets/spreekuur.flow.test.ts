import { expect } from '@open-wc/testing';
import { reduceBooking } from '@voordeur/core/booking';
import { renderStory } from '../../stories/render-story.ts';
import * as browsing from '../../stories/spreekuur/browsing.stories.ts';
import * as byCode from '../../stories/spreekuur/by-code.stories.ts';
import type { SpreekuurScript } from '../../stories/spreekuur/scripted-spreekuren.ts';
import { spreekuur as meta, type SpreekuurStory } from '../../stories/spreekuur/spreekuur.ts';
import {
  choosing,
  code,
  lookedUp,
  moving,
  standing,
  thursdayAtTwo,
  tuesdayAtTenTaken,
  typingCode,
} from '../../stories/spreekuur/states.ts';
import { withFastClock } from './fast-clock.ts';
import { closePage, openPage } from './page.ts';
import { SpreekuurPage } from './spreekuur.harness.ts';

async function show(story: SpreekuurStory): Promise<SpreekuurPage> {
  const page = await openPage();
  return SpreekuurPage.in(await renderStory(meta, story, page));
}

function withScript(
  visit: NonNullable<SpreekuurStory['args']>['visit'],
  script: SpreekuurScript,
): Promise<SpreekuurPage> {
  return show({ args: { ...(visit && { visit }), script } });
}

const unavailable = { outcome: 'unavailable' } as const;

describe('choosing a time', () => {
  afterEach(closePage);

  it('shows the nearest first, and the rest one press away', async () => {
    const page = await show(browsing.InNoord);
    expect(page.days).to.deep.equal(['Dinsdag 24 november', 'Donderdag 26 november', 'Dinsdag 1 december'].map(lower));
    expect(new Set(page.hours)).to.deep.equal(new Set(['Samen spreekuur Noord']));
    expect(page.words).to.include('Spreekuren in andere buurten');
    await page.press('Meer dagen laten zien');
    expect(page.days).to.have.lengthOf(4);
    expect(page.focused).to.equal('donderdag 3 december');
  });

  it('says every time in full to whoever listens, with the places that are left', async () => {
    const page = await show(browsing.SomeFull);
    expect(page.times.slice(0, 4)).to.deep.equal([
      '09:00 dinsdag 24 november, 9 uur tot 9 uur 30. Nog 2 plekken vrij.',
      '09:30 dinsdag 24 november, 9 uur 30 tot 10 uur. Nog 2 plekken vrij.',
      '10:00 vol dinsdag 24 november, 10 uur tot 10 uur 30. Kies deze tijd voor een plek op de wachtlijst.',
      '10:30 dinsdag 24 november, 10 uur 30 tot 11 uur. Nog 2 plekken vrij.',
    ]);
  });

  it('says them in the language that is chosen', async () => {
    const page = await show({ globals: { language: 'en' }, args: { area: 'noord' } });
    await page.until(
      () => page.times[0]?.startsWith('09:00 Tuesday') ?? false,
      () => page.times.join(),
    );
    expect(page.times[0]).to.equal('09:00 Tuesday 24 November, 9:00 am to 9:30 am. 2 places left.');
    await page.press('Nederlands');
    await page.shows('Wanneer kom je langs?');
  });

  it('asks the gateway for days only, whatever somebody looks for', async () => {
    const page = await show(browsing.FromTheTriage);
    await page.select('In welke buurt?', 'Zandvoort');
    await page.press('Latere dagen');
    expect(page.gateway.asked).to.deep.equal([{}, { from: '2026-12-06' }]);
  });

  it('leaves out what does not fit, says so, and shows it on request', async () => {
    const page = await show(browsing.FromTheTriage);
    expect(page.hours).to.include('Inloop geld en formulieren').and.not.to.include('Ouderspreekuur op school');
    expect(page.words).to.include('Je ziet de spreekuren die passen bij jouw vraag.');
    await page.press('Laat alle spreekuren zien');
    await page.select('In welke buurt?', 'Overal');
    await page.press('Meer dagen laten zien');
    expect(page.hours).to.include('Ouderspreekuur op school');
  });

  it('says how busy it is only where the municipality knows', async () => {
    expect((await show(browsing.HowBusy)).words).to.include('Rond twee uur is het vaak druk.');
    expect((await show({ args: { spreekuur: 'samen-noord' } })).words).not.to.include('druk');
  });

  it('shows another week, by one press or by a date, and goes back to today', async () => {
    const page = await show(browsing.InNoord);
    await page.type('Of kies zelf vanaf welke dag', '2027-01-11');
    await page.press('Laat zien');
    await page.until(
      () => page.days[0] === 'dinsdag 12 januari',
      () => page.days.join(),
    );
    expect(page.focused).to.equal('Wanneer kom je langs?');
    await page.press('Terug naar vandaag');
    await page.until(
      () => page.days[0] === 'dinsdag 24 november',
      () => page.days.join(),
    );
    expect(page.buttons).not.to.include('Terug naar vandaag');
  });

  it('says that an hour does not go on, and why', async () => {
    const { words } = await show(browsing.Closed);
    expect(words).to.include('Dit spreekuur gaat niet door. Het wijkcentrum wordt verbouwd.');
    expect(words).to.include('Dit spreekuur gaat niet door. Het is dan een feestdag.');
  });

  it('tries again where the hours cannot be had', async () => {
    const page = await show(browsing.HoursBackLater);
    expect(page.words).to.include('We kunnen de tijden nu niet laten zien.');
    expect(page.numbers).to.include('14 023');
    await page.press('Probeer opnieuw');
    await page.until(
      () => page.days.length > 0,
      () => page.words,
    );
  });
});

describe('making an appointment', () => {
  afterEach(closePage);

  it('takes two steps, and gives a code', async () => {
    const page = await show(browsing.InNoord);
    await page.chooseTime('10 uur tot 10 uur 30');
    expect(page.focused).to.equal('Maak je afspraak');
    expect(page.appointment).to.include('dinsdag 24 november, 10 uur tot 10 uur 30');
    expect(page.appointment).to.include('CJG Noord, Sociaal Wijkteam Noord-Noord en Sociaal Wijkteam Noord-Zuid');
    await page.press('Maak de afspraak');
    await page.shows('Je afspraak staat');
    expect(page.focused).to.equal('Je afspraak staat');
    expect(page.receiptCode).to.match(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(page.gateway.attempts).to.deep.equal([
      {
        id: page.gateway.attempts[0]!.id,
        slot: { spreekuur: 'samen-noord', startsAt: '2026-11-24T09:00:00.000Z' },
        people: 1,
        leefgebieden: [],
        waitWhenFull: false,
        locale: 'nl',
        source: { partner: 'huisarts' },
      },
    ]);
    await page.press('Ik heb de code bewaard');
    expect(page.words).not.to.include(page.gateway.attempts[0]!.id);
    expect(page.receiptCode).to.equal('');
  });

  it('takes a waiting place where it is full, after saying what that is', async () => {
    const page = await show({ args: { area: 'noord', script: { taken: tuesdayAtTenTaken } } });
    await page.chooseTime('10 uur tot 10 uur 30');
    expect(page.title).to.equal('Op de wachtlijst');
    expect(page.words).to.include('Komt er een plek vrij, dan houden we die een tijd voor je vast.');
    await page.press('Zet mij op de wachtlijst');
    await page.shows('Je staat op de wachtlijst');
    expect(page.gateway.attempts[0]!.waitWhenFull).to.equal(true);
    expect(page.words).to.include('Jij bent als eerste aan de beurt.');
  });

  it('loses nothing where somebody else was a moment earlier', async () => {
    const page = await withScript(choosing({ people: '3', contact: 'phone', phone: '06 12345678' }), {
      turns: ['snatched', 'taken'],
    });
    await page.press('Maak de afspraak');
    await page.shows('Wanneer kom je langs?');
    expect(page.announcements.join()).to.include('Die tijd is net vol geworden. Kies een andere tijd.');
    await page.until(
      () => page.times.some((time) => time.startsWith('10:00 vol')),
      () => page.times.join(),
    );
    await page.chooseTime('10 uur 30 tot 11 uur');
    expect(page.field('Met hoeveel mensen kom je?').value).to.equal('3');
    await page.press('Maak de afspraak');
    await page.shows('Je afspraak staat');
    expect(page.gateway.attempts.at(-1)).to.include({ people: 3, phone: '06 12345678' });
  });

  it('tries again by itself with the same booking, so that there is only one', async () => {
    const page = await withScript(choosing(), { turns: [unavailable, 'lost', 'taken'] });
    await withFastClock(async () => {
      await page.press('Maak de afspraak');
      await page.shows('Je afspraak staat');
    });
    expect(page.gateway.attempts).to.have.lengthOf(3);
    expect(new Set(page.gateway.attempts.map((each) => JSON.stringify(each))).size).to.equal(1);
  });

  it('gives the code of the version that arrived, where it was changed after an answer got lost', async () => {
    const page = await withScript(choosing(), {
      turns: ['lost', unavailable, unavailable, unavailable, 'taken'],
    });
    await withFastClock(async () => {
      await page.press('Maak de afspraak');
      await page.shows('Het lukt nu niet');
    });
    await page.press('Terug naar wat ik invulde');
    await page.type('Met hoeveel mensen kom je?', '4');
    await page.press('Maak de afspraak');
    await page.shows('Je afspraak staat');
    expect(page.words).to.include('Je afspraak was al gemaakt zoals je hem eerst verstuurde.');
  });

  it('says what is wrong above the form and at the field, and leads to it', async () => {
    const page = await withScript(choosing({ contact: 'email', email: 'naam voorbeeld' }), {});
    await page.press('Maak de afspraak');
    expect(page.focused).to.equal('Er klopt nog iets niet');
    expect(page.errors).to.deep.equal(['Dit e-mailadres klopt niet. Het ziet eruit als naam@voorbeeld.nl.']);
    await page.press(page.errors[0]!);
    expect(page.focused).to.equal('Je e-mailadres');
    await page.type('Je e-mailadres', 'naam@mail.example');
    expect(page.errors).to.deep.equal([]);
    expect(page.gateway.attempts).to.deep.equal([]);
  });

  it('offers e-mail only where the gateway can send it', async () => {
    expect((await withScript(choosing(), { email: true })).words).to.include('Per e-mail');
    expect((await withScript(choosing(), { email: false })).words).not.to.include('Per e-mail');
  });

  it('sends once, however often the button is pressed', async () => {
    const page = await withScript(choosing(), {});
    const button = page.element.shadowRoot!.querySelector<HTMLElement>('button[type=submit]')!;
    for (let click = 0; click < 3; click++) button.click();
    await page.shows('Je afspraak staat');
    expect(page.gateway.attempts).to.have.lengthOf(1);
  });

  it('makes a file for the calendar on this device, without asking anybody', async () => {
    const page = await show(byCode.Booked);
    const downloads: { name: string; address: string }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      downloads.push({ name: this.download, address: this.href });
    };
    try {
      await page.press('Zet in mijn agenda');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(downloads.map(({ name }) => name)).to.deep.equal(['afspraak.ics']);
    const file = await fetch(downloads[0]!.address);
    expect(file.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
    expect(await file.text()).to.include('BEGIN:VCALENDAR');
  });
});

describe('coming back with a code', () => {
  afterEach(closePage);
  const bookings = [standing('booked')];

  it('finds the appointment, also with points and letters that look like digits', async () => {
    const page = await withScript(undefined, { bookings });
    await page.press('Ik heb al een afspraak');
    expect(page.focused).to.equal('Je afspraak opzoeken');
    await page.type('De code van je afspraak', code.replaceAll(' ', '.').replaceAll('0', 'O').replace('1', 'l'));
    await page.press('Zoek mijn afspraak');
    await page.shows('Je afspraak');
    expect(page.appointment).to.include('dinsdag 24 november, 10 uur tot 10 uur 30');
    expect(page.receiptCode, 'somebody else may look at the screen').to.equal('');
  });

  it('says that there is none, and leaves the code to be put right', async () => {
    const page = await withScript(typingCode(code), {});
    await page.press('Zoek mijn afspraak');
    await page.until(
      () => page.announcements.join().includes('We vinden geen afspraak bij deze code.'),
      () => page.announcements.join(),
    );
    expect(page.field('De code van je afspraak').value).to.equal(code);
  });

  it('moves it, and keeps the old time where the new one was just taken', async () => {
    const page = await withScript(moving(thursdayAtTwo), { bookings, turns: [{ outcome: 'full' } as never, 'taken'] });
    await page.press('Ja, verzet mijn afspraak');
    await page.shows('Kies een nieuwe tijd');
    expect(page.words).to.include('Je houdt deze tijd tot je een nieuwe hebt:');
    await page.chooseTime('donderdag 26 november, 14 uur tot 14 uur 30');
    expect(page.title).to.equal('Wil je je afspraak verzetten?');
    await page.press('Ja, verzet mijn afspraak');
    await page.shows('Je afspraak is verzet');
    expect(page.appointment).to.include('donderdag 26 november, 14 uur tot 14 uur 30');
  });

  it('does not let a place go for a waiting place', async () => {
    const page = await show({ args: { area: 'noord', visit: moving(), script: { taken: tuesdayAtTenTaken } } });
    expect(page.times.some((time) => time.includes('10 uur tot 10 uur 30. Kies'))).to.equal(false);
  });

  it('cancels after asking once, and can begin again', async () => {
    const page = await withScript(lookedUp('booked'), { bookings });
    await page.press('Afzeggen');
    expect(page.focused).to.equal('Wil je je afspraak afzeggen?');
    await page.press('Ja, zeg af');
    await page.shows('Je afspraak is afgezegd');
    expect(page.focused).to.equal('Je afspraak is afgezegd');
    expect(page.buttons).to.include('Haal uit mijn agenda');
    await page.press('Kies een andere tijd');
    await page.shows('Wanneer kom je langs?');
  });

  it('takes the place that was kept', async () => {
    const page = await withScript(lookedUp('offered'), { bookings: [standing('offered')] });
    expect(page.words).to.include('We houden hem voor je vast tot maandag 23 november om 12:00 uur.');
    await page.press('Ja, ik neem de plek');
    await page.shows('Je afspraak staat');
  });

  it('shows how it stands where something cannot be done any more', async () => {
    const cancelled = standing('cancelled', { cancelledBy: 'hosts', reason: { nl: 'De medewerker is ziek.' } });
    const page = await withScript(reduceBooking(lookedUp('booked'), { type: 'ask-cancel' }), {
      bookings: [cancelled],
      turns: [{ outcome: 'not-possible' }, 'taken'],
    });
    await page.press('Ja, zeg af');
    await page.shows('Je afspraak gaat niet door');
    expect(page.words).to.include('De medewerker is ziek.').and.to.include('Dat kan niet meer.');
  });
});

describe('leaving the spreekuur', () => {
  afterEach(closePage);

  it('forgets everything that was typed, chosen and found', async () => {
    const page = await withScript(choosing({ contact: 'email', email: 'naam@mail.example' }), {});
    page.element.show({ area: 'noord', leefgebieden: ['geld'] });
    page.element.forget();
    await page.settled();
    expect(page.title).to.equal('Wanneer kom je langs?');
    expect(page.element.visit.wishes).to.deep.equal({});
    expect(page.element.shadowRoot!.innerHTML).not.to.include('naam@mail.example');
    await page.chooseTime('10 uur tot 10 uur 30');
    expect(page.chosen).to.deep.equal(['Dat hoeft niet']);
  });

  it('does not care any more about what was under way', async () => {
    const page = await withScript(choosing(), { turns: ['silent'] });
    await page.press('Maak de afspraak');
    await page.shows('We maken je afspraak');
    page.element.forget();
    await page.shows('Wanneer kom je langs?');
  });
});

function lower(day: string): string {
  return day[0]!.toLowerCase() + day.slice(1);
}
