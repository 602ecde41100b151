import { parseArgs } from 'node:util';
import { problemLines, readMunicipality } from './municipality-file.js';

/** `voordeur check`: says what is wrong in a municipality's configuration, all at once. */
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
  const { name, teams, areas, postcodes, lines } = read.municipality;
  process.stdout.write(
    `${name} klopt: ${teams.length} teams, ${areas.length} gebieden, ${postcodes.length} postcodes, ${lines.length} telefoonlijnen\n`,
  );
  return 0;
}
