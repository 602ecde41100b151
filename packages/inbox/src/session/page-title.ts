import { texts } from '../texts.js';

/** The title of the browser tab: how many questions are new, and never what they are about. */
export function pageTitle(newQuestions: number, title = texts.app.title): string {
  return newQuestions === 0 ? title : `(${newQuestions}) ${title}`;
}
