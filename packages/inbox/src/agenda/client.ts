import type {
  Agenda,
  AgendaHour,
  ApplyChange,
  Consequences,
  Feed,
  HostedToday,
  MadeFeed,
  Preview,
  SpreekuurVersion,
} from '@voordeur/core/schemas';
import type { Result } from '../api/result.js';
import type { StaffHttp } from '../api/staff-http.js';
import type { DateText } from './dates.js';

/** The staff API of spreekuren. It never throws: every failure is a typed error. */
export class AgendaClient {
  private readonly http: StaffHttp;

  constructor(http: StaffHttp) {
    this.http = http;
  }

  /** The hours of one's teams on these days, both included. The look is logged by the gateway. */
  agenda(from: DateText, to: DateText): Promise<Result<Agenda>> {
    return this.http.get(`/v1/staff/agenda?from=${from}&to=${to}`);
  }

  /** When one's teams hold a spreekuur today, without who comes: no look at anybody, so nothing is logged. */
  today(): Promise<Result<HostedToday>> {
    return this.http.get('/v1/staff/agenda/today');
  }

  /** One person more or one less who walked in; answers how many there are now. */
  countWalkIn(hour: AgendaHour, change: 1 | -1): Promise<Result<{ walkIns: number }>> {
    return this.http.post('/v1/staff/agenda/walk-ins', { ...referenceOf(hour), change });
  }

  /** @param name `null`: nobody stands in any more */
  setSubstitute(hour: AgendaHour, team: string, name: string | null): Promise<Result<unknown>> {
    return this.http.post('/v1/staff/agenda/substitutes', { ...referenceOf(hour), team, name });
  }

  /** Somebody was told by hand. */
  markTold(id: string): Promise<Result<unknown>> {
    return this.http.post('/v1/staff/agenda/told', { id });
  }

  /** The hour does not go on; `version` is the one that one looked at. */
  cancelHour(hour: AgendaHour, reason: string): Promise<Result<Consequences>> {
    const { version } = hour.spreekuur;
    return this.http.post('/v1/staff/agenda/cancel', {
      ...referenceOf(hour),
      version,
      reason: reason === '' ? null : { nl: reason },
    });
  }

  async spreekuren(): Promise<Result<SpreekuurVersion[]>> {
    const result = await this.http.get<{ spreekuren: SpreekuurVersion[] }>('/v1/staff/spreekuren');
    return result.ok ? { ok: true, value: result.value.spreekuren } : result;
  }

  /** What a change would hit. Changes nothing. */
  preview(change: SpreekuurVersion): Promise<Result<Preview>> {
    return this.http.post(`/v1/staff/spreekuren/${change.definition.id}/preview`, change);
  }

  change(change: ApplyChange): Promise<Result<Consequences>> {
    return this.http.post(`/v1/staff/spreekuren/${change.definition.id}/change`, change);
  }

  async feeds(): Promise<Result<Feed[]>> {
    const result = await this.http.get<{ feeds: Feed[] }>('/v1/staff/feeds');
    return result.ok ? { ok: true, value: result.value.feeds } : result;
  }

  /** Makes a calendar link; its address is told only now. */
  makeFeed(team: string): Promise<Result<MadeFeed>> {
    return this.http.post('/v1/staff/feeds', { team });
  }

  revokeFeed(id: string): Promise<Result<unknown>> {
    return this.http.post(`/v1/staff/feeds/${id}/revoke`, {});
  }
}

function referenceOf({ spreekuur, startsAt }: AgendaHour): { spreekuur: string; startsAt: string } {
  return { spreekuur: spreekuur.id, startsAt };
}
