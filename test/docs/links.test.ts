import { strict as assert } from 'node:assert';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { filesLike, pages, proseOf, read, root } from './pages.ts';

/** Links and pictures, also those that are written as HTML. */
function linksOf(text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^()\s]+)\)|<(?:img|a)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(
    ([, markdown, html]) => markdown ?? html!,
  );
}

/** The names under which a page's headings can be linked to, as code hosts make them. */
function anchorsOf(text: string): Set<string> {
  const headings = text.replace(/^```.*?^```/gms, '').matchAll(/^#{1,6} +(.+)$/gm);
  return new Set(
    [...headings].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** What is wrong with a link from a page, or nothing. */
function problemOf(page: string, target: string): string | undefined {
  if (/^(https?|mailto):/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? page : normalize(join(dirname(page), decodeURI(file)));
  if (!existsSync(join(root, path))) return `${target}: no such file`;
  if (anchor === undefined || statSync(join(root, path)).isDirectory()) return undefined;
  return anchorsOf(read(path)).has(anchor) ? undefined : `${target}: no such heading`;
}

for (const { path, text } of pages)
  test(`links of ${path}`, () => {
    const problems = linksOf(text).flatMap((target) => problemOf(path, target) ?? []);
    assert.deepEqual(problems, []);
  });

test('a broken link is seen', () => {
  assert.match(problemOf('README.md', 'docs/nowhere.md') ?? '', /no such file/);
  assert.match(problemOf('README.md', 'docs/README.md#nowhere') ?? '', /no such heading/);
  assert.equal(problemOf('docs/README.md', '../CONTRIBUTING.md#set-up'), undefined);
});

test('every picture of the documentation is shown somewhere', () => {
  const shown = new Set(
    pages.flatMap(({ path, text }) => linksOf(text).map((target) => normalize(join(dirname(path), target)))),
  );
  assert.deepEqual(
    filesLike('docs/**/*.png').filter((picture) => !shown.has(picture)),
    [],
  );
});
