import { texts } from '../texts.js';

/** The title of the browser tab: how many are new, and never what they are about. */
export function pageTitle(newQuestions: number): string {
  return newQuestions === 0 ? texts.app.title : `(${newQuestions}) ${texts.app.title}`;
}
