/** Where everything of the demo is, as origins without a trailing slash. */
export interface Addresses {
  gateway: string;
  school: string;
  huisarts: string;
  gemeente: string;
  signIn: string;
}

/** Ports follow each other: gateway, school, huisarts, gemeente, sign-in. */
export const places = [
  'gateway',
  'school',
  'huisarts',
  'gemeente',
  'signIn',
] as const satisfies readonly (keyof Addresses)[];

export function portOf(place: keyof Addresses, firstPort: number): number {
  return firstPort + places.indexOf(place);
}

/** The postbus's mail server comes after them. The demo goes on without, so that it is none of the places. */
export function mailPort(firstPort: number): number {
  return firstPort + places.length;
}

export function addressesFrom(firstPort: number): Addresses {
  const origin = (place: keyof Addresses) => `http://localhost:${portOf(place, firstPort)}`;
  return {
    gateway: origin('gateway'),
    school: origin('school'),
    huisarts: origin('huisarts'),
    gemeente: origin('gemeente'),
    signIn: origin('signIn'),
  };
}
