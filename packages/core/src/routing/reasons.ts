import { localise, type Localised } from '../municipality/localise.js';
import type { ReasonId } from '../vocabulary/index.js';

/** Each reason in plain words, for residents and staff alike (domain §5). */
export const reasonTexts: Readonly<Record<ReasonId, Localised>> = {
  'child-safety': {
    nl: 'De veiligheid van een kind gaat voor alles. Het CJG kijkt hier als eerste naar.',
    en: 'The safety of a child comes first. The CJG looks at this first.',
  },
  'child-safety-area-unknown': {
    nl: 'De veiligheid van een kind gaat voor alles. We weten niet in welke wijk dit speelt, daarom kijkt het CJG van de hele stad.',
    en: 'The safety of a child comes first. We do not know the neighbourhood, so the city-wide CJG team looks at it.',
  },
  'other-municipality': {
    nl: 'De postcode hoort bij een andere gemeente. De gezamenlijke voordeur wijst de weg naar de hulp daar.',
    en: 'The postcode belongs to another municipality. The joint front door shows the way to help there.',
  },
  'area-unknown-young': {
    nl: 'We weten niet in welke wijk dit speelt. Voor jongeren van 15 tot 23 jaar is er een CJG-team voor de hele stad.',
    en: 'We do not know the neighbourhood. For people of 15 to 22 there is a city-wide CJG team.',
  },
  'area-unknown': {
    nl: 'We weten niet in welke wijk dit speelt. De gezamenlijke voordeur zoekt uit welk team past.',
    en: 'We do not know the neighbourhood. The joint front door finds out which team fits.',
  },
  'helped-by-cjg': {
    nl: 'Het CJG helpt al. Dan blijft het CJG het eerste aanspreekpunt.',
    en: 'The CJG helps already. So the CJG stays the first contact.',
  },
  'helped-by-swt': {
    nl: 'Het Sociaal Wijkteam helpt al. Dan blijft het Sociaal Wijkteam het eerste aanspreekpunt.',
    en: 'The social team (SWT) helps already. So the SWT stays the first contact.',
  },
  'helped-by-both': {
    nl: 'Het CJG en het Sociaal Wijkteam helpen allebei al. Het team dat het best bij deze vraag past, antwoordt.',
    en: 'The CJG and the social team (SWT) both help already. The team that fits this question best answers.',
  },
  'becoming-adult': {
    nl: 'Dit gaat over 18 worden, hulp die stopt of op jezelf gaan wonen. Daar is een CJG-team voor. Het Sociaal Wijkteam denkt mee.',
    en: 'This is about turning 18, help that ends, or going to live on your own. There is a CJG team for that. The social team (SWT) thinks along.',
  },
  'adult-problems-with-childs-side': {
    nl: 'Er wonen kinderen thuis en de vraag gaat ook over hen. Het CJG antwoordt, samen met het Sociaal Wijkteam.',
    en: 'There are children at home and the question is about them too. The CJG answers, together with the social team (SWT).',
  },
  'adult-problems-with-children': {
    nl: 'De vraag gaat over iets van volwassenen, en er wonen kinderen thuis. Het Sociaal Wijkteam antwoordt, samen met het CJG.',
    en: 'The question is about an adult matter, and there are children at home. The social team (SWT) answers, together with the CJG.',
  },
  'household-problem-of-minor': {
    nl: 'Het gaat over iemand onder de 18, en over geld of wonen van het hele gezin. Het CJG antwoordt, samen met het Sociaal Wijkteam.',
    en: 'It is about someone under 18, and about money or housing of the whole family. The CJG answers, together with the social team (SWT).',
  },
  minor: {
    nl: 'Het gaat over iemand onder de 18. Daar is het CJG voor.',
    en: 'It is about someone under 18. The CJG is there for that.',
  },
  'childs-side': {
    nl: 'De vraag gaat over opvoeden of opgroeien. Daar is het CJG voor.',
    en: 'The question is about raising children or growing up. The CJG is there for that.',
  },
  'young-adult-school': {
    nl: 'Het gaat over school of leren van iemand van 18 tot 23 jaar. Daar is het CJG-team voor jongeren voor.',
    en: 'It is about school or learning of someone of 18 to 22. The CJG team for young people is there for that.',
  },
  'young-adult': {
    nl: 'Het gaat over iemand van 18 tot 23 jaar. Het Sociaal Wijkteam antwoordt, en het CJG-team voor jongeren denkt mee.',
    en: 'It is about someone of 18 to 22. The social team (SWT) answers, and the CJG team for young people thinks along.',
  },
  adult: {
    nl: 'Het gaat over iemand van 23 jaar of ouder. Daar is het Sociaal Wijkteam voor.',
    en: 'It is about someone of 23 or older. The social team (SWT) is there for that.',
  },
  'age-unknown-adult-domains': {
    nl: 'Over geld, wonen, werk en formulieren weet het Sociaal Wijkteam het meest.',
    en: 'The social team (SWT) knows most about money, housing, work and forms.',
  },
  'not-covered': {
    nl: 'We weten nog niet welk team het best past. De gezamenlijke voordeur zoekt dat uit.',
    en: 'We do not know yet which team fits best. The joint front door finds out.',
  },
  'lead-not-staffed': {
    nl: 'Dat team is nu niet bereikbaar. Daarom antwoordt de gezamenlijke voordeur.',
    en: 'That team cannot be reached now. So the joint front door answers.',
  },
  'informed-not-staffed': {
    nl: 'Een team dat meedenkt is nu niet bereikbaar. De gezamenlijke voordeur neemt het waar.',
    en: 'A team that thinks along cannot be reached now. The joint front door stands in for it.',
  },
  'urgent-now': {
    nl: 'Er is nu gevaar. Bel 112. Het team kijkt zo snel mogelijk naar deze vraag.',
    en: 'There is danger now. Call 112. The team looks at this question as soon as possible.',
  },
  'urgent-today': {
    nl: 'Dit kan niet wachten. Het team kijkt met voorrang naar deze vraag.',
    en: 'This cannot wait. The team looks at this question with priority.',
  },
  'asked-by-professional': {
    nl: 'Een professional vraagt dit. Die hoort later hoe ver het is, niet waar het over gaat.',
    en: 'A professional asks this. He or she hears later how far it is, not what it is about.',
  },
};

/** A reason in the language asked for; Dutch where that language is not there. */
export function reasonText(reason: ReasonId, locale = 'nl'): string {
  return localise(reasonTexts[reason], locale);
}
