import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { SessionCookie } from './session-cookie.js';
import type { Session, Sessions } from './sessions.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; set on every route of staff. */
    session: Session | null;
  }
}

/** Lets only requests of a signed-in person's own inbox page pass, and for some pages only those of managers. */
export class Guard {
  private readonly sessions: Sessions;
  private readonly cookie: SessionCookie;
  private readonly secret: ServerSecret;
  private readonly publicUrl: string;

  constructor(parts: { sessions: Sessions; cookie: SessionCookie; secret: ServerSecret; publicUrl: string }) {
    this.sessions = parts.sessions;
    this.cookie = parts.cookie;
    this.secret = parts.secret;
    this.publicUrl = parts.publicUrl;
  }

  /** Guards every route of an encapsulated app, before it reads a body. */
  protect(app: FastifyInstance): void {
    app.addHook('onRequest', async (request) => {
      this.refuseOtherSites(request);
      request.session = await this.sessionOf(request);
      if (request.session === null) throw new RequestProblem(401, problemTexts.notSignedIn);
      if (request.method !== 'GET' && request.method !== 'HEAD') await this.checkToken(request, request.session);
    });
  }

  /** Guards every route of an encapsulated app as `protect` does, and lets only managers pass. */
  onlyManagers(app: FastifyInstance): void {
    this.protect(app);
    app.addHook('onRequest', async ({ session }) => {
      if (session?.manager !== true) throw new RequestProblem(403, problemTexts.onlyManagers);
    });
  }

  async sessionOf(request: FastifyRequest): Promise<Session | null> {
    const id = this.cookie.read(request);
    return id === undefined || id === '' ? null : this.sessions.find(id);
  }

  /** The token that the page sends back on every act. */
  async csrfToken(session: Session): Promise<string> {
    return (await this.secret.hmac('csrf', session.idHash)).toString('base64url');
  }

  refuseOtherSites(request: FastifyRequest): void {
    refuseOtherSites(request, this.publicUrl);
  }

  async checkToken(request: FastifyRequest, session: Session): Promise<void> {
    const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
    const expected = Buffer.from(await this.csrfToken(session));
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new RequestProblem(403, problemTexts.csrf);
  }
}

/**
 * Cookies also travel with a request that another site caused; these headers tell.
 * @throws RequestProblem 403
 */
export function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const otherOrigin = origin !== undefined && origin !== publicUrl;
  const otherSite = site === 'cross-site' || site === 'same-site';
  if (otherOrigin || otherSite) throw new RequestProblem(403, problemTexts.csrf);
}
