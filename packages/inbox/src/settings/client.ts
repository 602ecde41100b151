import type {
  SaveSettings,
  Settings,
  SettingsDocument,
  SettingsPreview,
  SettingsRevision,
} from '@voordeur/core/schemas';
import type { Result } from '../api/result.js';
import type { StaffHttp } from '../api/staff-http.js';

/** What is tried or saved: new values by key, or a revision to go back to. */
export type Proposal = { revision: number; changes: Record<string, unknown> } | { revision: number; restore: number };

/** The staff API of settings. It never throws: every failure is a typed error. */
export class SettingsClient {
  private readonly http: StaffHttp;

  constructor(http: StaffHttp) {
    this.http = http;
  }

  read(): Promise<Result<Settings>> {
    return this.http.get('/v1/staff/settings');
  }

  /** Newest first. */
  async history(document: SettingsDocument): Promise<Result<SettingsRevision[]>> {
    const result = await this.http.get<{ revisions: SettingsRevision[] }>(`/v1/staff/settings/${document}/history`);
    return result.ok ? { ok: true, value: result.value.revisions } : result;
  }

  preview(document: SettingsDocument, proposal: Proposal): Promise<Result<SettingsPreview>> {
    return this.http.post(`/v1/staff/settings/${document}/preview`, proposal);
  }

  save(
    document: SettingsDocument,
    proposal: Proposal,
    { note, moveTo }: Pick<SaveSettings, 'note' | 'moveTo'>,
  ): Promise<Result<{ revision: number }>> {
    return this.http.post(`/v1/staff/settings/${document}/save`, { ...proposal, note, moveTo });
  }
}
