/**
 * How much a page loads: prints a table of the built files, in bytes, and fails where the first load goes over
 * its budget, or where the table in the documentation is not that of the build.
 *
 * `--write` puts the table into the documentation.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cdn = join(root, 'dist/cdn');
const page = join(root, '../../docs/insluiten/omvang.md');

/** Bytes in brotli 11 that a page may load before anybody has asked for anything. */
const budgets: Readonly<Record<string, number>> = {
  'achttien.js': 25_000,
  'mijn-vraag.js': 30_000,
  'sociale-kaart.js': 30_000,
  'spreekuur.js': 30_000,
  'triage.js': 30_000,
  'verwijzing.js': 30_000,
};

interface Size {
  file: string;
  raw: number;
  brotli: number;
}

async function sizeOf(file: string): Promise<Size> {
  const content = await readFile(join(cdn, file));
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return { file, raw: content.length, brotli };
}

/** Chunks are named after their content; the table names them without it, so that it stays readable. */
function plainName(file: string): string {
  return file.replace(/-[0-9a-f]{10}\.js$/, '-*.js');
}

/** As people read it; rounded, so that the page changes only when the size does so noticeably. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;
}

function tableOf(sizes: Size[], shown: (bytes: number) => string): string {
  const rows = sizes.map(({ file, raw, brotli }) => {
    const budget = budgets[file];
    const when = budget === undefined ? 'als het nodig is' : 'meteen';
    return `| \`${plainName(file)}\` | ${when} | ${shown(raw)} | ${shown(brotli)} | ${budget ? shown(budget) : ''} |`;
  });
  return ['| bestand | laadt | omvang | in brotli | grens |', '| --- | --- | --: | --: | --: |', ...rows].join('\n');
}

const files = (await readdir(cdn)).filter((file) => file.endsWith('.js')).sort();
const sizes = await Promise.all(files.map(sizeOf));
console.log(tableOf(sizes, String));

const written = await readFile(page, 'utf8');
const fresh = written.replace(
  /<!-- table -->[^]*<!-- \/table -->/,
  `<!-- table -->\n\n${tableOf(sizes, kilobytes)}\n\n<!-- /table -->`,
);
if (process.argv.includes('--write')) await writeFile(page, fresh);
else if (fresh !== written) {
  console.error('docs/insluiten/omvang.md is not that of this build: run `npm run size -- --write`');
  process.exitCode = 1;
}

for (const { file, brotli } of sizes) {
  const budget = budgets[file];
  if (budget !== undefined && brotli > budget) {
    console.error(`${file} is ${brotli} bytes in brotli; its budget is ${budget}`);
    process.exitCode = 1;
  }
}
for (const file of Object.keys(budgets)) {
  if (!files.includes(file)) {
    console.error(`${file} is not there: run the build first`);
    process.exitCode = 1;
  }
}
