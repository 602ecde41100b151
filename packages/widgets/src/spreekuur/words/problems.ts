import { msg, str } from '@lit/localize';
import type { BookingFailure, BookingField, BookingProblem } from '@voordeur/core/booking';

/** What to put right, as one specific sentence. */
export function problemText({ code, detail }: BookingProblem): string {
  switch (code) {
    case 'people-form':
      return msg('Vul een getal in van 1 tot en met 20.');
    case 'email-missing':
      return msg('Vul je e-mailadres in. Of kies een andere manier.');
    case 'email-form':
      return msg('Dit e-mailadres klopt niet. Het ziet eruit als naam@voorbeeld.nl.');
    case 'phone-missing':
      return msg('Vul je telefoonnummer in. Of kies een andere manier.');
    case 'phone-form':
      return msg('Dit telefoonnummer klopt niet. Het ziet eruit als 06 12345678.');
    case 'code-missing':
      return msg('Vul de code van je afspraak in.');
    case 'code-length':
      return msg('De code heeft 16 cijfers. Kijk of je ze allemaal hebt.');
    case 'code-mistyped':
      return msg('Er klopt iets niet in deze code. Kijk de cijfers nog eens rustig na.');
    case 'not-accepted':
      return detail ? msg(str`Dit kunnen we zo niet aannemen: ${detail}.`) : msg('Dit kunnen we zo niet aannemen.');
  }
}

/** What is wrong with a field, in words; `null` where nothing is. */
export function errorText(problems: readonly BookingProblem[], field: BookingField): string | null {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem ? problemText(problem) : null;
}

/** Why nothing came of it, and what one can do. */
export function failureText(failure: BookingFailure): string {
  switch (failure) {
    case 'unknown-code':
      return msg('We vinden geen afspraak bij deze code. Kijk de cijfers nog eens na.');
    case 'not-possible':
      return msg('Dat kan niet meer. Je afspraak staat er nu anders voor.');
    case 'refused':
      return msg('Deze website of dit apparaat kan dat nu niet doen. Bellen kan wel.');
    case 'unavailable':
      return msg('Dat lukt nu niet. Misschien is het internet even weg. Probeer het opnieuw, of bel.');
  }
}
