import { fold } from './fold.js';

/**
 * Words that say nothing about what a person looks for: grammar, politeness and the way people start
 * a question. `niet`, `geen`, `zonder`, `alleen`, `thuis` and `zelf` are not among them: they change
 * what a sentence is about. English has its own list because people type it on the same page.
 */
const dutch = `
de het een der des den ten ter te 't 'n
ik jij je jou jouw u uw hij hem zij ze wij we ons onze jullie hun hen haar zijn z'n zn m'n mn mijn me mij men
dit dat deze die daar hier er wat wie welk welke waar wanneer waarom hoe hoeveel wiens iets iemand iedereen alles elk elke ieder iedere
zich zichzelf mezelf jezelf uzelf mijzelf
en of maar want dus dan als dat doordat omdat zodat terwijl toen toch ook nog nou nu al wel zo zo'n zoals even eens pas
in op aan bij van voor met naar om tot uit over onder tegen tussen door sinds per via vanuit vanaf binnen tijdens volgens rond langs tegenover achter af mee
is ben bent was waren zijn wezen geweest wordt word worden werd geworden
heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden zal zul zult zullen zou zouden wil wilt willen wilde wilden moet moeten moest moesten mag mogen mocht hoef hoeft hoeven
doe doet doen gedaan deed ga gaat gaan gaan ging laat laten kom komt komen krijg krijgt krijgen gekregen kreeg
weet weten vind vinden vindt zoek zoeken zoekt graag
heel erg zeer veel weinig meer meest minder te vaak altijd soms steeds weer alweer opnieuw heel best beetje echt gewoon allemaal zomaar bijna
hallo hoi beste goedemorgen goedemiddag goedendag dag alsjeblieft alstublieft aub svb dank bedankt groet groeten
hulp helpen helpt help nodig vraag vragen info informatie
ding dingen manier keer zaak zaken
jaar jaren maand maanden week weken dagen uur
anders ander andere anderen zeg zegt zeggen maak maakt maken zit zitten staat staan sta ligt
ja nee misschien volgens
`;

const english = `
the a an this that these those it its is are was were be been being am do does did done doing have has had having
i me my mine myself you your yours he him his she her hers we us our they them their theirs who whom what which where when why how
and or but if then so because while as of at by for with about into through to from up in out on off over under again
can could will would shall should may might must cannot
not no very too much many more most any some such only own same than just also ever never still
need needs want wants looking look find get gets getting help helps someone something anyone
please hello hi thanks thank
`;

/** Folded words that carry no meaning of their own in a search. */
export const stopWords: ReadonlySet<string> = listOf(dutch);
export const englishStopWords: ReadonlySet<string> = listOf(english);

function listOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => fold(word).replaceAll("'", '')),
  );
}
