import type { Municipality } from '@voordeur/core/schemas';

/** Milliseconds after which it counts as failed; a phone on a weak network gets its time. */
const patience = 20_000;

/**
 * The municipality of a gateway, for widgets that ask it nothing else. Sends no cookies and no referrer.
 *
 * @param origin the gateway's origin, for example `https://voordeur.example`
 * @throws where it cannot be had
 */
export async function municipalityAt(origin: string): Promise<Municipality> {
  const response = await fetch(`${origin.replace(/\/+$/, '')}/v1/municipality`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`GET /v1/municipality answered ${response.status}`);
  return (await response.json()) as Municipality;
}
