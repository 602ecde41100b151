import assert from 'node:assert/strict';
import type { MailBox } from '../../e2e/setup/mail-box.ts';
import { publicUrl, type TestGateway } from './gateway.ts';
import { accounts, signIn } from './staff.ts';

/** How somebody comes to the gateway. */
export type Way =
  /** No browser: no origin. */
  | 'program'
  /** A page on the registered origin of a partner. */
  | 'partner'
  /** A page on an origin that nobody registered. */
  | 'elsewhere'
  /** The inbox page of somebody who is signed in. */
  | 'inbox'
  /** Another site that uses the cookie of somebody who is signed in. */
  | 'borrowed'
  /** The inbox's own origin, with the cookie but without the token of an act. */
  | 'tokenless'
  /** The page of partners, of a partner that is signed in. */
  | 'referrer';

/** Somebody who tries a route. */
export interface Visitor {
  name: string;
  way: Way;
  /** Those for which somebody is signed in. */
  teams: readonly string[];
  manager: boolean;
  /** The partner that is signed in, and the token of its page. */
  referrer?: { partner: string; csrf: string };
  headers: Record<string, string>;
}

/** Sites that may refer, and to which address they get the link to sign in. */
export const partners = [
  { id: 'school', name: 'School', origins: ['https://school.example'], email: 'ib@school.example' },
  { id: 'praktijk', name: 'Praktijk', origins: ['https://praktijk.example'], email: 'balie@praktijk.example' },
];
/** Of the partner that made every referral. */
export const partnerOrigin = partners[0]!.origins[0]!;
const otherOrigin = 'https://elders.example';

/** Who is not signed in. */
export const strangers: readonly Visitor[] = [
  stranger('a program', 'program', {}),
  stranger('a partner’s page', 'partner', { origin: partnerOrigin }),
  stranger('another site', 'elsewhere', { origin: otherOrigin }),
];

/** One for each team that the rows are of, the backstop, and who manages; and ways to act in the name of one. */
export async function signInAll(gateway: TestGateway): Promise<Visitor[]> {
  const staff = await Promise.all(
    ['kees', 'fatima', 'esther', 'annelies', 'marijke'].map((id) => signedIn(gateway, id)),
  );
  const [kees] = staff as [Visitor];
  const { cookie } = kees.headers as { cookie: string };
  return [
    ...staff,
    {
      ...kees,
      name: 'another site with the cookie of kees',
      way: 'borrowed',
      headers: { cookie, origin: otherOrigin },
    },
    { ...kees, name: 'kees without a token', way: 'tokenless', headers: { cookie, origin: publicUrl } },
  ];
}

/** Somebody of the accounts of the tests, in a session of its own. */
export async function signedIn(gateway: TestGateway, id: string): Promise<Visitor> {
  const { cookie, csrfToken } = await signIn(gateway, id);
  const values = (accounts.find((account) => account.id === id)?.teams ?? []) as string[];
  return {
    name: id,
    way: 'inbox',
    teams: values.filter((value) => value !== 'beheer'),
    manager: values.includes('beheer'),
    headers: { cookie, origin: publicUrl, 'x-csrf-token': csrfToken },
  };
}

/** Both partners, and the first one without the token of its page. */
export async function signInReferrers(gateway: TestGateway, mailBox: MailBox): Promise<Visitor[]> {
  const [school, practice] = [
    await referrerSignedIn(gateway, mailBox, 'school'),
    await referrerSignedIn(gateway, mailBox, 'praktijk'),
  ];
  const tokenless = { partner: 'school', csrf: '' };
  return [school, practice, { ...school, name: 'school without a token', referrer: tokenless }];
}

/** Signs a partner in by the link in its letter. */
export async function referrerSignedIn(gateway: TestGateway, mailBox: MailBox, partner: string): Promise<Visitor> {
  const { email } = partners.find(({ id }) => id === partner)!;
  const post = (url: string, payload: object) =>
    gateway.app.inject({ method: 'POST', url: `/verwijzingen/${url}`, payload, headers: { origin: publicUrl } });
  assert.equal((await post('link', { email })).statusCode, 200);
  const { source } = await mailBox.letterTo(email, /inloggen/);
  mailBox.forget();
  const code = /inloggen#([\w-]{43})/.exec(source.replaceAll(/=\r?\n/g, '').replaceAll('=23', '#'))![1]!;
  const [session] = (await post('inloggen', { code })).cookies;
  const headers = { cookie: `${session!.name}=${session!.value}`, origin: publicUrl };
  const { body } = await gateway.app.inject({ url: '/verwijzingen', headers });
  const csrf = /name="csrf"\s+value="([^"]+)"/.exec(body)![1]!;
  return { name: partner, way: 'referrer', teams: [], manager: false, referrer: { partner, csrf }, headers };
}

function stranger(name: string, way: Way, headers: Record<string, string>): Visitor {
  return { name, way, teams: [], manager: false, headers };
}
