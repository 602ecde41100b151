import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingProblems } from '@voordeur/core/language/nl';
import {
  patientLanguageNames,
  patientLanguageOf,
  patientLanguages,
  referralCard,
  sentCard,
  type CardWords,
  type PatientCard,
  type PatientLanguage,
} from '@voordeur/core/referral';
import { answerWays } from '@voordeur/core/vocabulary';

async function wordsIn(language: PatientLanguage): Promise<CardWords> {
  const words = (await import(`@voordeur/core/referral/card-words/${language}`)) as Record<string, CardWords>;
  return words[language]!;
}

const team = { id: 'cjg-noord', name: 'CJG Noord' };
const referral = {
  code: '4829 1047 5562 9013',
  link: 'https://voordeur.example/#verwijzing=4829104755629013',
  codePage: 'https://voordeur.example/kaart/',
  team,
  lines: [{ id: '112', name: 'Alarmnummer', number: '112' }],
  urgency: 'gewoon' as const,
  respondWithinWorkingDays: 3,
  expiresAt: '2026-12-23T23:30:00.000Z',
};

const context = async (language: PatientLanguage) => ({
  words: await wordsIn(language),
  language,
  timeZone: 'Europe/Amsterdam',
  phone: '14 023',
});

/** Every sentence of a card. */
function textOf(card: PatientCard): string[] {
  const { title, lead, stepsTitle, steps, codeLabel, lines, call, foot } = card;
  return [title, lead, stepsTitle, ...steps.flat(), codeLabel, lines?.lead ?? '', call.lead, ...foot].filter(Boolean);
}

describe('the patient card', () => {
  test('is whole in every language: the same sentences, with the same places to fill in', async () => {
    const dutch = await wordsIn('nl');
    for (const language of patientLanguages) {
      const words = await wordsIn(language);
      assert.deepEqual(Object.keys(words), Object.keys(dutch), language);
      for (const [name, text] of Object.entries(words)) {
        const places = (of: string) => [...of.matchAll(/\{\w+\}/g)].map(String).sort();
        assert.deepEqual(places(text), places(dutch[name as keyof CardWords]), `${language}: ${name}`);
        assert.ok(
          text.trim() !== '' && (language === 'nl' || text !== dutch[name as keyof CardWords]),
          `${language}: ${name}`,
        );
      }
    }
  });

  test('is in the script of its language', async () => {
    const scripts: Partial<Record<PatientLanguage, RegExp>> = {
      ar: /\p{Script=Arabic}/u,
      uk: /\p{Script=Cyrillic}/u,
      ti: /\p{Script=Ethiopic}/u,
    };
    for (const [language, script] of Object.entries(scripts))
      for (const text of Object.values(await wordsIn(language as PatientLanguage))) assert.match(text, script);
    assert.equal(referralCard(referral, await context('ar')).direction, 'rtl');
    assert.equal(
      patientLanguages.filter((language) => patientLanguageNames[language].direction === 'rtl').join(),
      'ar',
    );
  });

  test('reads like B1 in Dutch', async () => {
    const asked = textOf(referralCard({ ...referral, urgency: 'vandaag' }, await context('nl')));
    const sent = answerWays
      .map((by) => ({ by, urgency: 'gewoon' as const }))
      .map(async (answer) =>
        textOf(
          sentCard(
            { ...referral, receiptCode: referral.code, respondBy: referral.expiresAt },
            answer,
            await context('nl'),
          ),
        ),
      );
    const all = [...asked, ...(await Promise.all(sent)).flat()];
    assert.deepEqual(readingProblems(all.join('\n'), ['voordeur.example', 'voordeur', 'example']), []);
    for (const text of all) assert.doesNotMatch(text, /\b(u|uw)\b/i);
  });

  test('tells the day by the clock of the municipality, the days and the address', async () => {
    const words = textOf(referralCard(referral, await context('nl'))).join(' ');
    assert.match(words, /tot en met donderdag 24 december/);
    assert.match(words, /CJG Noord antwoordt binnen 3 werkdagen/);
    assert.match(words, /ga naar voordeur\.\u200Bexample\/\u200Bkaart en typ/);
    const one = textOf(referralCard({ ...referral, respondWithinWorkingDays: 1 }, await context('en'))).join(' ');
    assert.match(one, /within 1 working day\./);
    assert.doesNotMatch(one, /\{/);
  });

  test('keeps what is not Arabic apart in an Arabic sentence, in digits that a phone has', async () => {
    const card = referralCard(referral, await context('ar'));
    assert.ok(card.title.includes('\u2068CJG Noord\u2069'), card.title);
    assert.match(card.foot[0]!, /24/);
  });

  test('puts the phone lines on it only where it cannot wait', async () => {
    assert.equal(referralCard(referral, await context('nl')).lines, null);
    const now = referralCard({ ...referral, urgency: 'nu' }, await context('tr'));
    assert.deepEqual(now.lines?.numbers, [{ name: 'Alarmnummer', number: '112' }]);
    assert.equal(now.lines.lead, (await wordsIn('tr')).dangerNow);
  });

  test('tells whoever helps, in Dutch, what it is', async () => {
    assert.equal(referralCard(referral, await context('nl')).inDutch, null);
    assert.match(referralCard(referral, await context('pl')).inDutch!, /^Kaart van de voordeur: .*CJG Noord\.$/);
  });

  test('opens nothing once the question is sent', async () => {
    const card = sentCard(
      { receiptCode: referral.code, team, lines: [], respondBy: referral.expiresAt },
      { by: 'phone', urgency: 'gewoon' },
      await context('uk'),
    );
    assert.equal(card.link, null);
    assert.deepEqual(card.steps[0], [(await wordsIn('uk')).byPhone]);
  });
});

test('a language is found by its tag, or not at all', () => {
  assert.equal(patientLanguageOf('ar-MA'), 'ar');
  assert.equal(patientLanguageOf('EN'), 'en');
  assert.equal(patientLanguageOf('fr'), null);
});
