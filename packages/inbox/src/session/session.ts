import type { Municipality, StaffMember } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';

/** Why the sign-in page shows: nobody was signed in yet, the session ended, or the person left. */
export type SignedOutReason = 'new' | 'expired' | 'left';

export interface SignedIn {
  name: 'signed-in';
  me: StaffMember;
  municipality: Municipality;
  /** The gateway no longer knows the session, but unsent words keep the screen as it is. */
  expired: boolean;
  /** Why going on did not work, of the latest try. */
  resumeError: ApiError | null;
}

export type SessionState =
  | { name: 'starting' }
  | { name: 'failed'; error: ApiError }
  | { name: 'signed-out'; reason: SignedOutReason }
  | SignedIn;

export interface SessionListener {
  /** Someone's work can begin. Called again when another person signed in on this screen. */
  started(): void;
  /** The same person signed in again. */
  resumed(): void;
  /** Nobody may see this screen any more. */
  ended(): void;
}

/** Who works here, and whether the gateway still agrees. */
export class SessionController implements ReactiveController {
  state: SessionState = { name: 'starting' };

  private readonly host: ReactiveControllerHost;
  private readonly client: StaffClient;
  private readonly listener: SessionListener;

  constructor(host: ReactiveControllerHost, client: StaffClient, listener: SessionListener) {
    this.host = host;
    this.client = client;
    this.listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('focus', this.resumeIfExpired);
    void this.start();
  }

  hostDisconnected(): void {
    removeEventListener('focus', this.resumeIfExpired);
  }

  async start(): Promise<void> {
    this.change({ name: 'starting' });
    const [me, municipality] = await Promise.all([this.client.me(), this.client.municipality()]);
    if (!me.ok && me.error.code === 'signed-out') return this.change({ name: 'signed-out', reason: 'new' });
    if (!me.ok) return this.change({ name: 'failed', error: me.error });
    if (!municipality.ok) return this.change({ name: 'failed', error: municipality.error });
    this.change({
      name: 'signed-in',
      me: me.value,
      municipality: municipality.value,
      expired: false,
      resumeError: null,
    });
    this.listener.started();
  }

  /** The gateway said 401. With words that would be lost, what is on screen stays. */
  expire(keepScreen: boolean): void {
    if (this.state.name !== 'signed-in') return;
    if (keepScreen) return this.change({ ...this.state, expired: true });
    this.change({ name: 'signed-out', reason: 'expired' });
    this.listener.ended();
  }

  /** Goes on after signing in again in another tab. Another person begins afresh. */
  async resume(): Promise<void> {
    if (this.state.name !== 'signed-in') return;
    const before = this.state;
    const me = await this.client.me();
    if (!me.ok) return this.change({ ...before, resumeError: me.error });
    this.change({ ...before, me: me.value, expired: false, resumeError: null });
    if (isSamePerson(me.value, before.me)) this.listener.resumed();
    else {
      this.listener.ended();
      this.listener.started();
    }
  }

  /** What the municipality says was changed; without an answer the page goes on with what it knew. */
  async renewMunicipality(): Promise<void> {
    const result = await this.client.municipality();
    if (result.ok && this.state.name === 'signed-in') this.change({ ...this.state, municipality: result.value });
  }

  async leave(): Promise<ApiError | null> {
    const result = await this.client.signOut();
    if (!result.ok && result.error.code !== 'signed-out') return result.error;
    this.change({ name: 'signed-out', reason: 'left' });
    this.listener.ended();
    return null;
  }

  private readonly resumeIfExpired = (): void => {
    if (this.state.name === 'signed-in' && this.state.expired) void this.resume();
  };

  private change(state: SessionState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

function isSamePerson(one: StaffMember, other: StaffMember): boolean {
  const teams = (member: StaffMember): string => member.teams.map(({ id }) => id).join(' ');
  return one.name === other.name && one.manager === other.manager && teams(one) === teams(other);
}
