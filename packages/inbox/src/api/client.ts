import type {
  AnswerTemplate,
  AskedConsult,
  LateElsewhere,
  Liaison,
  Municipality,
  QuestionDetail,
  QuestionSummary,
  SharingBasis,
  StaffMember,
  StaffServiceReport,
} from '@voordeur/core/schemas';
import type { Result } from './result.js';
import { StaffHttp, type StaffHttpOptions } from './staff-http.js';

/** A change to a question; `version` is the one the person looked at. */
export type Act =
  | { kind: 'take'; version: number }
  | { kind: 'answer'; version: number; text: string }
  | { kind: 'note'; version: number; text: string }
  | {
      kind: 'hand-over';
      version: number;
      toTeam: string;
      reason: string;
      misroute: boolean;
      stayInformed: boolean;
    }
  | { kind: 'hand-over/accept'; version: number }
  | { kind: 'hand-over/refuse'; version: number; reason: string }
  | { kind: 'hand-over/withdraw'; version: number }
  | { kind: 'involve'; version: number; team: string; basis: SharingBasis; reason: string; told: boolean }
  | { kind: 'consult'; version: number; team: string; text: string }
  | { kind: 'stop-involving'; version: number; team: string }
  | { kind: 'close'; version: number };

export type StaffClientOptions = StaffHttpOptions;

/** The staff API of questions. It never throws: every failure is a typed error. */
export class StaffClient {
  readonly eventsUrl: string;
  /** For the clients of other parts of the API: one session, one token. */
  readonly http: StaffHttp;

  constructor(options: StaffClientOptions = {}) {
    this.http = new StaffHttp(options);
    this.eventsUrl = `${this.http.origin}/v1/staff/events`;
  }

  /** Who is signed in; also renews the token that acts carry. */
  me(): Promise<Result<StaffMember>> {
    return this.http.me();
  }

  municipality(): Promise<Result<Municipality>> {
    return this.http.get('/v1/municipality');
  }

  async questions(): Promise<Result<QuestionSummary[]>> {
    const result = await this.http.get<{ questions: QuestionSummary[] }>('/v1/staff/questions');
    return result.ok ? { ok: true, value: result.value.questions } : result;
  }

  /** The look is logged by the gateway. */
  question(id: string): Promise<Result<QuestionDetail>> {
    return this.http.get(`/v1/staff/questions/${id}`);
  }

  act(id: string, { kind, ...body }: Act): Promise<Result<unknown>> {
    return this.http.post(`/v1/staff/questions/${id}/${kind}`, body);
  }

  /** The question that a receipt code opens; the code travels in the body, never in an address. */
  findByCode(receiptCode: string): Promise<Result<Pick<QuestionSummary, 'id'>>> {
    return this.http.post('/v1/staff/receipts', { receiptCode });
  }

  /** The question that a reference names, closed ones too. */
  findByReference(reference: string): Promise<Result<Pick<QuestionSummary, 'id'>>> {
    return this.http.post('/v1/staff/references', { reference });
  }

  /** What other teams ask of one's own. */
  async askedConsults(): Promise<Result<AskedConsult[]>> {
    const result = await this.http.get<{ consults: AskedConsult[] }>('/v1/staff/consults');
    return result.ok ? { ok: true, value: result.value.consults } : result;
  }

  advise(consultId: string, text: string): Promise<Result<unknown>> {
    return this.http.post(`/v1/staff/consults/${consultId}/advice`, { text });
  }

  /** What waits too long at other teams and may not be read; for members of the backstop, empty for others. */
  async lateElsewhere(): Promise<Result<LateElsewhere[]>> {
    const result = await this.http.get<{ late: LateElsewhere[] }>('/v1/staff/late');
    return result.ok ? { ok: true, value: result.value.late } : result;
  }

  /** Texts to begin an answer with, of all one's teams. */
  async answerTemplates(): Promise<Result<AnswerTemplate[]>> {
    const result = await this.http.get<{ templates: AnswerTemplate[] }>('/v1/staff/answer-templates');
    return result.ok ? { ok: true, value: result.value.templates } : result;
  }

  /** Whom to ask, of every team. */
  async liaisons(): Promise<Result<Liaison[]>> {
    const result = await this.http.get<{ liaisons: Liaison[] }>('/v1/staff/liaisons');
    return result.ok ? { ok: true, value: result.value.liaisons } : result;
  }

  /** What people say is wrong on the sociale kaart. */
  async serviceReports(): Promise<Result<StaffServiceReport[]>> {
    const result = await this.http.get<{ reports: StaffServiceReport[] }>('/v1/staff/service-reports');
    return result.ok ? { ok: true, value: result.value.reports } : result;
  }

  handleServiceReport(id: string): Promise<Result<unknown>> {
    return this.http.post(`/v1/staff/service-reports/${id}/handle`, {});
  }

  signOut(): Promise<Result<unknown>> {
    return this.http.post('/inbox/sign-out', {});
  }
}
