import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, type Markup } from './html.js';
import { pagePolicy } from './static-files.js';

/** What the gateway's own pages load, by address. */
const files = {
  '/pagina/stijl.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
  '/pagina/inloggen.js': { file: 'sign-in.js', type: 'text/javascript; charset=utf-8' },
} as const;

interface Page {
  status?: number;
  title: string;
  /** What is within the body. */
  content: Markup;
  /** Addresses of modules on this origin. */
  scripts?: readonly string[];
}

/** Serves what the gateway's own pages look like. */
export function servePageFiles(app: FastifyInstance): void {
  for (const [address, { file, type }] of Object.entries(files)) {
    const content = readFileSync(fileURLToPath(new URL(`../../pages/${file}`, import.meta.url)), 'utf8');
    app.get(address, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').type(type).send(content),
    );
  }
}

/** Answers with a page of the gateway's own: plain HTML that loads from this origin only. */
export function sendOwnPage(reply: FastifyReply, { status = 200, title, content, scripts = [] }: Page): FastifyReply {
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/pagina/stijl.css" />
        ${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
      </head>
      <body>
        ${content}
      </body>
    </html> `;
  return (
    reply
      .code(status)
      .header('content-security-policy', pagePolicy)
      // Without any, a browser hides from us that a form is ours.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .serializer((body) => body as string)
      .send(page.text)
  );
}
