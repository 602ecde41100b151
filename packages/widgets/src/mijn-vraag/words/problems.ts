import { msg, str } from '@lit/localize';
import type { Cause, Field, Problem } from '../visit.js';

/** What to put right, as one specific sentence. */
export function problemText({ code, detail }: Problem): string {
  switch (code) {
    case 'code-missing':
      return msg('Vul de code van je vraag in.');
    case 'code-length':
      return msg('De code heeft 16 cijfers. Kijk of je ze allemaal hebt.');
    case 'code-mistyped':
      return msg('Er klopt iets niet in deze code. Kijk de cijfers nog eens rustig na.');
    case 'text-missing':
      return msg('Schrijf wat je wilt toevoegen.');
    case 'email-missing':
      return msg('Vul je e-mailadres in. Of kies een andere manier.');
    case 'email-form':
      return msg('Dit e-mailadres klopt niet. Het ziet eruit als naam@voorbeeld.nl.');
    case 'phone-missing':
      return msg('Vul je telefoonnummer in. Of kies een andere manier.');
    case 'phone-form':
      return msg('Dit telefoonnummer klopt niet. Het ziet eruit als 06 12345678.');
    case 'not-accepted':
      return detail ? msg(str`Dit kunnen we zo niet aannemen: ${detail}.`) : msg('Dit kunnen we zo niet aannemen.');
  }
}

/** What is wrong with a field, in words; `null` where nothing is. */
export function errorText(problems: readonly Problem[], field: Field): string | null {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem ? problemText(problem) : null;
}

/** Why nothing came of it, and what one can do. */
export function failureText(cause: Cause): string {
  switch (cause) {
    case 'unknown-code':
      return msg(
        'De cijfers kloppen, maar we vinden geen vraag bij deze code. Misschien is de vraag gewist, of is het een andere code. Bel ons als je er niet uitkomt.',
      );
    case 'gone':
      return msg('We vinden je vraag niet meer. Misschien is hij intussen gewist. Bel ons als dat niet klopt.');
    case 'conflict':
      return msg('Dit is niet toegevoegd, omdat er iets anders aankwam dan je nu schrijft. Probeer het nog een keer.');
    case 'refused':
      return msg('Deze website of dit apparaat kan dat nu niet doen. Bellen kan wel.');
    case 'unavailable':
      return msg(
        'Dat lukt nu niet. Misschien is het internet even weg. Wat je schreef staat er nog. Probeer het opnieuw, of bel.',
      );
  }
}
