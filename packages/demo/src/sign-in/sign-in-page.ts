import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { escapeHtml, fillIn } from '../fill-in.js';
import { peopleGroups, type Person } from './people.js';

const folder = new URL('../../sign-in/', import.meta.url);

/** The files of the sign-in page, by path. */
export const signInFiles: Readonly<Record<string, { file: string; type: string }>> = {
  '/style.css': { file: fileURLToPath(new URL('style.css', folder)), type: 'text/css; charset=utf-8' },
  '/deur.svg': { file: fileURLToPath(new URL('deur.svg', folder)), type: 'image/svg+xml' },
};

/** The page on which one chooses who one is. `action` is where the choice is posted to. */
export async function signInPage(action: string): Promise<string> {
  const page = await readFile(new URL('index.html', folder), 'utf8');
  return fillIn(page, { action: escapeHtml(action), groups: peopleGroups.map(groupHtml).join('\n') });
}

/** The page for a sign-in that was started too long ago, or not from the inbox. */
export async function expiredPage(inbox: string): Promise<string> {
  const page = await readFile(new URL('expired.html', folder), 'utf8');
  return fillIn(page, { inbox: escapeHtml(inbox) });
}

function groupHtml(group: { name: string; people: readonly Person[] }, index: number): string {
  const heading = `groep-${index}`;
  return `<section aria-labelledby="${heading}">
  <h2 id="${heading}">${escapeHtml(group.name)}</h2>
  <ul>${group.people.map(personHtml).join('')}</ul>
</section>`;
}

function personHtml(person: Person): string {
  return `<li><button name="person" value="${escapeHtml(person.id)}"><b>${escapeHtml(person.name)}</b><span>${escapeHtml(person.work)}</span></button></li>`;
}
