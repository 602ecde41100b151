import { parseArgs } from 'node:util';
import { DemoError, startDemo, type Demo } from '@voordeur/demo';
import { InvalidConfig } from '@voordeur/gateway';

const usage = `voordeur start [--port 8080] [--data .voordeur]

Starts a demo: database, gateway, inbox, sign-in and three partner sites, with example questions.

  --port   first of five ports that follow each other (or PORT)
  --data   folder of the database and the keys, made if need be
DATABASE_URL in the environment: a PostgreSQL of your own instead of the embedded one.`;

/**
 * Runs the demo until it is interrupted (Ctrl-C).
 *
 * @param argv arguments after `start`
 */
export async function start(argv: string[]): Promise<void> {
  const options = readOptions(argv);
  if (!options) return;
  let demo: Demo | undefined;
  let stopping = false;
  const starting = startDemo({
    port: options.port,
    dataDir: options.data,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    log: (line) => console.log(line),
  });

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    console.log('\nstopping …');
    // A demo that is still starting is stopped once it stands: half-started things cannot be left behind.
    await starting.then((started) => started.stop()).catch(() => undefined);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

  try {
    demo = await starting;
  } catch (error) {
    if (stopping) return;
    if (error instanceof DemoError || error instanceof InvalidConfig) console.error(error.message);
    else console.error(error);
    process.exitCode = 1;
    return;
  }
  if (!stopping) console.log(welcome(demo));
}

function readOptions(argv: string[]): { port: number; data: string } | null {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: process.env['PORT'] || '8080' },
      data: { type: 'string', default: '.voordeur' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return null;
  }
  return { port: Number(values.port), data: values.data };
}

function welcome({ addresses }: Demo): string {
  return `
ready

  start page     ${addresses.gateway}/
  school         ${addresses.school}/
  GP practice    ${addresses.huisarts}/
  municipality   ${addresses.gemeente}/
  staff inbox    ${addresses.gateway}/inbox/   (no password: choose who you are)
  API            ${addresses.gateway}/v1/openapi.json

Ctrl-C stops everything; what was asked stays in the data folder.
`;
}
