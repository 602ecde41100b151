import { defineElement } from '@voordeur/widgets/ui';
import { InboxActs } from './acts/acts.js';
import { InboxQuestion } from './detail/question.js';
import { VoordeurInbox } from './inbox.js';
import { InboxList } from './list/list.js';
import { InboxFindByCode } from './receipt/find-by-code.js';
import { InboxSignIn } from './session/sign-in.js';

defineElement('voordeur-inbox-sign-in', InboxSignIn);
defineElement('voordeur-inbox-list', InboxList);
defineElement('voordeur-inbox-question', InboxQuestion);
defineElement('voordeur-inbox-acts', InboxActs);
defineElement('voordeur-inbox-find-by-code', InboxFindByCode);
defineElement('voordeur-inbox', VoordeurInbox);
