import { teamById } from '@voordeur/core/municipality';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { InForce } from '../settings/in-force.js';
import type { Guard } from './guard.js';
import { ProviderUnavailable, type IdentityProvider } from './identity-provider.js';
import { inboxPlace } from './inbox-place.js';
import type { SessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';
import type { SignInAttempt } from './sign-in-attempt.js';
import { sendPage, signInPages } from './sign-in-pages.js';

interface Options {
  /** `null` where no provider is configured. */
  provider: IdentityProvider | null;
  attempts: SignInAttempt;
  sessions: Sessions;
  cookie: SessionCookie;
  guard: Guard;
  inForce: InForce;
}

/** Signing in at the organisation's own provider, and signing out. */
export const signInRoutes: FastifyPluginAsync<Options> = async (app, options) => {
  const { provider, attempts, sessions, cookie, guard, inForce } = options;
  const schema = { hide: true };

  // The place is in the query: in a hash it would go along to the provider, and not come back.
  app.get<{ Querystring: { place?: unknown } }>('/inbox/sign-in', { schema }, async (request, reply) => {
    if (provider === null) return sendPage(reply, signInPages.notConfigured);
    const begun = await provider.begin().catch((error: unknown) => {
      if (!(error instanceof ProviderUnavailable)) throw error;
      request.log.warn({ err: error }, 'the identity provider does not answer');
      return null;
    });
    if (begun === null) return sendPage(reply.header('retry-after', '60'), signInPages.unavailable);
    attempts.write(reply, { ...begun.attempt, place: inboxPlace(request.query.place) });
    return reply.redirect(begun.url.href, 302);
  });

  app.get('/inbox/callback', { schema }, async (request, reply) => {
    const attempt = attempts.read(request);
    attempts.clear(reply);
    if (provider === null || attempt === null) return sendPage(reply, signInPages.failed);
    const person = await provider.finish(queryOf(request), attempt).catch((error: unknown) => {
      request.log.warn({ err: error }, 'a sign-in failed');
      return error instanceof ProviderUnavailable ? 'unavailable' : 'failed';
    });
    if (typeof person === 'string') return sendPage(reply, signInPages[person]);
    const teams = person.teams.filter((id) => teamById(id, inForce.municipality) !== undefined);
    const unknown = person.teams.filter((id) => !teams.includes(id));
    if (unknown.length > 0)
      request.log.warn({ teams: unknown }, 'the provider names teams that the municipality does not have');
    if (teams.length === 0 && !person.manager) return sendPage(reply, signInPages.noTeam);
    const before = await guard.sessionOf(request);
    if (before !== null) await sessions.end(before);
    cookie.write(reply, await sessions.begin({ ...person, teams: [...new Set(teams)].sort() }));
    return reply.redirect(attempt.place === null ? '/inbox/' : `/inbox/#${attempt.place}`, 302);
  });

  app.post('/inbox/sign-out', { schema }, async (request, reply) => {
    guard.refuseOtherSites(request);
    const session = await guard.sessionOf(request);
    if (session !== null) {
      await guard.checkToken(request, session);
      await sessions.end(session);
    }
    cookie.clear(reply);
    return reply.code(204).send();
  });
};

function queryOf(request: FastifyRequest): string {
  const start = request.url.indexOf('?');
  return start === -1 ? '' : request.url.slice(start);
}
