import { parseArgs } from 'node:util';
import { DemoError, startDemo, type Demo } from '@voordeur/demo';

const usage = `Gebruik: npx voordeur start [--port 8080] [--data .voordeur]

Start alles met voorbeelden: database, gateway, inbox, inloggen, drie partnersites en een postbus.

  --port   de eerste van zes poorten op rij (of PORT)
  --data   map voor de database en de sleutels; wordt zo nodig gemaakt
DATABASE_URL: een eigen PostgreSQL in plaats van de meegeleverde.
`;

/**
 * Runs the demo until it is interrupted (Ctrl-C).
 *
 * @param args arguments after `start`
 * @returns the exit code, once the demo runs or could not start
 */
export async function start(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: process.env['PORT'] || '8080' },
      data: { type: 'string', default: '.voordeur' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }

  const starting = startDemo({
    port: Number(values.port),
    dataDir: values.data,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    log: (line) => process.stdout.write(`${line}\n`),
  });
  const interrupted = stopOnSignals(starting);
  try {
    const demo = await starting;
    if (!interrupted()) process.stdout.write(welcome(demo));
    return 0;
  } catch (error) {
    // Interrupted while starting, what was being started breaks off: that is no error.
    if (interrupted()) return 0;
    if (!(error instanceof DemoError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** @returns whether a signal came already */
function stopOnSignals(starting: Promise<Demo>): () => boolean {
  let stopping = false;
  const stop = async (): Promise<void> => {
    // Pressed again, or sent by npm as well as by the terminal: it is stopping already.
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nstopt …\n');
    // A demo that is still starting is stopped once it stands, so that nothing of it is left behind.
    const ended = starting.then(
      (demo) => demo.stop(),
      () => undefined,
    );
    await ended.catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  return () => stopping;
}

function welcome({ addresses, postbusPage }: Demo): string {
  return `
ready

  startpagina        ${addresses.gateway}/
  school             ${addresses.school}/
  huisartsenpraktijk ${addresses.huisarts}/
  gemeente           ${addresses.gemeente}/
  inbox              ${addresses.gateway}/inbox/   (geen wachtwoord: kies wie je bent)${postbusPage === undefined ? '' : `\n  postbus            ${postbusPage}   (e-mail die Voordeur verstuurt)`}
  API                ${addresses.gateway}/v1/openapi.json

Ctrl-C stopt alles. Wat er is gevraagd, blijft bewaard.

`;
}
