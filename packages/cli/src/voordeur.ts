import { parseArgs } from 'node:util';
import { usage } from './usage.js';

/** A command takes its arguments and answers the exit code, or nothing for 0. */
type Command = (args: string[]) => Promise<number | void>;

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.js')).start,
  check: async () => (await import('./check.js')).check,
  search: async () => (await import('./search.js')).searchLines,
  route: async () => (await import('./route.js')).routeLines,
  recognise: async () => (await import('./recognise.js')).recogniseLines,
  import: async () => (await import('./import.js')).importServices,
  export: async () => (await import('./export.js')).exportServices,
  settings: async () => (await import('./settings.js')).writeSettings,
  partner: async () => (await import('./partner.js')).partner,
};

// Whoever reads may stop reading, as `| head` does: then we are done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: 'boolean', short: 'h' } },
});
const name = values.help === true ? 'help' : positionals[0];
const load = name === undefined ? undefined : commands[name];

if (load === undefined) {
  const asked = name === undefined || name === 'help';
  (asked ? process.stdout : process.stderr).write(asked ? usage : `voordeur: "${name}" is geen opdracht\n\n${usage}`);
  process.exitCode = asked ? 0 : 2;
} else {
  const command = await load();
  try {
    process.exitCode = (await command(process.argv.slice(process.argv.indexOf(name!) + 1))) ?? 0;
  } catch (error) {
    process.stderr.write(`voordeur ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
