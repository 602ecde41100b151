import type { TemplateResult } from 'lit';
import type { Step } from '@voordeur/core/intake';
import type { TriageView } from '../view.js';
import { aboutStep } from './about.js';
import { answerStep } from './answer.js';
import { checkStep } from './check.js';
import { dangerAgainStep, dangerStep } from './danger.js';
import { becomingAdultStep, childSafetyStep, childrenStep } from './follow-ups.js';
import { helpedStep } from './helped.js';
import { failedStep, sendingStep } from './sending.js';
import { sentStep } from './sent.js';
import { topicsStep } from './topics.js';
import { whereStep } from './where.js';
import { wordsStep } from './words.js';

const steps: Readonly<Record<Exclude<Step, 'sent'>, (view: TriageView) => TemplateResult>> = {
  danger: dangerStep,
  words: wordsStep,
  'danger-again': dangerAgainStep,
  about: aboutStep,
  topics: topicsStep,
  children: childrenStep,
  'becoming-adult': becomingAdultStep,
  'child-safety': childSafetyStep,
  where: whereStep,
  helped: helpedStep,
  answer: answerStep,
  check: checkStep,
  sending: sendingStep,
  failed: failedStep,
};

/** What a step looks like. */
export function stepContent(view: TriageView): TemplateResult {
  const { step, receipt } = view.state;
  return step === 'sent' && receipt !== null ? sentStep(view, receipt) : steps[step === 'sent' ? 'check' : step](view);
}
