import type { Challenge } from 'altcha-lib/types';

/**
 * A proof of work against spam (ALTCHA), made on this device without a third party and good for one
 * question. The solver is a file of its own that loads on sending. Where no proof can be made (an old
 * phone, no secure connection) the question goes without, and the gateway decides.
 *
 * @param fetchChallenge asks the gateway for a challenge
 * @returns base64 of the ALTCHA payload, or `null`
 */
export async function proveWork(fetchChallenge: () => Promise<Response>): Promise<string | null> {
  try {
    const response = await fetchChallenge();
    if (!response.ok) return null;
    const challenge = (await response.json()) as Challenge;
    const { solve } = await import('./altcha.js');
    return await solve(challenge);
  } catch {
    return null;
  }
}
