import { fold } from './fold.js';

/**
 * Words of grammar: they are in no index. `niet`, `geen`, `zonder`, `alleen`, `thuis` and `zelf` are not
 * among them: they change what a sentence is about. English has its own list because people type it on
 * the same page.
 */
const grammar = `
de het een eens der des den ten ter te t n
ik jij je jou jouw u uw hij hem zij ze wij we ons onze jullie hun hen haar zijn z'n zn m'n mn mijn me mij men
dit dat deze die daar hier er wat wie welk welke waar wanneer waarom hoe hoeveel wiens iets iemand iedereen elk elke ieder iedere
zich zichzelf mezelf jezelf uzelf mijzelf
en of maar want dus dan als omdat doordat zodat terwijl toen toch ook nog nou nu wel zo zo'n zoals even
in op aan bij van voor met naar om tot uit over tegen tussen door sinds per via vanuit vanaf tijdens volgens rond langs
is ben bent was waren wezen geweest wordt word worden werd geworden
heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden zal zul zult zullen zou zouden wil wilt willen wilde wilden moet moeten moest moesten mag mogen mocht
`;

/**
 * Words that say little: politeness, how people begin a question, adverbs, verbs that go with anything.
 * They are looked for only when a query holds nothing else.
 */
const generic = `
al alles binnen onder achter af mee hoef hoeft hoeven pas
doe doet doen gedaan deed ga gaat gaan ging laat laten kom komt komen krijg krijgt krijgen gekregen kreeg
weet weten vind vinden vindt zoek zoeken zoekt gezocht graag
heel erg zeer veel weinig meer meest minder vaak altijd soms steeds weer alweer opnieuw best beetje echt gewoon allemaal zomaar bijna
hallo hoi beste goedemorgen goedemiddag goedendag dag alsjeblieft alstublieft aub svb dank bedankt groet groeten
hulp helpen helpt help nodig vraag vragen info informatie
ding dingen manier keer zaak zaken goed goede nieuw nieuwe
jaar jaren maand maanden week weken dagen uur vandaag morgen gisteren nacht nachts vanavond ochtend middag avond
ander andere anderen zeg zegt zeggen maak maakt maken zit zitten staat staan sta ligt blijft blijven
ja nee misschien
`;

const english = `
the a an this that these those it its is are was were be been being am do does did done doing have has had having
i me my mine myself you your yours he him his she her hers we us our they them their theirs who whom what which where when why how
and or but if then so because while as of at by for with about into through to from up in out on off over under again
can could will would shall should may might must cannot
not no very too much many more most any some such only own same than just also ever never still
need needs want wants looking look find get gets getting help helps someone something anyone
please hello hi thanks thank anymore all day night every
mother father mom mum dad husband wife brother sister grandmother grandfather friend
`;

/** Folded words of grammar, which are never looked for. */
export const grammarWords: ReadonlySet<string> = listOf(grammar);
/** Folded words that carry no meaning of their own beside other words: grammar and general words. */
export const stopWords: ReadonlySet<string> = listOf(grammar + generic);
export const englishStopWords: ReadonlySet<string> = listOf(english);

function listOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => fold(word).replaceAll("'", '')),
  );
}
