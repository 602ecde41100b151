import type { Challenge } from 'altcha-lib/types';

/**
 * A proof of work against spam (ALTCHA), made on this device without a third party. The solver is a
 * file of its own that loads when it is first needed. Where no proof can be made (an old phone, no
 * secure connection), the question goes without: the gateway decides.
 */
export class ProofOfWork {
  readonly #challenge: () => Promise<Response>;
  #payload: Promise<string | null> | null = null;

  constructor(challenge: () => Promise<Response>) {
    this.#challenge = challenge;
  }

  /** The proof for the next question, in base64; `null` where none could be made. */
  payload(): Promise<string | null> {
    this.#payload ??= this.#solve();
    return this.#payload;
  }

  /** Forgets the proof, because it can be used only once. */
  spend(): void {
    this.#payload = null;
  }

  async #solve(): Promise<string | null> {
    try {
      const response = await this.#challenge();
      if (!response.ok) return null;
      const challenge = (await response.json()) as Challenge;
      const { solve } = await import('./altcha.js');
      return await solve(challenge);
    } catch {
      return null;
    }
  }
}
