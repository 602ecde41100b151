import { msg, str } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { NamedHost, SpreekuurLocation } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';

/** Who one meets: both organisations by name where they sit together. */
export function hostsText(hosts: readonly NamedHost[], locale: string): string {
  return msg(str`Met ${new Intl.ListFormat(locale).format(hosts.map(({ name }) => name))}`);
}

/** Name and address of a place. */
export function address({ name, address: { street, postcode, city } }: SpreekuurLocation): TemplateResult {
  return html`<address>
    <bdi class="place-name">${name}</bdi><br />
    <bdi>${street}, ${postcode} ${city}</bdi>
  </address>`;
}

/** How to get in; what is not known is said so. */
export function accessNotes({ wheelchair, quietRoom, access }: SpreekuurLocation, locale: string): TemplateResult {
  return html`
    ${access ? html`<p>${localise(access, locale)}</p>` : nothing}
    <p>${wheelchairText(wheelchair)} ${quietRoom ? msg('Je kunt apart zitten in een rustige kamer.') : nothing}</p>
  `;
}

function wheelchairText(wheelchair: boolean | null): string {
  if (wheelchair === null) return msg('We weten niet of je er met een rolstoel in kunt. Bel als je dat wilt weten.');
  return wheelchair ? msg('Je kunt er met een rolstoel in.') : msg('Met een rolstoel kom je er niet goed in.');
}
