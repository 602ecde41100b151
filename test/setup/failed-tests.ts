import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A test that failed, or a file that broke outside its tests. */
export interface FailedTest {
  /** Names from the outermost suite to the test. */
  path: string[];
  /** The file that it stands in, absolute or from the root of the project. */
  file: string;
  /** What went wrong, on one or more lines. */
  error: string;
}

/** Names the file in which reporters note what failed, where somebody wants to know. */
const variable = 'VOORDEUR_FAILED_TESTS';

/** For reporters: notes a failed test for the process that started this one. */
export function noteFailure(failure: FailedTest): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, `${JSON.stringify(failure)}\n`);
}

/** An error as text: its message, and where it was thrown. */
export function textOf({ message = 'no error was given', stack = '' }: Partial<Error>): string {
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

/** What fails in the processes that are started with its `env`. */
export class FailureNotes {
  readonly #folder = mkdtempSync(join(tmpdir(), 'voordeur-failed-'));
  readonly #file = join(this.#folder, 'tests.jsonl');

  get env(): Record<string, string> {
    return { [variable]: this.#file };
  }

  /** All that was noted, in the order in which it came. The notes are gone afterwards. */
  take(): FailedTest[] {
    appendFileSync(this.#file, '');
    const lines = readFileSync(this.#file, 'utf8').split('\n').filter(Boolean);
    rmSync(this.#folder, { recursive: true });
    return lines.map((line) => JSON.parse(line) as FailedTest);
  }
}
