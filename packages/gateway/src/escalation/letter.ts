/** A question of which the manager hears. */
export interface Late {
  reference: string;
  /** Name of the team that leads it. */
  team: string;
}

/**
 * The letter to the manager, in Dutch: which questions wait, and at which teams. Nothing of who asked or what about:
 * e-mail carries a reference, never content (OidB 2.7.4).
 */
export function escalationLetter(late: readonly Late[], inboxUrl: string): { subject: string; text: string } {
  const [only] = late;
  const subject =
    late.length === 1 && only ? `Vraag ${only.reference} wacht te lang` : `${late.length} vragen wachten te lang`;
  const text = [
    late.length === 1
      ? 'Deze vraag kreeg geen antwoord binnen de termijn:'
      : 'Deze vragen kregen geen antwoord binnen de termijn:',
    late.map(({ reference, team }) => `- ${reference}, bij ${team}`).join('\n'),
    'Bel het team en spreek af wie antwoord geeft. In deze e-mail staat met opzet niet wie de vraag stelde of waar die over gaat.',
    `De inbox: ${inboxUrl}`,
  ].join('\n\n');
  return { subject, text: `${text}\n` };
}
