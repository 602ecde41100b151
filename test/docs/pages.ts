import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository, as an absolute path. */
export const root = resolve(import.meta.dirname, '../..');

/** A page of the documentation. */
export interface Page {
  /** From the root of the repository. */
  path: string;
  text: string;
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files that fit, from the root of the repository; none of what is installed or built. */
export function filesLike(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }).sort();
}

/** Every page that people read. */
export const pages: readonly Page[] = filesLike('*.md', 'docs/**/*.md', 'packages/**/*.md', 'stories/*.md').map(
  (path) => ({ path, text: read(path) }),
);

/** What is shown as code: blocks and words between backticks. */
export function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)].map(([, block]) => block!);
  const words = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!);
  return [...blocks, ...words];
}

/** The page without its code, where what looks like a link is none. */
export function proseOf(text: string): string {
  return withoutBlocks(text).replace(/`[^`\n]+`/g, '');
}

function withoutBlocks(text: string): string {
  return text.replace(/^```.*?^```/gms, '');
}
