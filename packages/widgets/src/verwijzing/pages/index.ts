import { nothing, type TemplateResult } from 'lit';
import type { ReferralView } from '../view.js';
import { cardPage, sentPage } from './card.js';
import { consentPage } from './consent.js';
import { followPage } from './follow.js';
import { referPage } from './refer.js';
import { revokePage, statusPage } from './status.js';

/** The page that is shown. */
export function pageContent(view: ReferralView): TemplateResult | typeof nothing {
  switch (view.state.page) {
    case 'refer':
      return referPage(view);
    case 'card':
      return cardPage(view);
    case 'consent':
      return consentPage(view);
    case 'sent':
      return sentPage(view);
    case 'follow':
      return followPage(view);
    case 'status':
      return statusPage(view);
    case 'revoke':
      return revokePage(view);
  }
}
