import type { TestEvent } from 'node:test/reporters';
import { noteFailure, textOf } from './failed-tests.ts';

/** For `node --test --test-reporter`, beside one that prints: notes every test that failed. */
export default async function* failureReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const path: string[] = [];
  const complaints = new Map<string | undefined, string>();
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stderr') complaints.set(data.file, (complaints.get(data.file) ?? '') + data.message);
    if (type !== 'test:fail' || data.todo !== undefined) continue;
    const error = data.details.error as ReportedError;
    // A suite that failed because of a test in it, which has been noted.
    if (error.failureType === 'subtestsFailed') continue;
    // Of a file that broke off the runner knows only that it did; why, the file said itself.
    const complaint = error.exitCode === undefined ? undefined : complaints.get(data.name);
    const names = [...path.slice(0, data.nesting), data.name];
    noteFailure({
      path: names,
      file: data.file ?? '',
      error: complaint ?? textOf(error.cause instanceof Error ? error.cause : { message: error.message }),
    });
  }
  yield '';
}

/** The error that the runner wraps around the one that was thrown. */
interface ReportedError extends Error {
  failureType?: string;
  /** Of a file's process, where that broke off. */
  exitCode?: number;
}
