import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { recognise } from '@voordeur/core/recognition';
import type { About } from '@voordeur/core/recognition';
import type { Danger, Leefgebied } from '@voordeur/core/vocabulary';

/**
 * How well recognition reads texts it should read (`test/fixtures/cases.jsonl`) and texts written apart from
 * its word lists (`recognition-holdout.jsonl`, in an open half and one kept for the end), and how long it
 * takes. `--show` lists what was read otherwise than expected; `--sealed` shows the kept half too.
 */
interface Case {
  id: string;
  text: string;
  half?: 'open' | 'sealed';
  textExpect: { leefgebieden: Leefgebied[]; danger: Danger; about: About };
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) =>
  readFileSync(path.join(root, 'test/fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

const show = process.argv.includes('--show');
const holdout = read('recognition-holdout.jsonl');
const sets: [string, Case[], boolean][] = [
  ['cases', read('cases.jsonl'), show],
  ['short texts, written in two rounds while building', read('recognition-domains.jsonl'), show],
  ['hold-out, open half', holdout.filter(({ half }) => half === 'open'), show],
  ['hold-out, kept half', holdout.filter(({ half }) => half === 'sealed'), process.argv.includes('--sealed')],
];

for (const [name, cases, shown] of sets) {
  const answers = cases.map((each) => ({ ...each, found: recognise(each.text) }));
  const danger = answers.filter(({ textExpect }) => textExpect.danger !== 'geen');
  const calm = answers.filter(({ textExpect }) => textExpect.danger === 'geen');
  const withDomain = answers.filter(({ textExpect }) => textExpect.leefgebieden.length > 0);
  const ids = ({ found }: (typeof answers)[number]) => found.leefgebieden.map(({ id }) => id);
  console.log(`\n${name} (${cases.length} texts)`);
  rate('danger seen', danger, ({ found }) => found.danger.level !== 'geen');
  rate('  of which in the right class', danger, ({ found, textExpect }) => found.danger.level === textExpect.danger);
  rate(
    '  nu read as geen',
    danger.filter(({ textExpect }) => textExpect.danger === 'nu'),
    ({ found }) => found.danger.level === 'geen',
  );
  rate('false alarms', calm, ({ found }) => found.danger.level !== 'geen');
  rate('main domain first', withDomain, (each) => ids(each)[0] === each.textExpect.leefgebieden[0]);
  rate('main domain in first three', withDomain, (each) =>
    ids(each).slice(0, 3).includes(each.textExpect.leefgebieden[0]!),
  );
  rate('about', answers, ({ found, textExpect }) => found.about.who === textExpect.about);
  if (shown) for (const each of answers) tell(each);
}

const sentences = read('recognition-danger.jsonl') as unknown as { text: string; danger: Danger }[];
console.log(`\nsingle sentences, written in seven rounds while building (${sentences.length})`);
rate(
  'danger seen',
  sentences.filter((each) => each.danger !== 'geen'),
  ({ text }) => recognise(text).danger.level !== 'geen',
);
rate(
  'false alarms',
  sentences.filter((each) => each.danger === 'geen'),
  ({ text }) => recognise(text).danger.level !== 'geen',
);

const texts = [...read('cases.jsonl'), ...holdout].map(({ text }) => text);
const fiveHundred = texts.join(' ').split(/\s+/).slice(0, 500).join(' ');
console.log('\ntime (median of 200)');
console.log(
  `  a text of ${Math.round(texts.join(' ').split(/\s+/).length / texts.length)} words  ${median(texts[3]!)} ms`,
);
console.log(`  500 words          ${median(fiveHundred)} ms`);

function rate<Item>(label: string, items: readonly Item[], holds: (item: Item) => boolean): void {
  const count = items.filter(holds).length;
  console.log(
    `  ${label.padEnd(30)} ${((100 * count) / Math.max(1, items.length)).toFixed(1)} %  (${count} of ${items.length})`,
  );
}

function tell({ id, text, textExpect, found }: Case & { found: ReturnType<typeof recognise> }): void {
  const wrong: string[] = [];
  if (found.danger.level !== textExpect.danger)
    wrong.push(
      `danger ${textExpect.danger} → ${found.danger.level} [${found.danger.phrases.map((phrase) => phrase.text).join(' | ')}]`,
    );
  const ids = found.leefgebieden.map(({ id: name, score }) => `${name} ${score}`);
  if (textExpect.leefgebieden.length > 0 && !ids[0]?.startsWith(textExpect.leefgebieden[0]!))
    wrong.push(`domain ${textExpect.leefgebieden.join(',')} → ${ids.join(', ')}`);
  if (found.about.who !== textExpect.about)
    wrong.push(
      `about ${textExpect.about} → ${found.about.who} [${found.about.words.map((word) => word.text).join(' | ')}]`,
    );
  if (wrong.length > 0) console.log(`    ${id} ${text.slice(0, 110)}\n      ${wrong.join('\n      ')}`);
}

function median(text: string): string {
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    recognise(text);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[100]!.toFixed(2);
}
