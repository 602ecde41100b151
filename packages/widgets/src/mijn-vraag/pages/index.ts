import { nothing, type TemplateResult } from 'lit';
import type { FollowView } from '../view.js';
import { answerWayPage } from './answer-way.js';
import { codePage } from './code.js';
import { erasedPage, erasePage } from './erase.js';
import { keptPage } from './kept.js';
import { proofPage } from './proof.js';
import { questionPage } from './question.js';
import { withdrawPage } from './withdraw.js';

/** The page that is shown. */
export function pageContent(view: FollowView): TemplateResult | typeof nothing {
  const { page, question, kept } = view.state;
  if (page === 'code') return codePage(view);
  if (page === 'erased') return erasedPage(view);
  if (page === 'kept') return kept ? keptPage(view, kept) : nothing;
  if (question === null) return nothing;
  const open = { ...view, question };
  switch (page) {
    case 'question':
      return questionPage(open);
    case 'proof':
      return proofPage(open);
    case 'answer-way':
      return answerWayPage(open);
    case 'withdraw':
      return withdrawPage(open);
    case 'erase':
      return erasePage(open);
  }
}
