/**
 * Makes what a page loads with one script tag: `dist/cdn/<widget>.js`, one file with everything for the
 * first look in Dutch, and beside them the files that load on demand, named after their content so
 * that they can be cached for ever. Then the elements' manifest, `dist/custom-elements.json`.
 *
 * Run after `tsc -b`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type BuildOptions, type OutputFile, type Plugin } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cdn = join(root, 'dist/cdn');

const common = {
  bundle: true,
  write: false,
  outdir: cdn,
  format: 'esm',
  target: 'es2022',
  // A module is always read as UTF-8.
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Builds a dynamically imported module as a file of its own, once, and returns its hashed name. */
const chunks = new Map<string, Promise<string>>();

function chunkFor(path: string): Promise<string> {
  const known = chunks.get(path);
  if (known) return known;
  const made = makeChunk(path);
  chunks.set(path, made);
  return made;
}

async function makeChunk(path: string): Promise<string> {
  const code = await bundled(path);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  const name = `${basename(path, '.js')}-${hash}.js`;
  await writeFile(join(cdn, name), code);
  return name;
}

async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [path], plugins: [onDemand, smallTemplates] });
  return (outputFiles as OutputFile[])[0]!.text;
}

/**
 * Each `import()` becomes a file beside the one that asks for it. esbuild's own splitting would move
 * what two files share into a third, and the first load would no longer be one file.
 */
const onDemand: Plugin = {
  name: 'on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return null;
      return { path: `./${await chunkFor(resolve(resolveDir, path))}`, external: true };
    });
  },
};

/**
 * Makes the styles and the white space in our own templates smaller, which esbuild leaves as they are.
 * Indentation means nothing in JavaScript, nor in these templates, so that it may go everywhere.
 */
const smallTemplates: Plugin = {
  name: 'small-templates',
  setup(builder) {
    builder.onLoad({ filter: /widgets\/dist\/.*\.js$/ }, async ({ path }) => {
      const source = onOneLine((await readFile(path, 'utf8')).replace(/\n[ \t]+/g, '\n'));
      if (!path.endsWith('.styles.js')) return { contents: source };
      const pieces = source.split(/css ?`([^`]*)`/);
      const small = pieces.map((piece, index) => (index % 2 === 0 ? piece : smallStyles(piece)));
      return { contents: (await Promise.all(small)).join('') };
    });
  },
};

/** One tag or attribute on each line becomes all of them on one, which compresses better. */
function onOneLine(source: string): string {
  return source.replace(/\n(?=<|[@.?]?[a-z-]+=["$])/g, ' ').replace(/(["}])\n>/g, '$1>');
}

async function smallStyles(template: string): Promise<string> {
  if (template.includes('${')) throw new Error('styles with values in them cannot be made smaller');
  const { code } = await transform(template.replaceAll('\\\\', '\\'), {
    loader: 'css',
    minify: true,
    charset: 'ascii',
  });
  return `css\`${code.trim().replaceAll('\\', '\\\\')}\``;
}

/** Two versions on one page are told apart by what the elements say, so that it has to be true. */
async function checkVersion(): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const source = await readFile(join(root, 'src/version.ts'), 'utf8');
  if (!source.includes(`'${manifest.version}'`)) throw new Error(`src/version.ts does not say ${manifest.version}`);
}

/** Whoever reads English should never meet a sentence in Dutch. */
async function checkTranslations(): Promise<void> {
  const folder = join(root, 'xliff');
  for (const file of await readdir(folder)) {
    const units = (await readFile(join(folder, file), 'utf8')).split('<trans-unit').slice(1);
    const untranslated = units.filter((unit) => !unit.includes('<target>')).length;
    if (untranslated > 0) throw new Error(`xliff/${file} has ${untranslated} texts without a translation`);
  }
}

/** Folders that register an element. */
async function widgets(): Promise<string[]> {
  const folders = await readdir(join(root, 'dist'), { withFileTypes: true });
  return folders
    .filter((folder) => folder.isDirectory() && existsSync(join(root, 'dist', folder.name, 'define.js')))
    .map(({ name }) => name);
}

await checkVersion();
await checkTranslations();
await rm(cdn, { recursive: true, force: true });
await mkdir(cdn, { recursive: true });
for (const widget of await widgets())
  await writeFile(join(cdn, `${widget}.js`), await bundled(join(root, 'dist', widget, 'define.js')));

execFileSync('npx', ['cem', 'analyze', '--litelement', '--globs', 'src/**/*.ts', '--outdir', 'dist', '--quiet'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

console.log((await readdir(cdn)).sort().join('\n'));
