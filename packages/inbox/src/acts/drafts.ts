import type { SharingBasis } from '@voordeur/core/schemas';
import type { Act } from '../api/client.js';

/** What was filled in for a question and not sent. */
export interface Draft {
  answer: string;
  note: string;
  /** Id of the team to hand over to, '' when not chosen. */
  toTeam: string;
  /** Why the question belongs there. */
  reason: string;
  misroute: boolean;
  stayInformed: boolean;
  /** Why one's team does not take the question over. */
  refusal: string;
  /** Id of the team that reads along, '' when not chosen. */
  involveTeam: string;
  involveBasis: SharingBasis | '';
  told: boolean;
  involveReason: string;
  /** Id of the team that is asked for advice, '' when not chosen. */
  consultTeam: string;
  consultText: string;
}

const empty: Draft = {
  answer: '',
  note: '',
  toTeam: '',
  reason: '',
  misroute: false,
  stayInformed: false,
  refusal: '',
  involveTeam: '',
  involveBasis: '',
  told: false,
  involveReason: '',
  consultTeam: '',
  consultText: '',
};

/** What was written; a choice alone is no loss. */
const written = [
  'answer',
  'note',
  'reason',
  'refusal',
  'involveReason',
  'consultText',
] as const satisfies readonly (keyof Draft)[];

/** What goes with each act, and is sent when it is done. */
const sentWith: Partial<Record<Act['kind'], readonly (keyof Draft)[]>> = {
  answer: ['answer'],
  note: ['note'],
  'hand-over': ['toTeam', 'reason', 'misroute', 'stayInformed'],
  'hand-over/refuse': ['refusal'],
  'hand-over/accept': ['refusal'],
  involve: ['involveTeam', 'involveBasis', 'told', 'involveReason'],
  consult: ['consultTeam', 'consultText'],
};

/**
 * What was typed and not yet sent, per question. In memory only: it is about people, so it never
 * touches the browser's storage.
 */
export class Drafts {
  private readonly drafts = new Map<string, Draft>();

  of(questionId: string): Draft {
    return this.drafts.get(questionId) ?? empty;
  }

  change(questionId: string, change: Partial<Draft>): void {
    this.drafts.set(questionId, { ...this.of(questionId), ...change });
  }

  /** Forgets what an act has sent; other words stay. */
  forgetSent(questionId: string, act: Act['kind']): void {
    const fields = sentWith[act] ?? [];
    this.change(questionId, Object.fromEntries(fields.map((field) => [field, empty[field]])));
  }

  discard(questionId: string): void {
    this.drafts.delete(questionId);
  }

  /** The words that would be lost, one text after the other. */
  words(questionId: string): string {
    const draft = this.of(questionId);
    return written
      .map((field) => draft[field])
      .filter((text) => text.trim() !== '')
      .join('\n\n');
  }

  has(questionId: string): boolean {
    return this.words(questionId) !== '';
  }

  get any(): boolean {
    return [...this.drafts.keys()].some((id) => this.has(id));
  }

  clear(): void {
    this.drafts.clear();
  }
}
