import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Addresses } from '../addresses.js';
import { escapeHtml, fillIn } from '../fill-in.js';
import { originOf, partnerSites, type PartnerSite } from '../sites/partners.js';
import { peopleGroups } from '../sign-in/people.js';

const folder = new URL('../../start-page/', import.meta.url);

/**
 * Adds the demo's start page to the gateway, at `/`, with its files under `/start/`.
 *
 * @param has whether there is a postbus to lead to
 */
export async function addStartPage(
  app: FastifyInstance,
  addresses: Addresses,
  has: { postbus: boolean },
): Promise<void> {
  const page = fillIn(await readFile(new URL('index.html', folder), 'utf8'), {
    sites: partnerSites.map((site) => siteHtml(site, originOf(site, addresses))).join('\n'),
    people: peopleGroups.map(groupHtml).join('\n'),
    postbus: has.postbus ? postbusHtml : '',
  });
  await app.register(async (routes) => {
    routes.get('/', async (_request, reply) =>
      reply
        .header(
          'Content-Security-Policy',
          "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        )
        .type('text/html; charset=utf-8')
        .send(page),
    );
    await routes.register(staticFiles, {
      root: fileURLToPath(folder),
      prefix: '/start/',
      decorateReply: false,
      index: false,
    });
  });
}

const postbusHtml = `<p>E-mail die Voordeur verstuurt, lees je in <a href="/postbus">de postbus</a>: een link voor de
  huisartsenpraktijk, bericht over een afspraak. Er gaat niets het internet op.</p>`;

function siteHtml(site: PartnerSite, origin: string): string {
  const pages = site.pages.map(
    ({ path, title }) => `<li><a href="${escapeHtml(origin + path)}">${escapeHtml(title)}</a></li>`,
  );
  return `<li><a href="${escapeHtml(origin)}/">
  <img src="/start/${escapeHtml(site.id)}.svg" alt="" width="320" height="200" />
  <b>${escapeHtml(site.name)}</b></a>
  <p>${escapeHtml(site.description)}</p>${pages.length > 0 ? `<ul>${pages.join('')}</ul>` : ''}</li>`;
}

function groupHtml(group: (typeof peopleGroups)[number]): string {
  const rows = group.people.map(
    ({ name, work }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(work)}</dd></div>`,
  );
  return `<section><h3>${escapeHtml(group.name)}</h3><dl>${rows.join('')}</dl></section>`;
}
