import { msg, str } from '@lit/localize';
import type { FlowCause, FlowField, FlowProblem, LinkName } from '@voordeur/core/referral';

/** What to put right, as one specific sentence. */
export function problemText({ code, detail }: FlowProblem): string {
  switch (code) {
    case 'subject-missing':
      return msg('Kies waar het over gaat. Eén onderwerp is genoeg.');
    case 'postcode-form':
      return msg('Deze postcode klopt niet. Vul vier cijfers in, bijvoorbeeld 2023.');
    case 'agreed-missing':
      return msg('Vraag eerst of het goed is dat je deze vraag verstuurt. Zet dan een vinkje.');
    case 'text-too-long':
      return msg('Dit is te lang. Schrijf alleen wat het team moet weten.');
    case 'email-missing':
      return msg('Vul het e-mailadres in. Of kies een andere manier.');
    case 'email-form':
      return msg('Dit e-mailadres klopt niet. Het ziet eruit als naam@voorbeeld.nl.');
    case 'phone-missing':
      return msg('Vul het telefoonnummer in. Of kies een andere manier.');
    case 'phone-form':
      return msg('Dit telefoonnummer klopt niet. Het ziet eruit als 06 12345678.');
    case 'code-missing':
      return msg('Vul het nummer van de kaart in.');
    case 'code-length':
      return msg('Het nummer heeft 16 cijfers. Kijk of je ze allemaal hebt.');
    case 'code-mistyped':
      return msg('Er klopt iets niet in dit nummer. Kijk de cijfers nog eens na.');
    case 'code-of-question':
      return msg(
        'Dit is de code van een vraag. Die is van degene die de vraag stelde. Vul het nummer van de kaart in.',
      );
    case 'not-accepted':
      return detail ? msg(str`Dit kunnen we zo niet aannemen: ${detail}.`) : msg('Dit kunnen we zo niet aannemen.');
  }
}

/** What is wrong with a field, in words; `null` where nothing is. */
export function errorText(problems: readonly FlowProblem[], field: FlowField): string | null {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem ? problemText(problem) : null;
}

/** Why nothing came of it, and what one can do. */
export function failureText(cause: FlowCause): string {
  switch (cause) {
    case 'unknown-code':
      return msg('De cijfers kloppen, maar we vinden geen verwijzing bij dit nummer. Misschien is zij al gewist.');
    case 'not-revocable':
      return msg('Dat kan niet meer: er is al een vraag mee gestuurd, of de kaart is verlopen.');
    case 'no-partner':
      return msg(
        'Deze website staat niet op de lijst van verwijzers. Vraag de gemeente om haar toe te voegen. Bellen kan wel.',
      );
    case 'refused':
      return msg('Deze website of dit apparaat kan dat nu niet doen. Bellen kan wel.');
    case 'unavailable':
      return msg(
        'Dat lukt nu niet. Misschien is het internet even weg. Wat je koos staat er nog. Probeer het opnieuw, of bel.',
      );
  }
}

/** What a link called something that is not known. */
export function linkNameText(name: LinkName): string {
  switch (name) {
    case 'leefgebied':
      return msg('het onderwerp');
    case 'leeftijd':
      return msg('de leeftijd');
    case 'postcode':
      return msg('de postcode');
    case 'haast':
      return msg('of er haast is');
    case 'taal':
      return msg('de taal');
  }
}
