import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, migrate, readConfig, registerPartner } from '@voordeur/gateway';
import { startEmbeddedDatabase } from '@voordeur/gateway/embedded-database';
import pg from 'pg';

const builtWidgets = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));
const hostPages = fileURLToPath(new URL('../../stories/hosts/', import.meta.url));

/** Three origins, as in the world: where the script comes from, the gateway, and the page it is on. */
export interface Servers {
  cdn: string;
  gateway: string;
  hosts: string;
  /** How many questions the gateway has stored. */
  questions(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the real gateway on a real database, and two plain web servers for the script and the pages. */
export async function startServers(): Promise<Servers> {
  const dataDir = await mkdtemp(join(tmpdir(), 'voordeur-embed-'));
  const database = await startEmbeddedDatabase({ dataDir, settings: { fsync: 'off' } });
  await migrate(database.url);
  const app = await createApp(
    readConfig({
      DATABASE_URL: database.url,
      VOORDEUR_KEYS: `test:${randomBytes(32).toString('base64')}`,
      LOG_LEVEL: 'silent',
      RATE_LIMIT: '0',
    }),
  );
  const gateway = await app.listen({ host: '127.0.0.1', port: 0 });
  const cdn = await serve(builtFiles);
  const hosts = await serve(hostFiles(cdn.origin, gateway));
  await registerPartner(database.url, { id: 'school', name: 'De Ronde School', origins: [hosts.origin] });

  return {
    cdn: cdn.origin,
    gateway,
    hosts: hosts.origin,
    questions: () => count(database.adminUrl),
    async close() {
      await Promise.all([cdn.close(), hosts.close(), app.close()]);
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** As superuser: row-level security shows a plain connection nothing. */
async function count(adminUrl: string): Promise<number> {
  const url = new URL(adminUrl);
  url.pathname = '/voordeur';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('select count(*) from questions');
    return Number(rows[0]!.count);
  } finally {
    await client.end();
  }
}

/** The built files, and under `/other-version/` the same ones as if they were of version 99.0.0. */
const builtFiles: RequestListener = (request, response) => {
  void (async () => {
    const [, other, name] = /^\/(other-version\/)?([\w.-]+\.js)(?:\?.*)?$/.exec(request.url ?? '') ?? [];
    const source = name && (await readFile(join(builtWidgets, name), 'utf8').catch(() => undefined));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    if (!source) return void response.writeHead(404).end();
    const { version } = JSON.parse(
      await readFile(new URL('../../packages/widgets/package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(other ? source.replaceAll(`"${version}"`, '"99.0.0"') : source);
  })();
};

/** The pages of `stories/hosts`; some with a header that only the strictest sites send. */
function hostFiles(cdn: string, gateway: string): RequestListener {
  const nothingBut = `default-src 'none'; script-src ${cdn}; connect-src ${gateway}; base-uri 'none'; form-action 'none'`;
  const policies: Record<string, string> = {
    'strict-csp.html': nothingBut,
    'four-widgets.html': nothingBut,
    'trusted-types.html': `${nothingBut}; require-trusted-types-for 'script'; trusted-types lit-html`,
  };
  return (request, response) => {
    void (async () => {
      const name = (request.url ?? '/').slice(1).split('?', 1)[0]!;
      const page = extname(name) === '.html' && (await readFile(join(hostPages, name), 'utf8').catch(() => undefined));
      if (!page) return void response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (policies[name]) response.setHeader('content-security-policy', policies[name]);
      response.end(page.replaceAll('{{cdn}}', cdn).replaceAll('{{gateway}}', gateway));
    })();
  };
}

async function serve(listener: RequestListener): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
