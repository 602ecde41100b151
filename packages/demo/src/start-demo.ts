import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import {
  CannotDecrypt,
  createApp,
  KeyRing,
  migrate,
  readConfig,
  registerPartner,
  type GatewayConfig,
} from '@voordeur/gateway';
import { startEmbeddedDatabase } from '@voordeur/gateway/embedded-database';
import type { JWKS } from 'oidc-provider';
import { addressesFrom, mailPort, type Addresses } from './addresses.js';
import { keptSecret, prepareDataFolder, requirePassable } from './data-folder.js';
import { DemoError } from './demo-error.js';
import { addExampleFigures } from './example-figures.js';
import { askExampleQuestions } from './example-questions.js';
import { claimDataFolder } from './only-demo.js';
import { requireReachable } from './own-database.js';
import { requireFreePorts } from './ports.js';
import { addPostbusPage } from './postbus/add-postbus-page.js';
import { Postbus } from './postbus/postbus.js';
import { startMailServer } from './postbus/start-mail-server.js';
import { startSignIn } from './sign-in/start-sign-in.js';
import { originOf, partnerSites } from './sites/partners.js';
import { serveSite } from './sites/serve-site.js';
import { addStartPage } from './start-page/start-page.js';

export interface DemoOptions {
  /** Port of the gateway; the three sites, the sign-in page and the postbus take the five after it. */
  readonly port: number;
  /** Folder of the database and the keys; made when it does not exist. */
  readonly dataDir: string;
  /** A PostgreSQL to use instead of an embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Told what is being done, a line at a time. */
  readonly log?: ((line: string) => void) | undefined;
  /** A mail server to use instead of the postbus. */
  readonly smtpUrl?: string | undefined;
  /** Where services are searched; without it where their number says. */
  readonly serviceSearch?: GatewayConfig['serviceSearch'] | undefined;
  /** Told each line of the gateway's own log, in place of the standard output. */
  readonly gatewayLog?: NodeJS.WritableStream | undefined;
  /** Level of the gateway's own log. */
  readonly logLevel?: GatewayConfig['logLevel'] | undefined;
}

/** A demo that runs and can take a question. */
export interface Demo {
  readonly addresses: Addresses;
  /** The page with the letters; none with a mail server of one's own, or where the postbus could not start. */
  readonly postbusPage?: string | undefined;
  /** The database that it uses. */
  readonly databaseUrl: string;
  /** Stops the gateway alone, as when it is being replaced; the sites stay. */
  readonly stopGateway: () => Promise<void>;
  /** Starts the gateway again after `stopGateway`. */
  readonly startGateway: () => Promise<void>;
  /** Stops everything; the data stays. */
  readonly stop: () => Promise<void>;
}

const clientId = 'voordeur-inbox';

