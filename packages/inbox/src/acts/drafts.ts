export interface Draft {
  answer: string;
  /** Reason of a handover. */
  reason: string;
  /** Id of the team to hand over to, '' when not chosen. */
  toTeam: string;
}

const empty: Draft = { answer: '', reason: '', toTeam: '' };

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

  discard(questionId: string): void {
    this.drafts.delete(questionId);
  }

  /** Whether words would be lost; a chosen team alone is no loss. */
  has(questionId: string): boolean {
    const { answer, reason } = this.of(questionId);
    return answer.trim() !== '' || reason.trim() !== '';
  }

  get any(): boolean {
    return [...this.drafts.keys()].some((id) => this.has(id));
  }

  clear(): void {
    this.drafts.clear();
  }
}
