import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
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
  const app = fastify({ forceCloseConnections: true });

  app.addHook('onSend', async (_request, reply) => {
    reply.header('Content-Security-Policy', strictPolicy(addresses.gateway, site.images));
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  });
  for (const file of await pagesIn(folder)) {
    const page = fillIn(await readFile(join(folder, file), 'utf8'), { ...addresses });
    app.get(pathOf(file), async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  }
  // A page is only to be had filled in.
  await app.register(staticFiles, { root: folder, index: false, allowedPath: (path) => !path.endsWith('.html') });
  for (const [path, module] of Object.entries(site.borrowed)) {
    const content = await readFile(fileURLToPath(import.meta.resolve(module)));
    app.get(path, async (_request, reply) =>
      reply.type(mediaTypes[extname(path)] ?? 'application/octet-stream').send(content),
    );
  }

  await app.listen({ port: portOf(site.id, firstPort), host: 'localhost' });
  return app;
}

async function pagesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.html'));
}

/** `/` of `index.html`, `/spreekuur` of `spreekuur.html`. */
function pathOf(file: string): string {
  const name = basename(file, '.html');
  return name === 'index' ? '/' : `/${name}`;
}

const mediaTypes: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.css': 'text/css; charset=utf-8' };

function strictPolicy(gateway: string, images: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src ${gateway}`,
    `connect-src ${gateway}`,
    "style-src 'self'",
    ["img-src 'self'", ...images].join(' '),
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
