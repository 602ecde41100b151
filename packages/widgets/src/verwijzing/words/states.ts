import { msg } from '@lit/localize';
import type { ReferralState } from '@voordeur/core/schemas';

/** How far a referral is, as its maker reads it. */
export function stateTitle(state: ReferralState): string {
  switch (state) {
    case 'uitgereikt':
      return msg('Er is nog niets te zien');
    case 'ontvangen':
      return msg('De vraag is ontvangen');
    case 'gestart':
      return msg('Het team is begonnen');
    case 'afgerond':
      return msg('Het is afgerond');
    case 'verlopen':
      return msg('De kaart is verlopen');
    case 'ingetrokken':
      return msg('Je hebt deze verwijzing ingetrokken');
  }
}

/** What that means, and what one can do. */
export function stateText(state: ReferralState): string {
  switch (state) {
    case 'uitgereikt':
      return msg(
        'De kaart is gemaakt. Misschien is de vraag nog niet verstuurd. Of wil degene die je verwees niet delen hoe ver het is. Dat mag, en het verschil laten we niet zien. Vraag het gerust zelf.',
      );
    case 'ontvangen':
      return msg('Er is een vraag gesteld met deze kaart. Een team gaat er naar kijken.');
    case 'gestart':
      return msg('Iemand van het team heeft de vraag opgepakt.');
    case 'afgerond':
      return msg('Het team is klaar, of er is geen hulp meer nodig. Wat er is besproken, zie je hier niet.');
    case 'verlopen':
      return msg('Er is geen vraag mee gesteld die je kunt zien. Is er nog hulp nodig? Maak dan een nieuwe kaart.');
    case 'ingetrokken':
      return msg('Met deze kaart kan niemand meer een vraag stellen.');
  }
}

/** A step on the way. */
export function stageText(stage: 'ontvangen' | 'gestart' | 'afgerond'): string {
  const texts = { ontvangen: msg('Ontvangen'), gestart: msg('Gestart'), afgerond: msg('Afgerond') };
  return texts[stage];
}
