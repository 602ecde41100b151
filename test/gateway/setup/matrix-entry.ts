import type { Kind, Row } from './matrix-rows.ts';
import type { Visitor } from './visitors.ts';

/** How one comes to a route: what the origin, the cookie and the token have to be. */
export type Door = 'everybody' | 'pages' | 'staff' | 'managers' | 'sign-out';

/** What a row is to somebody. */
export type Relation = 'lead' | 'offered' | 'informed' | 'none';

/** One route: who may use it, and how it is tried. */
export interface Entry {
  /** Which of the things that the route does, where who may differs between them. */
  about?: string;
  door: Door;
  /** What somebody gets who comes through the door; `holdsCode` whether the code that is given is that of the row. */
  status: (visitor: Visitor, relation: Relation, holdsCode: boolean) => number;
  /** What it is about: a row of each team is tried. Left out where it is about nothing in particular. */
  rows?: Kind;
  /** Rows of which others too make new versions: they are made when they are needed. */
  rowsChange?: boolean;
  /** Whether it goes by a code. */
  usesCode?: boolean;
  /** A code of the right form that opens nothing, where it is no receipt code. */
  wrongCode?: string;
  /** Where it is not that of the route. */
  url?: () => string;
  /** Values of the route's parameters; the id of the row when left out. */
  params?: (row: Row, code: string) => Record<string, string | undefined>;
  query?: () => Record<string, string>;
  body?: (row: Row, code: string, visitor: Visitor) => object;
  /** A POST that changes nothing where it is allowed. */
  isRead?: boolean;
  /** It tells whoever has the code what teams wrote to each other, as far as that is not withheld. */
  tellsInternal?: boolean;
  /** What is refused though its status does not say so, because a page says it; by status when left out. */
  refused?: (visitor: Visitor, relation: Relation) => boolean;
  /** A refused try leaves something behind all the same. */
  leavesTrace?: boolean;
  /** The answer goes on until somebody leaves. */
  isStream?: boolean;
  /** Each try needs a session of its own. */
  endsSession?: boolean;
}

/** To a team to which it is offered a row is what it is to one that reads along, unless it says otherwise. */
export type ByRelation = Record<Exclude<Relation, 'offered'>, number> & { offered?: number };

/** Whoever asks, from wherever. */
export function everybody(status: number): Entry {
  return { door: 'everybody', status: () => status };
}

/** Programs, and pages whose origin is registered. */
export function pages(status: number): Entry {
  return { door: 'pages', status: () => status };
}

/** As `pages`, and only with the right code. */
export function byCode(rows: Kind, status: number): Entry {
  return {
    door: 'pages',
    rows,
    usesCode: true,
    status: (_visitor, _relation, holdsCode) => (holdsCode ? status : 404),
    body: (_row, code) => ({ receiptCode: code }),
  };
}

/** Who is signed in, by what the row is to the teams of that person. */
export function staff(status: number | ByRelation): Entry {
  if (typeof status === 'number') return { door: 'staff', status: () => status };
  return { door: 'staff', status: (_visitor, relation) => status[relation] ?? status.informed };
}

/** Who is signed in and manages. */
export function managers(status: number): Entry {
  return { door: 'managers', status: () => status };
}
