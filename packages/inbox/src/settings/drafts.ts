import type { SettingsDocument } from '@voordeur/core/schemas';
import { isSame } from '@voordeur/core/settings/parts';

/** What was edited and not yet saved. In memory only; it outlives the part of the page that is on screen. */
export class SettingsDrafts {
  private readonly kept = new Map<SettingsDocument, Map<string, unknown>>();

  /** New values by key. */
  of(document: SettingsDocument): ReadonlyMap<string, unknown> {
    return this.kept.get(document) ?? new Map<string, unknown>();
  }

  /** @param current what is in force; a value equal to it is no edit any more */
  put(document: SettingsDocument, key: string, value: unknown, current: unknown): void {
    const draft = this.kept.get(document) ?? new Map<string, unknown>();
    if (isSame(value, current ?? null)) draft.delete(key);
    else draft.set(key, value);
    if (draft.size === 0) this.kept.delete(document);
    else this.kept.set(document, draft);
  }

  forget(document: SettingsDocument): void {
    this.kept.delete(document);
  }

  /** Whether something would be lost. */
  get any(): boolean {
    return this.kept.size > 0;
  }

  clear(): void {
    this.kept.clear();
  }
}
