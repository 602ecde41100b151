import type { SettingsDocument, SettingsPreview } from '@voordeur/core/schemas';

/** How a look at a change ended. */
export type ReviewEnd =
  | { kind: 'saved' }
  | { kind: 'left'; problems: SettingsPreview['problems'] }
  | { kind: 'to-field'; key: string; problems: SettingsPreview['problems'] };

export class ReviewEndEvent extends Event {
  static readonly type = 'voordeur-inbox-review-end';
  readonly end: ReviewEnd;

  constructor(end: ReviewEnd) {
    super(ReviewEndEvent.type);
    this.end = end;
  }
}

/** Somebody wants to go back to a revision. */
export class RestoreEvent extends Event {
  static readonly type = 'voordeur-inbox-restore';
  readonly document: SettingsDocument;
  readonly revision: number;

  constructor(document: SettingsDocument, revision: number) {
    super(RestoreEvent.type);
    this.document = document;
    this.revision = revision;
  }
}
