import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The inbox page may load from its own origin only. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The built widgets, for any site, and the inbox page, for its own origin. */
export async function serveStaticFiles(
  app: FastifyInstance,
  { widgetsDir, inboxDir }: { widgetsDir: string; inboxDir: string },
): Promise<void> {
  for (const folder of [widgetsDir, inboxDir])
    if (!existsSync(folder)) app.log.warn({ folder }, 'nothing to serve: this folder is not there');

  if (existsSync(widgetsDir))
    await app.register(fastifyStatic, {
      root: widgetsDir,
      prefix: '/widgets/',
      index: false,
      cacheControl: false,
      setHeaders: (reply) => {
        void reply.header('cache-control', 'public, max-age=300');
        void reply.header('cross-origin-resource-policy', 'cross-origin');
      },
    });
  app.get('/inbox', { schema: { hide: true } }, (_request, reply) => reply.redirect('/inbox/', 308));
  if (existsSync(inboxDir))
    await app.register(fastifyStatic, {
      root: inboxDir,
      prefix: '/inbox/',
      decorateReply: !existsSync(widgetsDir),
      cacheControl: false,
      setHeaders: (reply) => {
        void reply.header('cache-control', 'no-cache');
        void reply.header('content-security-policy', pagePolicy);
      },
    });
}
