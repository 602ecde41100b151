import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nodeSuite, widgetSuite } from './suites.ts';
import { runSuites } from './run-suites.ts';

const failing = (name: string) => `test/fixtures/failing/${name}.test.ts`;

it('names every test that failed, with its error, just before the counts', async () => {
  let output = '';
  const suites = new Map([
    ['core', nodeSuite([failing('in-node'), failing('breaks-off')])],
    ['widgets', widgetSuite('--files', failing('in-a-browser'))],
    ['cli', nodeSuite([failing('in-node')], '--test-name-pattern=passes')],
  ]);
  assert.equal(await runSuites(suites, (text) => (output += text)), false);
  const [, list] = /\n\n(✖ core[^]*)$/.exec(output) ?? assert.fail(output);
  const failures = list!.split(/^(?=✖)/m);
  assert.equal(failures.length, 3, list);
  const [inNode, breaksOff, inBrowser] = failures.toSorted();
  assert.match(inNode!, /^✖ core › outer › inner › fails \(test\/fixtures\/failing\/in-node\.test\.ts\)\n/);
  assert.match(breaksOff!, /^✖ core › .*breaks-off\.test\.ts \(test\/fixtures\/failing\/breaks-off\.test\.ts\)\n/);
  assert.match(inBrowser!, /^✖ widgets › outer › inner › fails \(test\/fixtures\/failing\/in-a-browser\.test\.ts\)\n/);
  for (const failure of [inNode, inBrowser]) assert.match(failure!, /what was expected/);
  assert.match(breaksOff!, /Error: a file that cannot be loaded/);
  assert.match(
    list!,
    /\n\ncore: 1 passed, 2 FAILED\nwidgets: 1 passed, 1 FAILED\ncli: 1 passed\n3 passed, 3 failed\n$/,
  );
});

it('counts a suite that breaks off, or that tests nothing, as failed', async () => {
  let output = '';
  const suites = new Map([
    ['core', ['--eval', 'process.exitCode = 3; console.log("ℹ pass 4")']],
    ['cli', ['--eval', '']],
  ]);
  assert.equal(await runSuites(suites, (text) => (output += text)), false);
  assert.match(output, /✖ core\n {2}the suite broke off with code 3\n/);
  assert.match(output, /✖ cli\n {2}no test was found\n/);
  assert.match(output, /\n\ncore: 4 passed, 1 FAILED\ncli: 0 passed, 1 FAILED\n4 passed, 2 failed\n$/);
});
