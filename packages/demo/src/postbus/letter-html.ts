import { escapeHtml } from '../fill-in.js';
import type { Letter } from './postbus.js';

const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });

/** A letter as an item of the list. */
export function letterHtml({ id, to, from, subject, text, receivedAt }: Letter): string {
  const heading = `onderwerp-${id}`;
  return `<li id="brief-${id}"><article aria-labelledby="${heading}">
  <h2 id="${heading}">${escapeHtml(subject || '(zonder onderwerp)')}</h2>
  <dl>
    <div><dt>Aan</dt><dd>${escapeHtml(to.join(', '))}</dd></div>
    <div><dt>Van</dt><dd>${escapeHtml(from)}</dd></div>
    <div><dt>Om</dt><dd><time datetime="${receivedAt.toISOString()}">${time.format(receivedAt)}</time></dd></div>
  </dl>
  <div class="text">${withLinks(text)}</div>
</article></li>`;
}

/** An address ends before the punctuation of its sentence. */
const webAddress = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

function withLinks(text: string): string {
  return text
    .split(webAddress)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}
