import { runSuites } from './setup/run-suites.ts';
import { suites } from './setup/suites.ts';

/** `npm test -- core gateway` runs only those. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.has(name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}; there are ${[...suites.keys()].join(', ')}.`);
  process.exit(2);
}

const chosen = new Map([...suites].filter(([name]) => asked.length === 0 || asked.includes(name)));
const allPassed = await runSuites(chosen, (text) => process.stdout.write(text));
process.exitCode = allPassed ? 0 : 1;
