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
  | 'tokenless';

/** Somebody who tries a route. */
export interface Visitor {
  name: string;
  way: Way;
  /** Those for which somebody is signed in. */
  teams: readonly string[];
  manager: boolean;
  headers: Record<string, string>;
}

export const partnerOrigin = 'https://school.example';
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

function stranger(name: string, way: Way, headers: Record<string, string>): Visitor {
  return { name, way, teams: [], manager: false, headers };
}
