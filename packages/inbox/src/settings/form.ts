import type { Settings, SettingsDocument, SettingsPreview } from '@voordeur/core/schemas';
import { municipalityValue } from '@voordeur/core/settings/parts';
import type { SettingsDrafts } from './drafts.js';

export type Problem = SettingsPreview['problems'][number];

interface Parts {
  settings: Settings;
  drafts: SettingsDrafts;
  document: SettingsDocument;
  problems: readonly Problem[];
  changed: () => void;
}

/** The values of a document's fields: as they are in force, with what was edited over them. */
export class SettingsForm {
  readonly settings: Settings;
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
    this.settings = parts.settings;
  }

  /** @returns `null` where there is nothing */
  value(key: string): unknown {
    const { drafts, document } = this.parts;
    const draft = drafts.of(document);
    return draft.has(key) ? draft.get(key) : this.current(key);
  }

  text(key: string): string {
    const value = this.value(key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  put(key: string, value: unknown): void {
    const { drafts, document, changed } = this.parts;
    drafts.put(document, key, value, this.current(key));
    changed();
  }

  /** What has to be mended, where the latest look said so. */
  problem(key: string): string | null {
    return (
      this.parts.problems
        .filter((problem) => problem.key === key)
        .map(({ message }) => message)
        .join('; ') || null
    );
  }

  isEdited(test: (key: string) => boolean): boolean {
    return [...this.parts.drafts.of(this.parts.document).keys()].some(test);
  }

  /** Things of a list with an id, as they would be, in order; what is new last. */
  items<Item extends { id: string }>(current: readonly Item[]): Item[] {
    const draft = this.parts.drafts.of(this.parts.document);
    const kept = current.flatMap((item) => {
      const edited = draft.has(item.id) ? draft.get(item.id) : item;
      return edited === null ? [] : [edited as Item];
    });
    const known = new Set(current.map(({ id }) => id));
    return [
      ...kept,
      ...[...draft].filter(([id, item]) => !known.has(id) && item !== null).map(([, item]) => item as Item),
    ];
  }

  private current(key: string): unknown {
    const { municipality, liaisons, answerTemplates } = this.settings;
    switch (this.parts.document) {
      case 'municipality':
        return municipalityValue(municipality, key) ?? null;
      case 'liaisons':
        return liaisons.find(({ id }) => id === key) ?? null;
      case 'answer-templates':
        return answerTemplates.find(({ id }) => id === key) ?? null;
    }
  }
}

/** An id that nothing in a list has yet. */
export function newId(prefix: string, taken: readonly { id: string }[]): string {
  for (let number = 1; ; number += 1) {
    const id = `${prefix}-${number}`;
    if (!taken.some((item) => item.id === id)) return id;
  }
}
