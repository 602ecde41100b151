import type { Injected, TestGateway } from './gateway.ts';
import { publicUrl } from './gateway.ts';
import { personHeader, startIdentityProvider, type Account, type TestProvider } from './identity-provider.ts';

/** One person for each team that the tests need, one with two teams, one with none, and two who manage. */
export const accounts: Account[] = [
  { id: 'fatima', name: 'Fatima (CJG Noord)', teams: ['cjg-noord'] },
  { id: 'farid', name: 'Farid (CJG Noord)', teams: ['cjg-noord'] },
  { id: 'kees', name: 'Kees (SWT Noord-Noord)', teams: ['swt-noord-noord'] },
  { id: 'esther', name: 'Esther (CJG Oost)', teams: ['cjg-oost'] },
  { id: 'henriette', name: 'Henriette (beide)', teams: ['cjg-noord', 'swt-noord-noord', 'team-dat-niet-bestaat'] },
  { id: 'annelies', name: 'Annelies (voordeur)', teams: ['voordeur'] },
  { id: 'marijke', name: 'Marijke (beheer)', teams: ['beheer'] },
  { id: 'bram', name: 'Bram (CJG Noord en beheer)', teams: ['beheer', 'cjg-noord'] },
  { id: 'zonder', name: 'Zonder Team', teams: ['team-dat-niet-bestaat'] },
];

/** @param port where it listens; a free one when left out */
export function startProvider(port = 0): Promise<TestProvider> {
  return startIdentityProvider(accounts, `${publicUrl}/inbox/callback`, port);
}

export function oidcEnvironment(provider: TestProvider): Record<string, string> {
  return { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId, OIDC_CLIENT_SECRET: provider.clientSecret };
}

/** A signed-in person, as the inbox page sends requests. */
export interface Staff {
  cookie: string;
  csrfToken: string;
  get(path: string): Promise<Injected>;
  post(path: string, body: object, headers?: Record<string, string>): Promise<Injected>;
}

/**
 * Signs in through the provider, redirect by redirect, and answers what the gateway said last.
 *
 * @param query of the address where it begins, with its question mark
 */
export async function signInResponse({ app }: Pick<TestGateway, 'app'>, person: string, query = ''): Promise<Injected> {
  const start = await app.inject(`/inbox/sign-in${query}`);
  if (start.statusCode !== 302) return start;
  const back = await followProvider(String(start.headers.location), person);
  return app.inject({ url: back.slice(publicUrl.length), headers: { cookie: cookiesOf(start) } });
}

export async function signIn(gateway: Pick<TestGateway, 'app'>, person: string): Promise<Staff> {
  const { app } = gateway;
  const response = await signInResponse(gateway, person);
  const cookie = cookiesOf(response);
  const get = (path: string) => app.inject({ url: path, headers: { cookie, 'sec-fetch-site': 'same-origin' } });
  const { csrfToken } = (await get('/v1/staff/me')).json<{ csrfToken: string }>();
  return {
    cookie,
    csrfToken,
    get,
    post: (path, body, headers) =>
      app.inject({
        method: 'POST',
        url: path,
        payload: body,
        headers: { cookie, origin: publicUrl, 'x-csrf-token': csrfToken, ...headers },
      }),
  };
}

/** Goes where the provider sends a browser, until that is back at the gateway. */
async function followProvider(start: string, person: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie, [personHeader]: person } });
    for (const header of response.headers.getSetCookie()) {
      const [name, value] = header.split(';', 1)[0]!.split(/=(.*)/s);
      jar.set(name!, value!);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider answers ${response.status}: ${await response.text()}`);
    url = new URL(location, url).href;
    if (url.startsWith(publicUrl)) return url;
  }
  throw new Error('the provider does not send back');
}

function cookiesOf(response: Injected): string {
  return response.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}
