import { followProblems } from '@voordeur/core/schemas';
import type { ProblemText } from './problem.js';

const text = (nlTitle: string, nl: string, enTitle: string, en: string): ProblemText => ({
  title: { nl: nlTitle, en: enTitle },
  detail: { nl, en },
});

/** What the gateway says when a request cannot be done. */
export const problemTexts = {
  invalid: text(
    'Er klopt nog iets niet',
    'Kijk bij "errors" wat er anders moet en stuur het opnieuw.',
    'Something is not right yet',
    'See "errors" for what to change, and send it again.',
  ),
  unreadable: text(
    'Dit kunnen we niet lezen',
    'Stuur geldige JSON in UTF-8.',
    'We cannot read this',
    'Send valid JSON in UTF-8.',
  ),
  unreadableAddress: text(
    'Dit adres kunnen we niet lezen',
    'Kijk het adres na en probeer het opnieuw.',
    'We cannot read this address',
    'Check the address and try again.',
  ),
  contentType: text(
    'Deze vorm kennen we niet',
    'Stuur de inhoud als application/json.',
    'We do not know this form',
    'Send the content as application/json.',
  ),
  tooLarge: text(
    'Dit is te veel ineens',
    'Maak de tekst korter, of bel ons.',
    'This is too much at once',
    'Make the text shorter, or call us.',
  ),
  notFound: text(
    'Niet gevonden',
    'Deze bladzijde of vraag is er niet, of je mag haar niet zien.',
    'Not found',
    'This page or question does not exist, or you may not see it.',
  ),
  methodNotAllowed: text(
    'Zo werkt dit adres niet',
    'Kijk in /v1/openapi.json wat hier kan.',
    'This address does not work that way',
    'See /v1/openapi.json for what is possible here.',
  ),
  unknownOrigin: text(
    'Deze site is niet aangemeld',
    'Vraag de gemeente om deze site als partner aan te melden.',
    'This site is not registered',
    'Ask the municipality to register this site as a partner.',
  ),
  otherBody: text(
    'Deze vraag is al verstuurd, met een andere inhoud',
    'Gebruik voor een nieuwe vraag een nieuw id.',
    'This question was sent already, with other content',
    'Use a new id for a new question.',
  ),
  otherReport: text(
    'Deze melding is al verstuurd, met een andere inhoud',
    'Gebruik voor een nieuwe melding een nieuw id.',
    'This report was sent already, with other content',
    'Use a new id for a new report.',
  ),
  noSuchService: text(
    'Deze hulp staat niet (meer) op de sociale kaart',
    'Zoek opnieuw, of bel ons.',
    'This service is not in the directory (any more)',
    'Search again, or call us.',
  ),
  noSuchRecord: text(
    'Dit staat niet (meer) op de sociale kaart',
    'Haal de lijst opnieuw op, en gebruik de id die daarin staat.',
    'This is not in the directory (any more)',
    'Get the list again, and use the id that is in it.',
  ),
  noSuchReport: text(
    'Deze melding is er niet',
    'Ververs de lijst met meldingen.',
    'This report does not exist',
    'Reload the list of reports.',
  ),
  reportHandled: text(
    'Een collega heeft deze melding al afgehandeld',
    'Ververs de lijst met meldingen.',
    'A colleague has handled this report already',
    'Reload the list of reports.',
  ),
  searchedHere: text(
    'Er zijn te veel diensten om ineens te laden',
    'Zoek met POST /v1/services/search.',
    'There are too many services to load at once',
    'Search with POST /v1/services/search.',
  ),
  proofMissing: text(
    'Er ontbreekt een bewijs tegen spam',
    'Haal een opgave bij /v1/altcha, los haar op en stuur het antwoord mee. Lukt dat niet, dan kun je bellen.',
    'A proof against spam is missing',
    'Get a challenge from /v1/altcha, solve it and send the answer along. If that does not work, you can call.',
  ),
  proofWrong: text(
    'Het bewijs tegen spam geldt niet (meer)',
    'Haal een nieuwe opgave bij /v1/altcha, los haar op en stuur het antwoord mee. Lukt dat niet, dan kun je bellen.',
    'The proof against spam is not valid (any more)',
    'Get a new challenge from /v1/altcha, solve it and send the answer along. If that does not work, you can call.',
  ),
  busy: text(
    'Het is nu even te druk',
    'Probeer het zo nog eens. Je vraag kan geen twee keer aankomen.',
    'It is too busy just now',
    'Try again in a moment. Your question cannot arrive twice.',
  ),
  unavailable: text(
    'Dit lukt nu even niet',
    'Probeer het zo nog eens. Je vraag kan geen twee keer aankomen. Bellen kan ook.',
    'This does not work just now',
    'Try again in a moment. Your question cannot arrive twice. You can also call.',
  ),
  fault: text(
    'Er ging bij ons iets mis',
    'Probeer het zo nog eens, of bel ons.',
    'Something went wrong on our side',
    'Try again in a moment, or call us.',
  ),
  notSignedIn: text(
    'Je bent niet ingelogd',
    'Log in via /inbox/sign-in.',
    'You are not signed in',
    'Sign in at /inbox/sign-in.',
  ),
  onlyManagers: text(
    'Dit is alleen voor wie het beheer doet',
    'Moet je hier toch bij? Vraag je beheerder om je account die rol te geven.',
    'This is for managers only',
    'Do you need this? Ask your administrator to give your account that role.',
  ),
  csrf: text(
    'Deze handeling kwam niet van de inbox',
    'Ververs de bladzijde en probeer het opnieuw.',
    'This act did not come from the inbox',
    'Reload the page and try again.',
  ),
  stale: text(
    'De vraag is intussen veranderd',
    'Ververs de vraag en kijk wat een collega al deed.',
    'The question has changed meanwhile',
    'Reload the question and see what a colleague did.',
  ),
  wrongState: text(
    'Dit kan niet (meer) met deze vraag',
    'Ververs de vraag en kijk hoe ze ervoor staat.',
    'This cannot be done with this question (any more)',
    'Reload the question to see where it stands.',
  ),
  unknownCode: {
    type: followProblems.unknownCode,
    ...text(
      'Bij deze code is geen vraag',
      'Kijk je code na. Is de vraag gewist, dan is er niets meer. Lukt het niet, dan kun je bellen.',
      'There is no question with this code',
      'Check your code. If the question was erased, nothing of it is left. If it does not work, you can call.',
    ),
  },
  closedAlready: text(
    'Deze vraag is al afgesloten',
    'Je hoeft niets te doen. Wil je nog iets zeggen, schrijf het dan erbij.',
    'This question is closed already',
    'You need not do anything. If you want to say more, add it.',
  ),
  erased: text(
    'Deze vraag is gewist',
    'Wie de vraag stelde, heeft haar gewist. Je hoeft er niets meer aan te doen.',
    'This question was erased',
    'The person who asked it has erased it. There is nothing left to do.',
  ),
  tooManyCodes: text(
    'Er zijn te veel codes geprobeerd',
    'Log uit en weer in, en vraag de persoon de code nog eens voor te lezen.',
    'Too many codes were tried',
    'Sign out and in again, and ask the person to read the code once more.',
  ),
} satisfies Record<string, ProblemText>;
