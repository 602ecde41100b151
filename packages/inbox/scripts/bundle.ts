import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';

/**
 * Builds the page that the gateway serves: `dist/page/index.html` with its script, style and icon.
 * Their names carry a hash of what is in them, so that a page never mixes two releases.
 *
 * @throws Error when zod got in: the page takes types from the schemas, never their code.
 */
const root = join(import.meta.dirname, '..');
const outdir = join(root, 'dist/page');

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'dist/main.js', out: 'inbox' },
    { in: 'page/inbox.css', out: 'inbox' },
    { in: 'page/icon.svg', out: 'icon' },
  ],
  entryNames: '[name]-[hash]',
  outdir,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2023', 'chrome125', 'firefox128', 'safari17.5'],
  loader: { '.svg': 'copy' },
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
});

const stranger = Object.keys(metafile.inputs).find((path) => /node_modules\/zod\//.test(path));
if (stranger) throw new Error(`${stranger} is in the inbox: import types only from @voordeur/core/schemas`);

const template = await readFile(join(root, 'page/index.html'), 'utf8');
const page = template
  .replace('{icon}', outputOf(metafile, 'page/icon.svg'))
  .replace('{style}', outputOf(metafile, 'page/inbox.css'))
  .replace('{script}', outputOf(metafile, 'dist/main.js'));
await writeFile(join(outdir, 'index.html'), page);

function outputOf({ outputs }: Metafile, entryPoint: string): string {
  const found = Object.entries(outputs).find(
    ([path, output]) => !path.endsWith('.map') && (output.entryPoint === entryPoint || entryPoint in output.inputs),
  );
  if (!found) throw new Error(`${entryPoint} was not built`);
  return basename(found[0]);
}
