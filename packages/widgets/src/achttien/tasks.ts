import { wordingOf, type Content } from './content.js';
import type { Reader } from './view.js';

/** Something to do, which can be ticked off. */
export interface Task {
  /** The same at every visit. */
  key: string;
  text: string;
}

/** What there is to do about a milestone, for whoever reads. */
export function tasksOf(id: string, content: Content, reader: Reader): Task[] {
  return wordingOf(content, id, reader).steps.map((text, index) => ({ key: `${reader}/${id}/${index}`, text }));
}
