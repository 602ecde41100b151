import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { sendOwnPage } from '../../pages/own-pages.js';
import { RequestProblem } from '../../problems/problem.js';
import { problemTexts } from '../../problems/texts.js';
import type { ReferrerList } from '../../referrals/referrer-list.js';
import type { InForce } from '../../settings/in-force.js';
import { refuseOtherSites } from '../../staff/guard.js';
import type { SessionCookie } from '../../staff/session-cookie.js';
import { askPage, enterPage, listPage, noMailPage, sentPage, wrongLinkPage } from './pages.js';
import type { ReferrerSession, ReferrerSessions } from './referrer-sessions.js';
import type { SignInLinks } from './sign-in-links.js';

interface Options {
  sessions: ReferrerSessions;
  cookie: SessionCookie;
  /** `null` where no mail server is set. */
  links: SignInLinks | null;
  list: ReferrerList;
  inForce: InForce;
  publicUrl: string;
}

const place = '/verwijzingen';

/** How often one address of the internet may ask for a link. */
const rateLimit = { max: 10, timeWindow: '15 minutes' };

const emailSchema = z.email().max(254);
const pageSchema = z.coerce.number().int().min(1).max(1_000_000).catch(1);

/** The page of partners: signing in by a link in a letter, and what became of their referrals. Plain HTML. */
export const referrerRoutes: FastifyPluginAsync<Options> = async (app, options) => {
  const { sessions, cookie, links, list, inForce, publicUrl } = options;
  const schema = { hide: true };
  const underWay = new Set<Promise<void>>();
  // Letters that are on their way go out before this process does.
  app.addHook('onClose', async () => {
    await Promise.all(underWay);
  });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body as string))),
  );
  app.addHook('onRequest', async (request) => {
    if (request.method === 'POST') refuseOtherSites(request, publicUrl);
  });

  app.get(place, { schema }, async (request, reply) => {
    const session = await sessionOf(request);
    const { pagina, klaar } = request.query as { pagina?: unknown; klaar?: unknown };
    if (session === null) return sendOwnPage(reply, links === null ? noMailPage : askPage());
    return sendOwnPage(
      reply,
      listPage({
        name: session.name,
        csrf: await sessions.csrfToken(session),
        list: await list.list(session.partner, pageSchema.parse(pagina)),
        notice: notices.get(String(klaar)) ?? null,
        timeZone: inForce.municipality.workingHours.timeZone,
      }),
    );
  });

  app.post(`${place}/link`, { schema, config: { rateLimit } }, async (request, reply) => {
    if (links === null) return sendOwnPage(reply, noMailPage);
    const email = fieldOf(request, 'email').trim();
    if (!emailSchema.safeParse(email).success)
      return sendOwnPage(reply, askPage('Geef een e-mailadres zoals praktijk@voorbeeld.nl', email));
    // Nobody waits for it, so that the time it takes tells nobody whether the address is known.
    const sending = links
      .send(email)
      .catch((error: unknown) => request.log.warn({ err: error }, 'could not send a link to sign in'))
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
    return sendOwnPage(reply, sentPage);
  });

  app.get(`${place}/inloggen`, { schema }, (_request, reply) => sendOwnPage(reply, enterPage));

  app.post(`${place}/inloggen`, { schema, config: { rateLimit } }, async (request, reply) => {
    const partner = (await links?.redeem(fieldOf(request, 'code').trim())) ?? null;
    if (partner === null) return sendOwnPage(reply, wrongLinkPage);
    const before = await sessionOf(request);
    if (before !== null) await sessions.end(before);
    cookie.write(reply, await sessions.begin(partner));
    return reply.redirect(place, 303);
  });

  app.post(`${place}/uitloggen`, { schema }, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (session === null) return reply;
    await sessions.end(session);
    cookie.clear(reply);
    return reply.redirect(place, 303);
  });

  app.post(`${place}/intrekken`, { schema }, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (session === null) return reply;
    const id = z.uuid().safeParse(fieldOf(request, 'id'));
    const done = id.success && (await list.revoke(session.partner, id.data));
    const page = pageSchema.parse(fieldOf(request, 'pagina'));
    return reply.redirect(`${place}?pagina=${page}&klaar=${done ? 'ingetrokken' : 'te-laat'}`, 303);
  });

  async function sessionOf(request: FastifyRequest): Promise<ReferrerSession | null> {
    const id = cookie.read(request);
    return id === undefined || id === '' ? null : sessions.find(id);
  }

  /**
   * Who acts; where nobody is signed in (any more), the way to sign in was answered.
   * @throws RequestProblem 403 where the act did not come from the page
   */
  async function signedIn(request: FastifyRequest, reply: FastifyReply): Promise<ReferrerSession | null> {
    const session = await sessionOf(request);
    if (session === null) {
      await reply.redirect(place, 303);
      return null;
    }
    if (!(await sessions.isToken(fieldOf(request, 'csrf'), session))) throw new RequestProblem(403, problemTexts.csrf);
    return session;
  }
};

/** What came of an act, by what is in the address after it. */
const notices = new Map([
  ['ingetrokken', 'De kaart is ingetrokken. De link werkt niet meer.'],
  ['te-laat', 'Intrekken kan niet meer: er is al een vraag mee verstuurd, of de kaart werkte al niet meer.'],
]);

function fieldOf(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}
