import type { QuestionDetail } from '@voordeur/core/schemas';
import type { Act } from '../api/client.js';
import type { Draft } from './drafts.js';

/** A field that must be filled in before its form can be sent. */
export type Field =
  | 'answer'
  | 'note'
  | 'toTeam'
  | 'reason'
  | 'refusal'
  | 'involveTeam'
  | 'involveBasis'
  | 'involveReason'
  | 'consultTeam'
  | 'consultText';

/** Acts that have a form. */
export type FormKind = 'answer' | 'note' | 'hand-over' | 'hand-over/refuse' | 'involve' | 'consult';

const required: Record<FormKind, readonly Field[]> = {
  answer: ['answer'],
  note: ['note'],
  'hand-over': ['toTeam', 'reason'],
  'hand-over/refuse': ['refusal'],
  involve: ['involveTeam', 'involveBasis', 'involveReason'],
  consult: ['consultTeam', 'consultText'],
};

/** The first field of a form that is still empty. */
export function missingIn(kind: FormKind, draft: Draft): Field | null {
  return required[kind].find((field) => draft[field].trim() === '') ?? null;
}

/** The act that a form, filled in, asks for. */
export function filledIn(kind: FormKind, { version }: Pick<QuestionDetail, 'version'>, draft: Draft): Act {
  const { toTeam, misroute, stayInformed, involveTeam: team, told } = draft;
  switch (kind) {
    case 'answer':
    case 'note':
      return { kind, version, text: draft[kind].trim() };
    case 'hand-over':
      return { kind, version, toTeam, reason: draft.reason.trim(), misroute, stayInformed };
    case 'hand-over/refuse':
      return { kind, version, reason: draft.refusal.trim() };
    case 'consult':
      return { kind, version, team: draft.consultTeam, text: draft.consultText.trim() };
    case 'involve': {
      const basis = draft.involveBasis || 'consent';
      return { kind, version, team, basis, reason: draft.involveReason.trim(), told: basis === 'consent' || told };
    }
  }
}

/** What every form of the acts needs to be drawn. */
export interface FormView {
  question: QuestionDetail;
  draft: Draft;
  /** Nothing can be changed or sent while an act is on its way. */
  busy: Act['kind'] | null;
  missing: Field | null;
  /** What usually comes next: its button stands out. */
  next: Act['kind'];
  nameOfTeam: (id: string) => string;
  write(change: Partial<Draft>): void;
  submit(kind: FormKind): (event: Event) => void;
  /** Does an act that needs no form. */
  act(act: Act): void;
}
