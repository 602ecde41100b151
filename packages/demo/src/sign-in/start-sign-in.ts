import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { Provider, type Configuration, type JWKS } from 'oidc-provider';
import { portOf, type Addresses } from '../addresses.js';
import { inMemoryAdapter } from './in-memory-adapter.js';
import { personById } from './people.js';
import { expiredPage, signInFiles, signInPage } from './sign-in-page.js';

export interface SignInOptions {
  readonly addresses: Addresses;
  readonly firstPort: number;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the cookies of the sign-in page. */
  readonly cookieKey: string;
  /** Signs the identity tokens. */
  readonly jwks: JWKS;
}

/**
 * Starts a real OpenID provider (oidc-provider) whose sign-in page lets one choose who one is. For
 * the demo and for tests: there is no password.
 */
export async function startSignIn(options: SignInOptions): Promise<{ stop(): Promise<void> }> {
  const { addresses, firstPort } = options;
  const provider = new Provider(addresses.signIn, configuration(options));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end();
      console.error(error);
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    forgetPerson(request);
    const path = new URL(request.url ?? '/', addresses.signIn).pathname;
    const file = signInFiles[path];
    if (file) {
      response.setHeader('Content-Type', file.type);
      response.end(await readFile(file.file));
    } else if (path.startsWith('/interaction/')) {
      setPageHeaders(response, addresses);
      await interact(provider, request, response, addresses);
    } else {
      // The provider's own endpoints; its rare error page gets our headers too.
      setPageHeaders(response, addresses);
      await answer(request, response);
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(portOf('signIn', firstPort), 'localhost', resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  addresses: Addresses,
): Promise<void> {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const known = await provider.interactionDetails(request, response).catch(() => null);
  if (!known) {
    response.statusCode = 400;
    response.end(await expiredPage(`${addresses.gateway}/inbox/`));
    return;
  }
  const person = request.method === 'POST' ? personById((await readForm(request)).get('person') ?? '') : undefined;
  if (person) await provider.interactionFinished(request, response, { login: { accountId: person.id } });
  else response.end(await signInPage(`/interaction/${known.uid}`));
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    // The form has one short field.
    if (body.length > 1_000) break;
  }
  return new URLSearchParams(body);
}

function setPageHeaders(response: ServerResponse, addresses: Addresses): void {
  // The form's answer redirects to the gateway, which form-action must name as well.
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${addresses.gateway}`,
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
}

function configuration(options: SignInOptions): Configuration {
  const { addresses } = options;
  return {
    adapter: inMemoryAdapter(),
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [`${addresses.gateway}/inbox/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: options.jwks,
    cookies: { keys: [options.cookieKey], names: { session: sessionCookie } },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'name', 'voordeur_teams'], profile: ['name', 'voordeur_teams'] },
    // Name and teams in the identity token itself, so that the gateway needs no second request.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    findAccount(_ctx, id) {
      const person = personById(id);
      return (
        person && {
          accountId: id,
          claims: () => ({
            sub: id,
            name: person.name,
            voordeur_teams: [...person.teams, ...(person.manager ? ['beheer'] : [])],
          }),
        }
      );
    },
    // Everyone who works here agreed to being known to the inbox: no page that asks again.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    async renderError(ctx) {
      ctx.type = 'text/html; charset=utf-8';
      ctx.body = await expiredPage(`${addresses.gateway}/inbox/`);
    },
  };
}

const sessionCookie = 'voordeur-demo-session';

/**
 * Takes the provider's own session off a request, so that it remembers nobody: every sign-in asks
 * who one is, and after signing out one can be somebody else.
 */
function forgetPerson(request: IncomingMessage): void {
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => !cookie.startsWith(sessionCookie));
  if (cookies) request.headers.cookie = cookies.join('; ');
}
