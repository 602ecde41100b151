import { emailProblem, phoneProblem } from '@voordeur/core/intake';
import { readReceiptCode, receiptDigits } from '@voordeur/core/receipt-code';
import type { Erased, FollowedQuestion, Kept } from '@voordeur/core/schemas';
import type { AnswerWay, Danger } from '@voordeur/core/vocabulary';

/** What is shown. */
export type Page = 'code' | 'question' | 'proof' | 'answer-way' | 'withdraw' | 'kept' | 'erase' | 'erased';

/** What is done with the code. */
export type Act = 'open' | 'refresh' | 'add' | 'answer-way' | 'withdraw' | 'kept' | 'erase';

/** Why an act came to nothing. `gone`: the question that was open is no longer there. */
export type Cause = 'unknown-code' | 'gone' | 'conflict' | 'refused' | 'unavailable';

export type Field = 'code' | 'text' | 'email' | 'phone';

export interface Problem {
  field: Field;
  code:
    | 'code-missing'
    | 'code-length'
    | 'code-mistyped'
    | 'text-missing'
    | 'email-missing'
    | 'email-form'
    | 'phone-missing'
    | 'phone-form'
    | 'not-accepted';
  /** What the gateway says of it. */
  detail?: string;
}

/** How somebody wants the answer from now on. */
export interface Way {
  answerBy: AnswerWay;
  email: string;
  phone: string;
}

/** A visit to one's question, in this element's memory and nowhere else. */
export interface Visit {
  page: Page;
  /** What stands in the field for the code. */
  typed: string;
  /** The code that is being tried or that opened the question. */
  code: string | null;
  question: FollowedQuestion | null;
  /** When the question was read, in milliseconds since 1970. */
  readAt: number | null;
  kept: Kept | null;
  erased: Erased | null;
  /** What is under way. */
  acting: Act | null;
  /** What was done or tried last on this page. */
  last: Act | null;
  /** Which attempt this is, counted from 1. */
  attempt: number;
  /** Whether this device is making a proof of work. */
  proving: boolean;
  failure: Cause | null;
  problems: readonly Problem[];
  /** What was done last, and what a look anew brought. */
  done: 'added' | 'answer-way' | 'withdraw' | 'news' | 'no-news' | null;
  /** What somebody is adding; the id belongs to these words, also when they are sent again. */
  draft: { text: string; id: string | null };
  /** What the words that are being added say of danger, read on the device. */
  danger: Danger;
  way: Way;
}

export const startOfVisit: Visit = {
  page: 'code',
  typed: '',
  code: null,
  question: null,
  readAt: null,
  kept: null,
  erased: null,
  acting: null,
  last: null,
  attempt: 1,
  proving: false,
  failure: null,
  problems: [],
  done: null,
  draft: { text: '', id: null },
  danger: 'geen',
  way: { answerBy: 'code', email: '', phone: '' },
};

export type VisitAction =
  | { type: 'type-code'; typed: string }
  | { type: 'write'; text: string }
  | { type: 'danger'; danger: Danger }
  | { type: 'choose-way'; way: Partial<Way> }
  | { type: 'go'; page: Page }
  /** `id` for what is added, where it has none yet. */
  | { type: 'act'; act: Act; id: string }
  | { type: 'retry'; attempt: number }
  | { type: 'proving' }
  | { type: 'found'; question: FollowedQuestion; at: number }
  | { type: 'kept'; kept: Kept }
  | { type: 'erased'; erased: Erased }
  | { type: 'failed'; cause: Cause }
  | { type: 'rejected'; problems: readonly Problem[] }
  | { type: 'forget' };

