import type { ProfessionalWords } from '../words.js';
import type { ProfessionalStepId } from './checklist.js';

/** The checklist for professionals in Dutch. */
export const words: Readonly<Record<ProfessionalStepId, ProfessionalWords>> = {
  'plan-beginnen': {
    title: 'Begin het toekomstgericht plan',
    changes:
      'Tussen 16½ en 17½ jaar maakt de jongere met jou een plan voor na 18. De jongere bepaalt wat erin staat. Het gaat over alle leefgebieden.',
    steps: [
      'Plan een eerste gesprek met de jongere en wie hij of zij mee wil nemen.',
      'Spreek af wie de regie heeft tot 18 en wie daarna.',
      'Noem de onafhankelijke cliëntondersteuner.',
    ],
    bring: ['de lopende beschikking of indicatie', 'het plan dat er al is'],
  },
  'netwerk-in-beeld': {
    title: 'Breng het netwerk in beeld',
    changes: 'Wie blijft er als de hulp stopt? Eén vaste volwassene maakt het verschil.',
    steps: [
      'Vraag de jongere wie hij of zij vertrouwt.',
      'Bespreek met die persoon wat hij of zij wil en kan doen.',
      'Weeg ook licht en gezamenlijk aanbod in de wijk mee.',
    ],
    bring: [],
  },
  'alle-domeinen-nagaan': {
    title: 'Ga alle leefgebieden na',
    changes: 'De grens bij 18 geldt overal tegelijk: zorg, school en werk, wonen, geld, veiligheid en papieren.',
    steps: [
      'Loop met de jongere de leefgebieden langs.',
      'Schrijf per leefgebied op wie wat doet en wanneer.',
      'Vraag school, jongerenloket of werkgever om mee te denken.',
    ],
    bring: ['de tijdlijn van de jongere'],
  },
  'wet-na-18-kiezen': {
    title: 'Zoek uit welke wet na 18 geldt',
    changes:
      'Jeugdhulp stopt meestal bij 18. Begeleiding loopt dan via de Wmo, behandeling via de Zorgverzekeringswet, blijvende intensieve zorg via de Wlz. Verlengde jeugdhulp kan tot 23 als geen andere wet de hulp geeft en aan de voorwaarden is voldaan. Pleegzorg loopt in de regel door tot 21.',
    steps: [
      'Bepaal per soort hulp welke wet na 18 geldt.',
      'Overleg bij twijfel met de Wmo-consulent, het CIZ of de zorgverzekeraar.',
      'Is verlengde jeugdhulp nodig? Leg uit waarom geen andere wet past.',
    ],
    bring: ['de indicaties en behandelplannen'],
  },
  'plan-klaar': {
    title: 'Het plan is klaar: uiterlijk 17½ jaar',
    changes: 'Uiterlijk op 17½ jaar ligt er een plan dat de jongere kent en wil.',
    steps: [
      'Loop het plan na met de jongere.',
      'Controleer of elk leefgebied een afspraak heeft, ook als het antwoord ‘niets nodig’ is.',
      'Geef de jongere een eigen exemplaar.',
    ],
    bring: ['het plan'],
  },
  'melden-bij-cjg': {
    title: 'Meld op 17½ jaar bij het CJG hoe het verdergaat',
    changes:
      'De jeugdhulpaanbieder meldt op 17½ jaar bij het CJG wat er na 18 gebeurt: zorg via de Wmo, verlengde jeugdhulp, of de hulp stopt. Een CJG-coach raakt dan betrokken.',
    steps: [
      'Vertel de jongere dat je meldt en wat je meldt.',
      'Meld één van de drie: verder in de Wmo, verlengde jeugdhulp, of de hulp stopt.',
      'Spreek af welke CJG-coach meekijkt en wanneer.',
    ],
    bring: ['het plan', 'toestemming van de jongere om gegevens te delen'],
  },
  'aanvragen-doen': {
    title: 'Doe de aanvragen op tijd',
    changes: 'Veel aanvragen duren weken of maanden. Wie na de verjaardag begint, is te laat.',
    steps: [
      'Doe de melding voor de Wmo of de aanvraag voor de Wlz.',
      'Vraag verlengde jeugdhulp aan als dat nodig is.',
      'Kijk of Wajong, bijstand of studiefinanciering nodig is.',
      'Vraag bewind of mentorschap aan als de jongere dat wil en nodig heeft.',
    ],
    bring: ['een identiteitsbewijs van de jongere', 'verslagen en verklaringen'],
  },
  'gesprek-met-zijn-drieen': {
    title: 'Voer een gesprek met de jongere en de nieuwe hulpverlener',
    changes: 'Jongere, CJG-coach en SWT-medewerker of Wmo-consulent spreken elkaar samen, vóór de 18e verjaardag.',
    steps: [
      'Nodig de contactpersoon 23+ van het Sociaal Wijkteam uit.',
      'Laat de jongere vertellen wat belangrijk is.',
      'Spreek af wie de jongere belt na dit gesprek.',
    ],
    bring: ['het plan'],
  },
  'warm-overdragen': {
    title: 'Draag warm over',
    changes:
      'Jij blijft verantwoordelijk tot de ander ja heeft gezegd. De jongere hoeft het verhaal niet opnieuw te doen.',
    steps: [
      'Vraag de jongere toestemming en vertel wat je deelt.',
      'Schrijf een korte notitie bij de overdracht.',
      'Wacht tot de ander heeft bevestigd.',
      'Vertel de jongere wie het nu is en hoe je die bereikt.',
    ],
    bring: ['het plan', 'de toestemming'],
  },
  'dak-inkomen-verzekering': {
    title: 'Controleer dak, inkomen en verzekering',
    changes: 'Op de dag dat de jongere 18 wordt, moeten een woonplek, inkomen en een zorgverzekering geregeld zijn.',
    steps: [
      'Controleer de woonplek en de inschrijving bij de gemeente.',
      'Controleer het inkomen en de bankrekening.',
      'Controleer de zorgverzekering, de zorgtoeslag en DigiD.',
    ],
    bring: [],
  },
  'nabellen-na-18': {
    title: 'Bel na: hoe gaat het?',
    changes: 'Drie maanden na de 18e verjaardag blijkt wat er mis is gegaan. Dan is het nog te herstellen.',
    steps: [
      'Bel de jongere.',
      'Vraag de nieuwe hulpverlener of de hulp echt is begonnen.',
      'Pak samen op wat is blijven liggen.',
    ],
    bring: [],
  },
  'overdracht-naar-23-plus': {
    title: 'Draag over vóór 23 jaar',
    changes: 'Jeugdhulp stopt uiterlijk bij 23 jaar. Daarna helpt het Sociaal Wijkteam, via de contactpersoon 23+.',
    steps: [
      'Kijk een half jaar van tevoren wat er nodig blijft.',
      'Plan een gesprek met de contactpersoon 23+.',
      'Draag warm over, zoals bij 18.',
    ],
    bring: ['het plan'],
  },
};
