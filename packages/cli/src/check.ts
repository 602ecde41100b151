import { parseArgs } from 'node:util';
import { problemLines, readMunicipality } from './municipality-file.js';
import { readSpreekuren } from './spreekuren-file.js';

/** `voordeur check`: says what is wrong in a municipality's configuration and spreekuren, all at once. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { municipality: { type: 'string' } },
  });
  const read = readMunicipality(values.municipality ?? positionals[0] ?? 'haarlem');
  if (!read.ok) {
    process.stderr.write(`${read.file}: ${read.problems.length} probleem(en)\n${problemLines(read.problems)}`);
    return 1;
  }
  const hours = readSpreekuren(read.file, read.municipality);
  if (!hours.ok) {
    process.stderr.write(`${hours.file}: ${hours.problems.length} probleem(en)\n${problemLines(hours.problems)}`);
    return 1;
  }
  const { name, teams, areas, postcodes, lines } = read.municipality;
  process.stdout.write(
    `${name} klopt: ${teams.length} teams, ${areas.length} gebieden, ${postcodes.length} postcodes, ${lines.length} telefoonlijnen, ${hours.spreekuren.length} spreekuren\n`,
  );
  return 0;
}
