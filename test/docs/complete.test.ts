import { strict as assert } from 'node:assert';
import { basename } from 'node:path';
import { test } from 'node:test';
import { suites } from '../setup/suites.ts';
import { codeOf, filesLike, pages, read } from './pages.ts';

/** What a pattern's first group finds, without doubles; at least one, so that a pattern cannot go stale unseen. */
function allOf(text: string, pattern: RegExp): string[] {
  const found = [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))];
  assert.ok(found.length > 0, `nothing is like ${pattern}`);
  return found;
}

const missingIn = (page: string, names: readonly string[]) => names.filter((name) => !page.includes(name));

test('every setting of the gateway is on the page for who runs it, and no other', () => {
  const page = read('docs/beheer.md');
  const settings = allOf(read('packages/gateway/src/config.ts'), /^ {4}([A-Z][A-Z_]+): z/gm);
  const ofProcess = allOf(read('packages/gateway/src/server.ts'), /\benv\.([A-Z_]+)/g);
  const known = new Set([...settings, ...ofProcess]);
  const listed = [...page.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)].flatMap(([, cell]) =>
    allOf(cell!, /`([A-Z_]+)`/g),
  );
  assert.deepEqual([...known].filter((name) => !listed.includes(name)).sort(), []);
  assert.deepEqual(
    listed.filter((name) => !known.has(name)),
    [],
  );
});

test('every default of a setting is in its row', () => {
  const page = read('docs/beheer.md');
  const config = read('packages/gateway/src/config.ts');
  const defaults = [...config.matchAll(/^ {4}([A-Z][A-Z_]+): z.*\.default\('?([\w .]+?)'?\)/gm)].filter(
    ([, , value]) => !value!.startsWith('default'),
  );
  assert.ok(defaults.length > 0);
  const missing = defaults.filter(([, name, value]) => {
    const row = page.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]!.includes(`\`${name}\``));
    return !row?.split('|').at(-2)!.includes(`\`${value}\``);
  });
  assert.deepEqual(
    missing.map(([, name, value]) => `${name}: ${value}`),
    [],
  );
});

test('every metric of the gateway is on the page for who runs it, and no other', () => {
  const page = read('docs/beheer.md');
  const source = filesLike('packages/gateway/src/**/*.ts').map(read).join('\n');
  const metrics = allOf(source, /\bname: '(voordeur_[a-z_]+)'/g);
  assert.deepEqual(missingIn(page, metrics), []);
  const listed = allOf(page, /^\| `(voordeur_[a-z_]+)` \|.*\|.*$/gm).filter((name) => !rolesOf(source).includes(name));
  assert.deepEqual(
    listed.filter((name) => !metrics.includes(name)),
    [],
  );
});

function rolesOf(source: string): string[] {
  const migrations = filesLike('packages/gateway/migrations/*.sql').map(read).join('\n');
  return allOf(`${migrations}\n${source}`, /\bto (voordeur_[a-z]+)/g);
}

test('every database role is on the page for who runs it', () => {
  assert.deepEqual(missingIn(read('docs/beheer.md'), rolesOf('')), []);
});

test('every widget has its page for embedders, in the index and in the README', () => {
  const widgets = filesLike('packages/widgets/src/*/define.ts').map((path) => path.split('/').at(-2)!);
  assert.ok(widgets.length > 0);
  const index = read('docs/insluiten/README.md');
  for (const widget of widgets) {
    const page = read(`docs/insluiten/${widget}.md`);
    assert.match(page, new RegExp(`^# \`<voordeur-${widget}>\``), `the title of ${widget}.md`);
    assert.ok(index.includes(`](${widget}.md`), `${widget} in docs/insluiten/README.md`);
    assert.ok(read('README.md').includes(`docs/insluiten/${widget}.md`), `${widget} in README.md`);
  }
});

