import { msg, str } from '@lit/localize';
import type { Field, IntakeProblem } from '@voordeur/core/intake';

/** What to put right, as one specific sentence. */
export function problemText({ code, detail }: IntakeProblem): string {
  switch (code) {
    case 'nothing-asked':
      return msg('Schrijf je vraag op, of kies een onderwerp. Dan weten we waar het over gaat.');
    case 'text-too-long':
      return msg('Je tekst is te lang om te versturen. Maak hem korter dan ongeveer zes bladzijden.');
    case 'postcode-form':
      return msg('Vul vier cijfers in, bijvoorbeeld 2023. Of laat het vak leeg.');
    case 'email-missing':
      return msg('Vul je e-mailadres in. Of kies een andere manier om antwoord te krijgen.');
    case 'email-form':
      return msg('Dit e-mailadres klopt niet. Het ziet eruit als naam@voorbeeld.nl.');
    case 'phone-missing':
      return msg('Vul je telefoonnummer in. Of kies een andere manier om antwoord te krijgen.');
    case 'phone-form':
      return msg('Dit telefoonnummer klopt niet. Het ziet eruit als 06 12345678.');
    case 'not-accepted':
      return detail ? msg(str`Dit kunnen we zo niet aannemen: ${detail}.`) : msg('Dit kunnen we zo niet aannemen.');
  }
}

/** What is wrong with a field, in words; `null` where nothing is. */
export function errorText(problems: readonly IntakeProblem[], field: Field): string | null {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem ? problemText(problem) : null;
}
