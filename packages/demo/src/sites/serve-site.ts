import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { portOf, type Addresses } from '../addresses.js';
import { fillIn } from '../fill-in.js';
import type { PartnerSite } from './partners.js';

const sitesFolder = fileURLToPath(new URL('../../sites/', import.meta.url));

/**
 * Serves a partner's site as a careful partner would: with a content security policy that allows
 * its own files and the gateway, and nothing else.
 */
export async function serveSite(site: PartnerSite, addresses: Addresses, firstPort: number): Promise<FastifyInstance> {
  const folder = join(sitesFolder, site.id);
  const page = fillIn(await readFile(join(folder, 'index.html'), 'utf8'), { ...addresses });
  const app = fastify({ forceCloseConnections: true });

  app.addHook('onSend', async (_request, reply) => {
    reply.header('Content-Security-Policy', strictPolicy(addresses.gateway));
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  });
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  await app.register(staticFiles, { root: folder, index: false });
  for (const [path, module] of Object.entries(site.borrowed)) {
    const content = await readFile(fileURLToPath(import.meta.resolve(module)));
    app.get(path, async (_request, reply) =>
      reply.type(mediaTypes[extname(path)] ?? 'application/octet-stream').send(content),
    );
  }

  await app.listen({ port: portOf(site.id, firstPort), host: 'localhost' });
  return app;
}

const mediaTypes: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.css': 'text/css; charset=utf-8' };

function strictPolicy(gateway: string): string {
  return [
    "default-src 'none'",
    `script-src ${gateway}`,
    `connect-src ${gateway}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