test('every attribute, event and part of a widget is on its page', () => {
  const house = read('packages/widgets/src/shell/widget.ts');
  for (const path of filesLike('packages/widgets/src/*/define.ts')) {
    const widget = path.split('/').at(-2)!;
    const page = read(`docs/insluiten/${widget}.md`);
    const source = house + read(`packages/widgets/src/${widget}/${widget}.ts`);
    const attributes = [
      ...allOf(source, /@property\(\{[^)]*\battribute: '([a-z-]+)'/g),
      ...allOf(source, /@property\(\) (?:override )?(\w+)/g).map((name) => name.toLowerCase()),
    ];
    const parts = allOf(source, /@csspart ([a-z-]+)/g);
    const events = allOf(source, /@fires \{\w+\} (voordeur-[a-z-]+)/g);
    const names = [...attributes, ...events, ...parts].map((name) => `\`${name}\``);
    assert.deepEqual(missingIn(page, names), [], `docs/insluiten/${widget}.md`);
  }
});

test('every way to change the look is on the page of the triage', () => {
  const names = allOf(read('packages/widgets/src/shell/widget.ts'), /@cssproperty (--voordeur-[a-z-]+)/g);
  assert.deepEqual(missingIn(read('docs/insluiten/triage.md'), names), []);
});

test('every event is in the list for embedders', () => {
  const source = filesLike('packages/widgets/src/**/events.ts').map(read).join('\n');
  const names = allOf(source, /super\('(voordeur-[a-z-]+)'/g);
  assert.deepEqual(missingIn(read('docs/insluiten/README.md'), names), []);
});

test('every decision is in the list, with its title', () => {
  const list = read('docs/decisions/README.md');
  const records = filesLike('docs/decisions/[0-9]*.md').map((path) => basename(path));
  for (const record of records) {
    const number = record.slice(0, 4);
    const title = read(`docs/decisions/${record}`).match(/^# (\d{4}) (.+)$/m);
    assert.equal(title?.[1], number, `the title of ${record}`);
    assert.ok(list.includes(`| [${number}](${record}) | ${title[2]} |`), `${record} in the list: ${title[2]}`);
  }
});

test('every page of docs is in its index', () => {
  const index = read('docs/README.md');
  const listed = filesLike('docs/*.md').map((path) => basename(path));
  assert.deepEqual(
    listed.filter((page) => page !== 'README.md' && !index.includes(`](${page}`)),
    [],
  );
});

test('every command that is printed exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const ofPackages = filesLike('packages/*/package.json').flatMap((path) =>
    Object.keys((JSON.parse(read(path)) as { scripts?: object }).scripts ?? {}),
  );
  const commands = allOf(read('packages/cli/src/voordeur.ts'), /^ {2}(\w+): async \(\) => \(await import/gm);
  const wrong: string[] = [];
  for (const { path, text } of pages)
    for (const code of codeOf(text)) {
      const fail = (what: string) => wrong.push(`${path}: ${what}`);
      for (const [whole, name] of code.matchAll(/\bnpm run ([a-z:]+)/g))
        if (!(name! in scripts) && !ofPackages.includes(name!)) fail(whole);
      for (const [whole, name] of code.matchAll(/\bnpx voordeur ([a-z]+)/g)) if (!commands.includes(name!)) fail(whole);
      for (const [, names] of code.matchAll(/\bnpm test -- ([a-z0-9 ]+)/g))
        for (const name of names!.trim().split(' ')) if (!suites.has(name)) fail(`npm test -- ${name}`);
    }
  assert.deepEqual(wrong, []);
});

test('every address of the API that is named exists', () => {
  const routes = filesLike('packages/gateway/src/**/*.ts').map(read).join('\n');
  const wrong = pages.flatMap(({ path, text }) =>
    codeOf(text)
      .flatMap((code) => [...code.matchAll(/^(?:GET |POST )?(\/v1\/[a-z{}/.-]+?)\/?$/g)].map(([, address]) => address!))
      .filter((address) => !routes.includes(`'${address.replace(/\{(\w+)\}/g, ':$1')}`))
      .map((address) => `${path}: ${address}`),
  );
  assert.deepEqual(wrong, []);
});

test('every file or folder that the documentation names is there', () => {
  const named = /^(?:packages|test|stories|docs)\/[\w./-]+$/;
  const missing = pages.flatMap(({ path, text }) =>
    codeOf(text)
      .filter((code) => named.test(code) && !code.includes('/dist/'))
      .filter((code) => filesLike(code.replace(/\/$/, '')).length === 0)
      .map((code) => `${path}: ${code}`),
  );
  assert.deepEqual(missing, []);
});
