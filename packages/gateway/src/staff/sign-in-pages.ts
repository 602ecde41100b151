import type { FastifyReply } from 'fastify';
import { pagePolicy } from '../pages/static-files.js';

interface Page {
  status: number;
  title: string;
  text: string;
  /** What one can do next. */
  link: { href: string; text: string };
}

const again = { href: '/inbox/sign-in', text: 'Opnieuw inloggen' };

/** Pages for when signing in does not work, in plain HTML: there is no inbox page without a session. */
export const signInPages = {
  notConfigured: {
    status: 503,
    title: 'Inloggen kan hier nog niet',
    text: 'De beheerder moet eerst instellen waar medewerkers inloggen.',
    link: { href: '/inbox/', text: 'Terug' },
  },
  unavailable: {
    status: 503,
    title: 'Inloggen lukt nu even niet',
    text: 'De inlogdienst van je organisatie antwoordt niet. Probeer het over een minuut nog eens.',
    link: again,
  },
  failed: {
    status: 400,
    title: 'Het inloggen is niet gelukt',
    text: 'Misschien duurde het te lang, of ben je in een ander tabblad begonnen.',
    link: again,
  },
  noTeam: {
    status: 403,
    title: 'Je hoort nog niet bij een team',
    text: 'Je bent ingelogd, maar je account hoort bij geen enkel team van de voordeur. Vraag je beheerder om je bij je team te zetten.',
    link: again,
  },
} satisfies Record<string, Page>;

export function sendPage(reply: FastifyReply, { status, title, text, link }: Page): FastifyReply {
  return reply
    .code(status)
    .header('content-security-policy', pagePolicy)
    .type('text/html; charset=utf-8')
    .serializer((body) => body as string).send(`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${link.href}">${link.text}</a></p></main></body>
</html>
`);
}
