import type { FigureName, Figures } from '@voordeur/core/schemas';
import type { Result } from '../api/result.js';
import type { StaffHttp } from '../api/staff-http.js';

/** The staff API of figures. It never throws: every failure is a typed error. */
export class FiguresClient {
  private readonly http: StaffHttp;

  constructor(http: StaffHttp) {
    this.http = http;
  }

  /** @param until one of `ends`; the newest when left out */
  read(until?: string): Promise<Result<Figures>> {
    return this.http.get(`/v1/staff/figures${query(until)}`);
  }

  /** Where one of them can be had as a table for a spreadsheet. */
  tableAddress(name: FigureName, until: string): string {
    return `${this.http.origin}/v1/staff/figures/${name}${query(until)}`;
  }
}

function query(until?: string): string {
  return until === undefined ? '' : `?${new URLSearchParams({ until })}`;
}