/** The visit after something happened; the same one where nothing did. */
export function reduceVisit(visit: Visit, action: VisitAction): Visit {
  switch (action.type) {
    case 'type-code':
      return { ...visit, typed: action.typed, failure: null, problems: [] };
    case 'write':
      return { ...visit, draft: { text: action.text, id: null }, problems: [], done: null };
    case 'danger':
      return action.danger === visit.danger ? visit : { ...visit, danger: action.danger };
    case 'choose-way':
      return { ...visit, way: { ...visit.way, ...action.way }, problems: [] };
    case 'go':
      return gone(visit, action.page);
    case 'act':
      return begun(visit, action.act, action.id);
    case 'retry':
      return { ...visit, attempt: action.attempt };
    case 'proving':
      return { ...visit, proving: true };
    case 'found':
      return found(ended(visit), visit.acting, action.question, action.at);
    case 'kept':
      return { ...ended(visit), page: 'kept', kept: action.kept };
    case 'erased':
      return { ...startOfVisit, page: 'erased', erased: action.erased };
    case 'failed':
      return failed(visit, action.cause);
    case 'rejected':
      return { ...ended(visit), problems: action.problems };
    case 'forget':
      return startOfVisit;
  }
}

function gone(visit: Visit, page: Page): Visit {
  if (page === 'code') return startOfVisit;
  const { question } = visit;
  const way: Way = question
    ? { answerBy: question.answerBy, email: question.email ?? '', phone: question.phone ?? '' }
    : visit.way;
  return { ...ended(visit), page, way, last: null, done: null };
}

/** A look anew makes way for what the person does; anything else is waited for. */
function begun(visit: Visit, act: Act, id: string): Visit {
  if (visit.acting !== null && (visit.acting !== 'refresh' || act === 'refresh')) return visit;
  const code = act === 'open' ? readReceiptCode(visit.typed) : visit.code;
  const problems = problemsOf(visit, act);
  if (problems.length > 0) return { ...visit, problems, failure: null, done: null };
  const draft = act === 'add' ? { ...visit.draft, id: visit.draft.id ?? id } : visit.draft;
  return {
    ...visit,
    code,
    draft,
    acting: act,
    last: act,
    attempt: 1,
    proving: false,
    failure: null,
    problems: [],
    done: null,
  };
}

function problemsOf({ typed, draft, way }: Visit, act: Act): Problem[] {
  switch (act) {
    case 'open':
      return codeProblems(typed);
    case 'add':
      return draft.text.trim() === '' ? [{ field: 'text', code: 'text-missing' }] : [];
    case 'answer-way':
      return wayProblems(way);
    default:
      return [];
  }
}

function codeProblems(typed: string): Problem[] {
  if (typed.trim() === '') return [{ field: 'code', code: 'code-missing' }];
  if (receiptDigits(typed) === null) return [{ field: 'code', code: 'code-length' }];
  return readReceiptCode(typed) === null ? [{ field: 'code', code: 'code-mistyped' }] : [];
}

function wayProblems({ answerBy, email, phone }: Way): Problem[] {
  if (answerBy === 'email') {
    const code = emailProblem(email.trim());
    return code ? [{ field: 'email', code }] : [];
  }
  if (answerBy !== 'phone') return [];
  const code = phoneProblem(phone.trim());
  return code ? [{ field: 'phone', code }] : [];
}

function ended(visit: Visit): Visit {
  return { ...visit, acting: null, attempt: 1, proving: false, failure: null, problems: [] };
}

function found(visit: Visit, act: Act | null, question: FollowedQuestion, readAt: number): Visit {
  const now = { ...visit, question, readAt };
  switch (act) {
    case 'refresh': {
      const isNews = JSON.stringify(question) !== JSON.stringify(visit.question);
      return { ...now, done: isNews ? 'news' : 'no-news' };
    }
    case 'add':
      return { ...now, done: 'added', draft: startOfVisit.draft };
    case 'answer-way':
    case 'withdraw':
      return { ...now, page: 'question', done: act };
    default:
      return { ...now, page: 'question', typed: '' };
  }
}

/** A question that is no longer there takes the person back to the code; else everything stays as it was. */
function failed(visit: Visit, cause: Cause): Visit {
  if (visit.acting === 'open') return { ...ended(visit), code: null, failure: cause };
  if (cause === 'unknown-code') return { ...startOfVisit, failure: 'gone' };
  const draft = cause === 'conflict' ? { ...visit.draft, id: null } : visit.draft;
  return { ...ended(visit), draft, failure: cause };
}
