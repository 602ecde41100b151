import { msg } from '@lit/localize';
import type { ReferralFlow } from '@voordeur/core/referral';
import { stateTitle } from './states.js';

/** What a page is about, or the news that it brings. */
export function headingText({ page, status, receipt }: ReferralFlow): string {
  switch (page) {
    case 'refer':
      return msg('Waar gaat het over?');
    case 'card':
      return msg('De kaart is klaar');
    case 'consent':
      return msg('Samen nu versturen');
    case 'sent':
      return receipt ? msg('De vraag is verstuurd') : '';
    case 'follow':
      return msg('Hoe staat het met een verwijzing?');
    case 'status':
      return status ? stateTitle(status.state) : '';
    case 'revoke':
      return msg('Wil je deze verwijzing intrekken?');
  }
}
