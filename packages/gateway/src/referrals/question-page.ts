import type { FastifyPluginAsync } from 'fastify';
import { html } from '../pages/html.js';
import { sendOwnPage } from '../pages/own-pages.js';
import type { InForce } from '../settings/in-force.js';

/** A page with nothing but the triage, for cards of patients where the municipality has named no page of its own. */
export const questionPageRoutes: FastifyPluginAsync<{ inForce: InForce }> = async (app, { inForce }) => {
  app.get('/vraag', { schema: { hide: true } }, (_request, reply) => {
    const { name, phone } = inForce.municipality;
    return sendOwnPage(reply, {
      title: `Stel je vraag – ${name}`,
      scripts: ['/widgets/triage.js'],
      content: html`<main class="wide">
        <voordeur-triage heading-level="1">
          <p>Stel je vraag: bel <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>.</p>
        </voordeur-triage>
      </main>`,
    });
  });
};
