import type { Receipt, ReferralReceipt } from '../schemas/index.js';
import type { AnswerWay, Urgency } from '../vocabulary/index.js';
import { cardDay } from './card-day.js';
import type { CardWords } from './card-words/card-words.js';
import { patientLanguageNames, type PatientLanguage } from './languages.js';

/** What stands on a card for a patient, sentence by sentence, in the patient's language. */
export interface PatientCard {
  language: PatientLanguage;
  direction: 'ltr' | 'rtl';
  title: string;
  lead: string;
  /** Above the steps; no steps where the question was sent already. */
  stepsTitle: string;
  steps: readonly (readonly string[])[];
  codeLabel: string;
  /** Sixteen digits in groups of four. */
  code: string;
  /** What the square leads to; `null` where there is nothing to open. */
  link: string | null;
  /** Phone lines that go before all else. */
  lines: { lead: string; numbers: readonly { name: string; number: string }[] } | null;
  call: { lead: string; number: string };
  /** At the foot of the card. */
  foot: readonly string[];
  /** For whoever helps the patient and does not read that language; `null` on a Dutch card. */
  inDutch: string | null;
}

interface CardContext {
  words: CardWords;
  language: PatientLanguage;
  /** IANA name of the municipality's time zone. */
  timeZone: string;
  /** Of the team, or else of the municipality. */
  phone: string;
}

/** How many phone lines a card has room for; the first are the ones that matter most. */
const mostLines = 3;

/** The card with which a patient opens, changes and sends a question that was filled in. */
export function referralCard(
  referral: Pick<
    ReferralReceipt,
    'code' | 'link' | 'codePage' | 'team' | 'lines' | 'urgency' | 'respondWithinWorkingDays' | 'expiresAt'
  >,
  context: CardContext,
): PatientCard {
  const { words } = context;
  const fill = filler(context.language, {
    team: referral.team.name,
    page: shownAddress(referral.codePage),
    days: String(referral.respondWithinWorkingDays),
    date: cardDay(referral.expiresAt, context.language, context.timeZone),
  });
  return {
    ...common(referral.code, referral.lines, referral.urgency, context),
    title: fill(words.title),
    lead: words.lead,
    stepsTitle: words.steps,
    steps: [[words.scan, fill(words.orType)], [words.look], [words.send, fill(answerWords(referral, words))]],
    codeLabel: words.code,
    link: referral.link,
    foot: [fill(words.validUntil), words.nothingAboutYou],
    inDutch: isDutch(context) ? null : `Kaart van de voordeur: vraag zelf hulp aan ${referral.team.name}.`,
  };
}

/** The card of a question that a professional sent in the patient's name. */
export function sentCard(
  receipt: Pick<Receipt, 'receiptCode' | 'team' | 'lines' | 'respondBy'>,
  answer: { by: AnswerWay; urgency: Urgency },
  context: CardContext,
): PatientCard {
  const { words } = context;
  const fill = filler(context.language, {
    team: receipt.team.name,
    date: cardDay(receipt.respondBy, context.language, context.timeZone),
  });
  return {
    ...common(receipt.receiptCode, receipt.lines, answer.urgency, context),
    title: words.sentTitle,
    lead: fill(words.sentAnswer),
    stepsTitle: '',
    steps: [[waysOf(words)[answer.by]], [words.sentKeep]],
    codeLabel: words.sentCode,
    link: null,
    foot: [words.nothingAboutYou],
    inDutch: isDutch(context) ? null : `Kaart van de voordeur: er is een vraag gesteld aan ${receipt.team.name}.`,
  };
}

function common(
  code: string,
  lines: Receipt['lines'],
  urgency: Urgency,
  { words, language, phone }: CardContext,
): Pick<PatientCard, 'language' | 'direction' | 'code' | 'lines' | 'call'> {
  const isUrgent = urgency !== 'gewoon' && lines.length > 0;
  return {
    language,
    direction: patientLanguageNames[language].direction,
    code,
    lines: isUrgent
      ? {
          lead: urgency === 'nu' ? words.dangerNow : words.cannotWait,
          numbers: lines.slice(0, mostLines).map(({ name, number }) => ({ name, number })),
        }
      : null,
    call: { lead: words.call, number: phone },
  };
}

function answerWords(
  { urgency, respondWithinWorkingDays }: Pick<ReferralReceipt, 'urgency' | 'respondWithinWorkingDays'>,
  words: CardWords,
): string {
  if (urgency !== 'gewoon') return words.answerWithHaste;
  return respondWithinWorkingDays === 1 ? words.answerInOneDay : words.answerInDays;
}

function waysOf(words: CardWords): Readonly<Record<AnswerWay, string>> {
  return { code: words.byCode, email: words.byEmail, phone: words.byPhone, inloop: words.byWalkIn };
}

function isDutch({ language }: CardContext): boolean {
  return language === 'nl';
}

/** Without what every address has, so that there is less to type; where it does not fit, it breaks at a point or a slash. */
function shownAddress(address: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replaceAll(/[./]/g, '$&\u200B');
}

/**
 * Puts values into a sentence. Where the sentence reads from right to left, a value that does not is isolated, so
 * that digits and points stay where they belong (Unicode UAX 9, FSI and PDI).
 */
function filler(language: PatientLanguage, values: Readonly<Record<string, string>>): (text: string) => string {
  const isolated = patientLanguageNames[language].direction === 'rtl';
  return (text) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return isolated ? `\u2068${value}\u2069` : value;
    });
}
