import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser } from '../setup/browser.ts';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../..', import.meta.url));

interface PackedPackage {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  customElements?: string;
}

/** Packages that are published for others to build with. */
const published = ['core', 'widgets'] as const;
type Published = (typeof published)[number];

describe('the packed packages, as a consumer installs them', () => {
  let consumer: string;
  let packed: Record<Published, PackedPackage>;

  before(async () => {
    consumer = await mkdtemp(join(tmpdir(), 'voordeur-consumer-'));
    await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
    const entries = await Promise.all(published.map(async (name) => [name, await install(name, consumer)] as const));
    packed = Object.fromEntries(entries) as Record<Published, PackedPackage>;
  });
  after(() => rm(consumer, { recursive: true, force: true }));

  it('hold every file that their exports name', () => {
    for (const name of published)
      for (const file of filesOf(packed[name]))
        assert.ok(existsSync(join(consumer, 'node_modules/@voordeur', name, file)), `@voordeur/${name} lacks ${file}`);
  });

  it('give every entry of core to Node', async () => {
    for (const entry of entriesOf(packed.core)) {
      const { stdout } = await run(
        process.execPath,
        ['--input-type=module', '--eval', `console.log(Object.keys(await import(${JSON.stringify(entry)})).length)`],
        { cwd: consumer },
      );
      assert.ok(Number(stdout) > 0, `${entry} exports nothing`);
    }
  });

  it('give their types to TypeScript, also without skipLibCheck', async () => {
    const entries = [...entriesOf(packed.core), ...entriesOf(packed.widgets)];
    const source = `${entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n')}
import type { GatewayClient, SentEvent, StepEvent } from '@voordeur/widgets/triage';
import type { Facts } from '@voordeur/core/schemas';
export const used = [${entries.map((_, index) => `entry${index}`).join(', ')}];
declare const client: GatewayClient;
declare const facts: Facts;
const element = document.createElement('voordeur-triage');
element.client = client;
element.headingLevel = 3;
element.addEventListener('voordeur-step', (event: StepEvent) => console.log(event.step));
element.addEventListener('voordeur-sent', (event: SentEvent) => console.log(event.type));
export const age: '0-11' | '12-14' | '15-17' | '18-22' | '23-66' | '67+' | null = facts.ageBand;
`;
    await writeFile(join(consumer, 'consumer.ts'), source);
    await writeFile(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'esnext',
          moduleResolution: 'bundler',
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          noEmit: true,
        },
        files: ['consumer.ts'],
      }),
    );
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    await run(process.execPath, [tsc, '-p', '.'], { cwd: consumer }).catch(({ stdout }: { stdout: string }) => {
      assert.fail(stdout);
    });
  });

  it('bundle into a page that has the element', async () => {
    await writeFile(join(consumer, 'page.js'), `import '@voordeur/widgets/triage/define';`);
    const { outputFiles } = await build({
      entryPoints: [join(consumer, 'page.js')],
      absWorkingDir: consumer,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: join(consumer, 'out'),
      write: false,
      logLevel: 'silent',
    });
    const script = outputFiles.find(({ path }) => path.endsWith('page.js'))!.text;
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.route('http://consumer.example/**', (route) => {
        const file = new URL(route.request().url()).pathname.slice(1);
        const output = outputFiles.find(({ path }) => path.endsWith(`/${file}`));
        return output
          ? route.fulfill({ contentType: 'text/javascript', body: output.text })
          : route.fulfill({
              contentType: 'text/html',
              body: '<!doctype html><title>Consumer</title><voordeur-triage>',
            });
      });
      await page.goto('http://consumer.example/');
      await page.addScriptTag({ type: 'module', url: '/page.js' });
      assert.equal(
        await page.evaluate(async () => {
          await customElements.whenDefined('voordeur-triage');
          return document.querySelector('voordeur-triage')?.shadowRoot !== null;
        }),
        true,
      );
      assert.deepEqual(errors, []);
      assert.ok(script.length > 0);
    } finally {
      await browser.close();
    }
  });

  it('keep the checking library out of the browser: only its types are used', async () => {
    await writeFile(join(consumer, 'graph.js'), `import '@voordeur/widgets/triage/define';`);
    const { metafile } = await build({
      entryPoints: [join(consumer, 'graph.js')],
      absWorkingDir: consumer,
      bundle: true,
      format: 'esm',
      outdir: join(consumer, 'graph'),
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => /\/(zod|temporal-polyfill)\//.test(path));
    assert.deepEqual(inputs, []);
  });

  it('register the element in one module only, and say so to bundlers', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import { VoordeurTriage } from '@voordeur/widgets/triage';`, resolveDir: consumer },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    assert.equal(outputFiles[0]!.text.trim(), '', 'importing a class that is not used brings nothing along');
  });
});

/** Packs a package as for the registry and unpacks it, with only the dependencies that it names. */
async function install(name: Published, consumer: string): Promise<PackedPackage> {
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer, '-w', `packages/${name}`],
    { cwd: repository, shell: process.platform === 'win32' },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const folder = join(consumer, 'node_modules/@voordeur', name);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', join(consumer, filename), '--strip-components=1', '-C', folder]);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackedPackage;
  for (const dependency of Object.keys(manifest.dependencies)) await link(name, dependency, consumer);
  return manifest;
}

async function link(name: Published, dependency: string, consumer: string): Promise<void> {
  if (dependency.startsWith('@voordeur/')) return;
  const place = join(consumer, 'node_modules', dependency);
  await mkdir(dirname(place), { recursive: true });
  const own = join(repository, 'packages', name, 'node_modules', dependency);
  const installed = existsSync(own) ? own : join(repository, 'node_modules', dependency);
  await symlink(installed, place, 'junction').catch((error: NodeJS.ErrnoException) => {
    // Two packages may need the same one.
    if (error.code !== 'EEXIST') throw error;
  });
}

function filesOf({ exports, customElements }: PackedPackage): string[] {
  const files = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  const named = files.map((file) => file.replace('cdn/*', 'cdn/triage.js'));
  return [...named, ...(customElements ? [customElements] : [])];
}

/** What one can import as a module: no patterns, no JSON. */
function entriesOf({ name, exports }: PackedPackage): string[] {
  return Object.keys(exports)
    .filter((path) => !path.includes('*') && !path.endsWith('.json'))
    .map((path) => name + path.slice(1));
}
