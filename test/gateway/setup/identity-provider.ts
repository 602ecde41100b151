import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Someone who can sign in, as the provider's claims tell it. */
export interface Account {
  id: string;
  name: string;
  teams?: unknown;
}

export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop(): Promise<void>;
}

/** Which account signs in: a browser's person would choose on a page. */
export const personHeader = 'x-person';

/** A real OpenID Connect provider, which believes who one says one is. */
export async function startIdentityProvider(
  accounts: readonly Account[],
  redirectUri: string,
  port: number,
): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'inbox', client_secret: 'a secret of the tests' };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], profile: ['name', 'voordeur_teams'] },
    cookies: { keys: ['tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => {
      const account = accounts.find((candidate) => candidate.id === id);
      if (!account) return undefined;
      return { accountId: id, claims: () => ({ sub: id, name: account.name, voordeur_teams: account.teams }) };
    },
    loadExistingGrant: async (context) => {
      const { session, client: asking } = context.oidc;
      const grant = new context.oidc.provider.Grant({ accountId: session!.accountId!, clientId: asking!.clientId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return void handle(request, response);
    const accountId = String(request.headers[personHeader]);
    void provider.interactionFinished(request, response, { login: { accountId } });
  });
  return { issuer, clientId: client.client_id, clientSecret: client.client_secret, stop: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
