import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Addresses } from '../addresses.js';
import { escapeHtml, fillIn } from '../fill-in.js';
import { originOf, partnerSites } from '../sites/partners.js';
import { letterHtml } from './letter-html.js';
import type { Postbus } from './postbus.js';

const folder = new URL('../../postbus/', import.meta.url);

/** Adds the page with the letters to the gateway, at `/postbus`, with its files under it. */
export async function addPostbusPage(app: FastifyInstance, postbus: Postbus, addresses: Addresses): Promise<void> {
  const page = await readFile(new URL('index.html', folder), 'utf8');
  const practice = partnerSites.find(({ id }) => id === 'huisarts')!;
  const places = {
    practice: escapeHtml(practice.name),
    practiceEmail: escapeHtml(practice.email ?? ''),
    spreekuur: escapeHtml(`${originOf(practice, addresses)}/spreekuur`),
  };
  await app.register(async (routes) => {
    routes.get('/postbus', async (request, reply) => {
      const { letters } = postbus;
      // What is in it only changes by a new letter.
      const state = `"${letters[0]?.id ?? 'empty'}"`;
      reply.headers({
        ETag: state,
        // There are links in it that let somebody in.
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy':
          "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      });
      if (request.headers['if-none-match'] === state) return reply.code(304).send();
      return reply
        .type('text/html; charset=utf-8')
        .send(fillIn(page, { ...places, letters: letters.map(letterHtml).join('') }));
    });
    await routes.register(staticFiles, {
      root: fileURLToPath(folder),
      prefix: '/postbus/',
      decorateReply: false,
      index: false,
      allowedPath: (path) => !path.endsWith('.html'),
    });
  });
}
