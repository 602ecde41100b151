import { shareOf, type Count } from '@voordeur/core/figures';
import type { FigureName, Figures } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { countWords, inSentence, listWords, shareWords, workingDaysWords } from './words.js';

type NameOfTeam = (id: string) => string;

/** What each figure shows, in one sentence. */
export const sentences: Record<FigureName, (figures: Figures, nameOfTeam: NameOfTeam) => string> = {
  weken: ({ weeks, ends, period }) => {
    const [before, last] = weeks.slice(-2).map(({ questions }) => questions);
    const when = period.to === ends[0] ? 'Vorige week' : 'In de laatste week';
    return `${when} ${countWords(last!)} vragen${compared(last!, before!)}`;
  },
  leefgebieden: ({ leefgebieden }) => {
    const most = mostOf(leefgebieden, ({ total }) => total);
    if (most.length === 0) return 'Geen onderwerp kwam in vier weken vijf keer of vaker voor';
    const names = most.map(({ leefgebied }) => inSentence(leefgebiedNames[leefgebied].nl));
    return `Het vaakst gaat het over ${listWords(names)}${numberOfOne(most, ({ total }) => total, 'keer')}`;
  },
  gebieden: ({ areas }) => {
    const most = mostOf(areas, ({ total }) => total);
    if (most.length === 0) return 'Uit geen gebied kwamen in vier weken vijf vragen of meer';
    return `De meeste vragen komen uit ${listWords(most.map(({ name }) => name))}${numberOfOne(most, ({ total }) => total)}`;
  },
  antwoorden: ({ answers }) => {
    const { inTime, late, medianDays } = answers.at(-1)!;
    const share = shareOf(inTime, late);
    if (share === null) return 'Er zijn nog te weinig antwoorden om iets over de tijd te zeggen';
    return `${shareWords(share)} van de antwoorden kwam op tijd${medianDays === null ? '' : `, ${half(medianDays)}`}`;
  },
  'verkeerd-bezorgd': ({ misroutes }, nameOfTeam) => {
    const most = mostOf(misroutes, ({ number }) => number);
    const [first] = most;
    if (first === undefined) return 'Tussen geen twee teams gebeurde dat vijf keer of vaker';
    if (most.length > 1) return `Tussen ${most.length} paren van teams gebeurde dat het vaakst`;
    return `Het vaakst van ${nameOfTeam(first.from)} naar ${nameOfTeam(first.to)}: ${countWords(first.number)} keer`;
  },
  samenwerken: ({ refused, escalated }) => {
    if (refused.atLeast + escalated.atLeast === 0) return 'Beide gebeurden minder dan vijf keer';
    return `${countWords(refused)} keer geweigerd, ${countWords(escalated)} keer naar de achterwacht`;
  },
  verwijzingen: ({ referrals }) => {
    const most = mostOf(referrals, ({ made }) => made);
    if (most.length === 0) return 'Geen verwijzer verwees vijf keer of vaker';
    return `${listWords(most.map(({ name }) => name))} ${most.length === 1 ? 'verwees' : 'verwezen'} het vaakst${numberOfOne(most, ({ made }) => made, 'keer')}`;
  },
  'niets-gevonden': ({ zeroResults }) => {
    const most = mostOf(zeroResults.leefgebieden, ({ searches }) => searches);
    if (most.length === 0) return 'Over geen onderwerp werd vijf keer of vaker niets gevonden';
    const names = most.map(({ leefgebied }) => inSentence(leefgebiedNames[leefgebied].nl));
    return `Het vaakst was er niets over ${listWords(names)}${numberOfOne(most, ({ searches }) => searches, 'keer')}`;
  },
  spreekuren: ({ spreekuren }) => {
    const most = mostOf(spreekuren, ({ booked }) => booked);
    if (most.length === 0) return 'Nergens waren in vier weken vijf afspraken of meer';
    return `De meeste afspraken waren bij ${listWords(most.map(({ name }) => name))}${numberOfOne(most, ({ booked }) => booked)}`;
  },
};

/** Those that may have the most, as far as what is told goes; at most three. None where all may be none. */
function mostOf<Each>(all: readonly Each[], countOf: (one: Each) => Count): Each[] {
  const highest = Math.max(0, ...all.map((one) => countOf(one).atLeast));
  if (highest === 0) return [];
  return all
    .filter((one) => countOf(one).atLeast > 0 && countOf(one).atMost >= highest)
    .toSorted((a, b) => countOf(b).atLeast - countOf(a).atLeast)
    .slice(0, 3);
}

function numberOfOne<Each>(most: readonly Each[], countOf: (one: Each) => Count, unit = ''): string {
  return most.length === 1 ? `: ${countWords(countOf(most[0]!))}${unit && ` ${unit}`}` : '';
}

function compared(last: Count, before: Count): string {
  const [more, less] = [last.atLeast - before.atMost, before.atLeast - last.atMost];
  const exact = last.atLeast === last.atMost && before.atLeast === before.atMost;
  if (exact && more === 0) return ', evenveel als de week ervoor';
  if (more > 0) return `, ${exact ? `${more} ` : ''}meer dan de week ervoor`;
  if (less > 0) return `, ${exact ? `${less} ` : ''}minder dan de week ervoor`;
  return '';
}

function half(days: number): string {
  return days === 0 ? 'de helft nog dezelfde dag' : `de helft binnen ${workingDaysWords(days)}`;
}
