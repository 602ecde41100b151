import type { Problem, StaffMember } from '@voordeur/core/schemas';
import { codeOfStatus, failed, type Result } from './result.js';

export interface StaffHttpOptions {
  /** Origin of the gateway, without a slash at the end; '' for the page's own. */
  origin?: string;
  /** Milliseconds after which no answer counts as offline. */
  timeout?: number;
}

/** The page is Dutch, so what the gateway explains is Dutch too, whatever the browser prefers. */
const headers = { accept: 'application/json', 'accept-language': 'nl' };

/** Requests of the page to the staff API. It never throws: every failure is a typed error. */
export class StaffHttp {
  readonly origin: string;
  private readonly timeout: number;
  private csrfToken = '';

  constructor({ origin = '', timeout = 15_000 }: StaffHttpOptions = {}) {
    this.origin = origin;
    this.timeout = timeout;
  }

  /** Who is signed in; also renews the token that acts carry. */
  async me(): Promise<Result<StaffMember>> {
    const result = await this.get<StaffMember>('/v1/staff/me');
    if (result.ok) this.csrfToken = result.value.csrfToken;
    return result;
  }

  get<T>(path: string): Promise<Result<T>> {
    return this.send<T>(path, { headers });
  }

  async post<T>(path: string, body: object): Promise<Result<T>> {
    const token = this.csrfToken;
    const result = await this.send<T>(path, this.postRequest(body));
    if (result.ok || result.error.code !== 'forbidden') return result;
    // Signed in again in another tab: the session, and so the token, is a new one.
    const renewed = await this.me();
    if (!renewed.ok) return renewed;
    return this.csrfToken === token ? result : this.send<T>(path, this.postRequest(body));
  }

  private postRequest(body: object): RequestInit {
    return {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'x-csrf-token': this.csrfToken },
      body: JSON.stringify(body),
    };
  }

  private async send<T>(path: string, request: RequestInit): Promise<Result<T>> {
    try {
      const response = await fetch(`${this.origin}${path}`, {
        ...request,
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeout),
      });
      return await read<T>(response);
    } catch {
      return failed('offline');
    }
  }
}

async function read<T>(response: Response): Promise<Result<T>> {
  const body = await readBody(response);
  if (!response.ok) return failed(codeOfStatus(response.status), response.status, body as Problem | null);
  if (body === null && response.status !== 204) return failed('unexpected', response.status);
  return { ok: true, value: body as T };
}

/** The JSON of an answer; `null` where it has none, such as a proxy's error page. */
async function readBody(response: Response): Promise<unknown> {
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return null;
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
