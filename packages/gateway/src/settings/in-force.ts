import type { AnswerTemplate, Liaison, Municipality } from '@voordeur/core/schemas';

/** What the municipality says now. Ask it anew for every request: it may have been changed meanwhile. */
export interface InForce {
  readonly municipality: Municipality;
  readonly answerTemplates: readonly AnswerTemplate[];
  readonly liaisons: readonly Liaison[];
}
