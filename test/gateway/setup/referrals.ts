import { randomUUID } from 'node:crypto';
import type { ReferralReceipt, ReferralRequestInput, ReferralStatus } from '@voordeur/core/schemas';
import { registerPartner } from '@voordeur/gateway';
import type { Injected } from './gateway.ts';
import { startGateway, type GatewayOptions, type TestGateway } from './gateway.ts';

/** Monday 1 March 2027, eight in the morning in Haarlem. */
export const monday = Date.parse('2027-03-01T07:00:00Z');
export const day = 86_400_000;

export const practice = { id: 'praktijk-vink', name: 'Huisartsenpraktijk De Vink', origin: 'https://www.devink.nl' };
export const school = { id: 'school-sloep', name: 'Basisschool De Sloep', origin: 'https://www.desloep.nl' };
export const questionPage = 'https://www.haarlem.nl/vraag';

/** An adult in Haarlem-Noord with debts: SWT Noord-Noord would lead. */
export function someReferral(changes: Partial<ReferralRequestInput> = {}): ReferralRequestInput & { id: string } {
  return { id: randomUUID(), leefgebieden: ['geld'], ageBand: '23-66', postcode4: '2023', ...changes };
}

export interface ReferralGateway extends TestGateway {
  clock: { now: number };
  /** Sends what a page of the practice would send. */
  post(path: string, body: object, origin?: string): Promise<Injected>;
  refer(changes?: Partial<ReferralRequestInput>, origin?: string): Promise<ReferralReceipt & { id: string }>;
  status(code: string): Promise<ReferralStatus>;
}

/** A gateway with two partners and a clock to turn. */
export async function startReferralGateway(options: GatewayOptions = {}): Promise<ReferralGateway> {
  const clock = { now: monday };
  const gateway = await startGateway({
    now: () => clock.now,
    ...options,
    environment: { QUESTION_PAGE: questionPage, ...options.environment },
  });
  for (const { id, name, origin } of [practice, school])
    await registerPartner(gateway.database.url, { id, name, origins: [origin] });
  const post = (path: string, body: object, origin = practice.origin) =>
    gateway.app.inject({ method: 'POST', url: `/v1/referrals${path}`, payload: body, headers: { origin } });
  return {
    ...gateway,
    clock,
    post,
    refer: async (changes, origin) => {
      const request = someReferral(changes);
      const response = await post('', request, origin);
      if (response.statusCode !== 201) throw new Error(response.body);
      return { id: request.id, ...response.json<ReferralReceipt>() };
    },
    status: async (code) => {
      const response = await post('/status', { code });
      if (response.statusCode !== 200) throw new Error(response.body);
      return response.json<ReferralStatus>();
    },
  };
}