/**
 * Starts everything that a newcomer needs to see Voordeur work: a database, the gateway with the
 * inbox, a sign-in provider, three partner sites, and example questions.
 *
 * @throws DemoError that says what the person who starts it can do
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const log = options.log ?? (() => undefined);
  const dataDir = resolve(options.dataDir);
  const addresses = addressesFrom(options.port);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };

  try {
    await requireFreePorts(options.port);
    await prepareDataFolder(dataDir);
    const claim = await claimDataFolder(dataDir);
    stops.push(() => claim.release());

    const databaseUrl = options.databaseUrl ?? (await startDatabase(dataDir, log, stops));
    if (options.databaseUrl !== undefined) await requireReachable(options.databaseUrl);
    await migrate(databaseUrl);
    for (const site of partnerSites)
      await registerPartner(databaseUrl, {
        id: site.id,
        name: site.name,
        origins: [originOf(site, addresses)],
        email: site.email,
      });

    const clientSecret = await keptSecret(dataDir, 'sign-in-client-secret', randomSecret);
    const signIn = await startSignIn({
      addresses,
      firstPort: options.port,
      clientId,
      clientSecret,
      cookieKey: await keptSecret(dataDir, 'sign-in-cookie-key', randomSecret),
      jwks: JSON.parse(await keptSecret(dataDir, 'sign-in-keys.json', makeSigningKeys)) as JWKS,
    });
    stops.push(() => signIn.stop());
    for (const site of partnerSites) {
      const served = await serveSite(site, addresses, options.port);
      stops.push(() => served.close());
    }

    const postbus = options.smtpUrl === undefined ? await startPostbus(options.port, log, stops) : undefined;
    const smtpUrl = options.smtpUrl ?? postbus?.smtpUrl;

    const config = readConfig({
      DATABASE_URL: databaseUrl,
      HOST: 'localhost',
      PORT: String(options.port),
      PUBLIC_URL: addresses.gateway,
      VOORDEUR_KEYS: await keptSecret(dataDir, 'content-keys', () => KeyRing.generate('demo')),
      OIDC_ISSUER: addresses.signIn,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      QUESTION_PAGE: `${addresses.gemeente}/`,
      // So that people can try the API with curl.
      PROOF_OF_WORK: 'accepted',
      RATE_LIMIT: '0',
      ...(smtpUrl !== undefined && {
        SMTP_URL: smtpUrl,
        MAIL_FROM: 'Voordeur <voordeur@haarlem.example>',
        MANAGER_EMAIL: 'manager@haarlem.example',
      }),
      ...(options.serviceSearch !== undefined && { SERVICE_SEARCH: options.serviceSearch }),
      LOG_LEVEL: options.logLevel ?? 'warn',
    });
    await requireBuiltPages(config);
    const gateway = gatewayOf(config, addresses, postbus?.letters, options.gatewayLog);
    stops.push(gateway.stop);
    await gateway.start();

    await addExampleFigures(databaseUrl, config.spreekuren);
    const count = await askExampleQuestions(addresses);
    log(`er staan ${count} voorbeeldvragen in de inboxen`);
    return {
      addresses,
      postbusPage: postbus && `${addresses.gateway}/postbus`,
      databaseUrl,
      stopGateway: gateway.stop,
      startGateway: gateway.start,
      stop,
    };
  } catch (error) {
    await stop();
    throw error instanceof CannotDecrypt ? new DemoError(otherKeys(dataDir)) : error;
  }
}

function otherKeys(dataDir: string): string {
  return (
    `De sleutels in ${dataDir} horen niet bij deze database: die is met andere sleutels begonnen. ` +
    'Kies de map van toen (npm start -- --data MAP), of een lege database.'
  );
}

async function startDatabase(
  dataDir: string,
  log: (line: string) => void,
  stops: (() => Promise<void>)[],
): Promise<string> {
  await requirePassable(dataDir);
  log(`PostgreSQL start in ${dataDir}`);
  const database = await startEmbeddedDatabase({ dataDir: join(dataDir, 'database') });
  stops.push(() => database.stop());
  return database.url;
}

/** @returns nothing where it cannot start; the rest works without */
async function startPostbus(
  firstPort: number,
  log: (line: string) => void,
  stops: (() => Promise<void>)[],
): Promise<{ letters: Postbus; smtpUrl: string } | undefined> {
  const port = mailPort(firstPort);
  const letters = new Postbus();
  try {
    const server = await startMailServer(port, letters, log);
    stops.push(() => server.stop());
    return { letters, smtpUrl: server.url };
  } catch (error) {
    log(
      `De postbus kan niet starten op poort ${port} (${(error as NodeJS.ErrnoException).code}): er gaat geen e-mail uit. ` +
        `Wil je die zien, kies dan andere poorten, bijvoorbeeld: PORT=${firstPort + 100} npm start`,
    );
    return undefined;
  }
}

interface StartStop {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

function gatewayOf(
  config: GatewayConfig,
  addresses: Addresses,
  postbus?: Postbus,
  logStream?: NodeJS.WritableStream,
): StartStop {
  let running: Awaited<ReturnType<typeof createApp>> | undefined;
  return {
    async start() {
      const app = await createApp(config, logStream && { logStream });
      await addStartPage(app, addresses, { postbus: postbus !== undefined });
      if (postbus) await addPostbusPage(app, postbus, addresses);
      await app.listen({ port: config.port, host: config.host });
      running = app;
    },
    async stop() {
      const app = running;
      running = undefined;
      await app?.close();
    },
  };
}

async function requireBuiltPages(config: GatewayConfig): Promise<void> {
  for (const file of [join(config.widgetsDir, 'triage.js'), join(config.inboxDir, 'index.html')])
    await access(file).catch(() => {
      throw new DemoError(`${file} is er niet. Doe eerst: npm run build`);
    });
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

async function makeSigningKeys(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return JSON.stringify({ keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' }] });
}
