import { emailProblem, phoneProblem } from '../intake/contact.js';
import { postcode4Of } from '../intake/postcode.js';
import { readReceiptCode, readReferralCode, receiptDigits } from '../receipt-code/index.js';
import type { ReferralChoices } from './choices.js';
import type { Consent, FlowAct, FlowProblem, ReferralFlow } from './flow-state.js';

/** As `questionSchema`, which cannot come along to a browser; a test holds them together. */
const longestText = 20_000;

/** What keeps an act from being done, in the order of the fields. */
export function problemsOf({ choices, consent, typed }: ReferralFlow, act: FlowAct): FlowProblem[] {
  switch (act) {
    case 'make':
      return choiceProblems(choices);
    case 'send':
      return [...choiceProblems(choices), ...consentProblems(consent)];
    case 'find':
      return codeProblems(typed);
    case 'revoke':
      return [];
  }
}

/** What keeps the choices from being a referral. */
export function choiceProblems({ leefgebieden, postcode }: ReferralChoices): FlowProblem[] {
  const problems: FlowProblem[] = [];
  if (leefgebieden.length === 0) problems.push({ field: 'leefgebieden', code: 'subject-missing' });
  if (postcode.trim() !== '' && postcode4Of(postcode) === null)
    problems.push({ field: 'postcode', code: 'postcode-form' });
  return problems;
}

function consentProblems({ agreed, text, answerBy, email, phone }: Consent): FlowProblem[] {
  const problems: FlowProblem[] = [];
  if (text.length > longestText) problems.push({ field: 'text', code: 'text-too-long' });
  const contact = answerBy === 'email' ? emailProblem(email.trim()) : null;
  if (contact !== null) problems.push({ field: 'email', code: contact });
  const call = answerBy === 'phone' ? phoneProblem(phone.trim()) : null;
  if (call !== null) problems.push({ field: 'phone', code: call });
  if (!agreed) problems.push({ field: 'agreed', code: 'agreed-missing' });
  return problems;
}

function codeProblems(typed: string): FlowProblem[] {
  const problem = (code: FlowProblem['code']): FlowProblem[] => [{ field: 'code', code }];
  if (typed.trim() === '') return problem('code-missing');
  if (receiptDigits(typed) === null) return problem('code-length');
  if (readReferralCode(typed) !== null) return [];
  return problem(readReceiptCode(typed) === null ? 'code-mistyped' : 'code-of-question');
}
