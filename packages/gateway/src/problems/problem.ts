import type { Problem } from '@voordeur/core/schemas';

/** Languages of the texts that the gateway itself writes. */
export type ProblemLocale = 'nl' | 'en';

/** Why a request cannot be done, in both languages; `errors` says per place what to do. */
export interface ProblemText {
  /** URI of the kind of problem, where a page treats it in a way of its own; else `about:blank`. */
  type?: string;
  title: Record<ProblemLocale, string>;
  detail: Record<ProblemLocale, string>;
}

/** A request that cannot be done: answered as `application/problem+json` (RFC 9457). */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly statusCode: number;
  readonly text: ProblemText;
  /** Per place in the body: a pointer (RFC 6901) and what to do. */
  readonly errors: { pointer: string; detail: Record<ProblemLocale, string> }[] | undefined;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    statusCode: number,
    text: ProblemText,
    more: { errors?: RequestProblem['errors']; retryAfter?: number } = {},
  ) {
    super(text.title.en);
    this.statusCode = statusCode;
    this.text = text;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
  }

  toJSON(locale: ProblemLocale): Problem {
    const { statusCode: status, text, errors } = this;
    return {
      type: text.type ?? 'about:blank',
      title: text.title[locale],
      status,
      detail: text.detail[locale],
      ...(errors && { errors: errors.map(({ pointer, detail }) => ({ pointer, detail: detail[locale] })) }),
    };
  }
}

/** English where the reader prefers it to Dutch, else Dutch. */
export function problemLocale(acceptLanguage: string | undefined): ProblemLocale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality), index };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  const first = wanted.find(({ tag }) => /^(nl|en)(-|$)/.test(tag));
  return first?.tag.startsWith('en') ? 'en' : 'nl';
}
