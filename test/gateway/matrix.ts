import { randomUUID } from 'node:crypto';
import { someCode } from './setup/codes.ts';
import { parentsQuestion } from './setup/gateway.ts';
import { byCode, everybody, managers, pages, staff, type ByRelation, type Entry } from './setup/matrix-entry.ts';
import { watching, type Kind, type Row } from './setup/matrix-rows.ts';
import type { Visitor } from './setup/visitors.ts';
import { bookingRequest, eastHour, jointHour, tuesdayHalfPastNine, tuesdayNine } from './setup/spreekuren.ts';

/** What only the team that leads does: who reads along knows of it, others do not. */
const leading: ByRelation = { lead: 200, informed: 409, none: 404 };
/** The one who leads has taken it already. */
const taking: ByRelation = { ...leading, lead: 409 };
/** What only the team to which it is offered does. */
const receiving: ByRelation = { lead: 409, offered: 200, informed: 409, none: 404 };
const hosting: ByRelation = { lead: 200, informed: 404, none: 404 };

/**
 * Who may do what at every route of the gateway. `matrix.test.ts` tries each entry as everybody, on rows of two
 * teams, and fails where a route has no entry or an entry no route.
 *
 * A route that is new gets a line here: begin with how one comes to it (`everybody`, `pages`, `byCode`, `staff`,
 * `managers`) and say which status each gets. What an entry does not allow must answer a problem, change nothing,
 * and hold no word of a row that is somebody else's; that is checked for all alike.
 */
export const matrix: Record<string, Entry | Entry[]> = {
  // Nothing personal, for any site.
  'OPTIONS *': { ...everybody(404), url: () => '/nothing-here' },
  'GET /healthz': everybody(200),
  'GET /readyz': everybody(200),
  'GET /metrics': everybody(200),
  'GET /v1/openapi.json': everybody(200),
  'GET /v1/municipality': everybody(200),
  'GET /v1/spreekuren': everybody(200),
  'GET /v1/services/index': everybody(200),
  'GET /v1/services/:id': { ...everybody(200), params: () => ({ id: 'cjg-noord' }) },
  'GET /widgets/*': { ...everybody(200), params: () => ({ '*': 'triage.js' }) },
  'GET /hsds/v3': everybody(200),
  'HEAD /hsds/v3/': everybody(200),
  'GET /hsds/v3/openapi.json': everybody(200),
  'GET /hsds/v3/services': everybody(200),
  'GET /hsds/v3/services/:id': { ...everybody(404), params: unknown },
  'GET /hsds/v3/organizations': everybody(200),
  'GET /hsds/v3/organizations/:id': { ...everybody(404), params: unknown },
  'GET /hsds/v3/service_at_locations': everybody(200),
  'GET /hsds/v3/service_at_locations/:id': { ...everybody(404), params: unknown },
  'GET /hsds/v3/taxonomies': everybody(200),
  'GET /hsds/v3/taxonomies/:id': { ...everybody(404), params: unknown },
  'GET /hsds/v3/taxonomy_terms': everybody(200),
  'GET /hsds/v3/taxonomy_terms/:id': { ...everybody(404), params: unknown },

  // What partners' pages do for people.
  'GET /v1/altcha': pages(200),
  'POST /v1/questions': { ...pages(201), body: () => parentsQuestion() },
  'POST /v1/services/search': { ...pages(200), body: () => ({ q: 'schulden' }) },
  'POST /v1/services/:id/reports': {
    ...pages(201),
    params: () => ({ id: 'cjg-noord' }),
    body: () => ({ id: randomUUID(), kind: 'other', note: 'Iets klopt niet.' }),
  },
  'POST /v1/zero-results': { ...pages(204), body: () => ({ area: 'noord' }) },
  'POST /v1/bookings': {
    ...pages(201),
    body: () => bookingRequest({ slot: { spreekuur: 'samen-0', startsAt: tuesdayNine }, waitWhenFull: true }),
  },

  // With the code of one's own question or appointment.
  'POST /v1/my-question': { ...byCode('question', 200), isRead: true },
  'POST /v1/my-question/messages': {
    ...byCode('question', 200),
    body: (_row, code) => ({ receiptCode: code, id: randomUUID(), text: 'Nog iets.' }),
  },
  'POST /v1/my-question/answer-way': {
    ...byCode('question', 200),
    body: (_row, code) => ({ receiptCode: code, answerBy: 'code' }),
  },
  'POST /v1/my-question/withdraw': byCode('question', 200),
  'POST /v1/my-question/kept': { ...byCode('question', 200), isRead: true, tellsInternal: true },
  'POST /v1/my-question/erase': byCode('question', 200),
  'POST /v1/bookings/lookup': { ...byCode('hour', 200), isRead: true, body: (_row, code) => ({ code }) },
  'POST /v1/bookings/cancel': { ...byCode('hour', 200), body: (_row, code) => ({ code }) },
  // There is a place already.
  'POST /v1/bookings/accept': { ...byCode('hour', 409), body: (_row, code) => ({ code }) },
  'POST /v1/bookings/move': {
    ...byCode('hour', 200),
    body: ({ id }, code) => ({ code, slot: { spreekuur: id, startsAt: tuesdayHalfPastNine } }),
  },
  // A calendar program follows the link; to a page it gives no leave to read it.
  'GET /v1/feeds/:token': {
    ...byCode('feed', 200),
    door: 'everybody',
    params: (_row, code) => ({ token: code }),
    wrongCode: `${'w'.repeat(43)}.ics`,
  },

  // Referring, by partners alone; the rest goes by the code.
  'POST /v1/referrals': {
    ...pages(201),
    status: ({ way }) => (way === 'partner' ? 201 : 403),
    body: () => ({ id: randomUUID(), leefgebieden: ['geld'], postcode4: '2023' }),
  },
  'POST /v1/referrals/open': byReferral('referral', 200),
  'POST /v1/referrals/revoke': byReferral('referral', 200),
  'POST /v1/referrals/status': { ...byReferral('boundReferral', 200), isRead: true },
  'GET /kaart': everybody(302),
  'GET /vraag': everybody(200),
  'GET /pagina/stijl.css': everybody(200),
  'GET /pagina/inloggen.js': everybody(200),
  // The page of partners: whoever is not signed in is led to the way to do so.
  'GET /verwijzingen': everybody(200),
  'GET /verwijzingen/inloggen': everybody(200),
  'POST /verwijzingen/link': { ...ownForm(200), body: () => ({ email: 'niemand@mail.example' }) },
  'POST /verwijzingen/inloggen': { ...ownForm(400), body: () => ({ code: 'w'.repeat(43) }) },
  'POST /verwijzingen/intrekken': {
    ...ownAct(303),
    rows: 'referral',
    refused: ({ way }, relation) => way !== 'referrer' || relation !== 'lead',
    body: ({ id }, _code, { referrer }) => ({ id, csrf: referrer?.csrf ?? '' }),
  },
  'POST /verwijzingen/uitloggen': {
    ...ownAct(303),
    refused: ({ way }) => way !== 'referrer',
    endsSession: true,
    body: (_row, _code, { referrer }) => ({ csrf: referrer?.csrf ?? '' }),
  },

  // Signing in and out; who comes back without having left is told so on a page.
  'GET /inbox': everybody(308),
  'GET /inbox/*': { ...everybody(200), params: () => ({ '*': '' }) },
  'GET /inbox/sign-in': everybody(302),
  'GET /inbox/callback': everybody(400),
  'POST /inbox/sign-out': {
    door: 'sign-out',
    status: ({ way }) => (['program', 'inbox', 'referrer'].includes(way) ? 204 : 403),
    endsSession: true,
  },

  // The inbox.
  'GET /v1/staff/me': staff(200),
  'GET /v1/staff/questions': staff(200),
  'GET /v1/staff/questions/:id': { ...staff({ lead: 200, informed: 200, none: 404 }), rows: 'question' },
  'POST /v1/staff/questions/:id/take': { ...staff(taking), rows: 'question', body: versionOf },
  'POST /v1/staff/questions/:id/answer': {
    ...staff(leading),
    rows: 'question',
    body: ({ version }) => ({ version, text: 'Nog een antwoord.' }),
  },
  'POST /v1/staff/questions/:id/note': {
    ...staff({ lead: 200, informed: 200, none: 404 }),
    rows: 'question',
    body: ({ version }) => ({ version, text: 'Een notitie.' }),
  },
  'POST /v1/staff/questions/:id/close': { ...staff(leading), rows: 'question', body: versionOf },
  'POST /v1/staff/questions/:id/hand-over': {
    ...staff(leading),
    rows: 'question',
    body: ({ version }) => ({ version, toTeam: 'cjg-zandvoort', reason: 'Zij kennen het gezin.' }),
  },
  'POST /v1/staff/questions/:id/hand-over/accept': { ...staff(receiving), rows: 'offered', body: versionOf },
  'POST /v1/staff/questions/:id/hand-over/refuse': {
    ...staff(receiving),
    rows: 'offered',
    body: ({ version }) => ({ version, reason: 'Dit is niets voor ons.' }),
  },
  'POST /v1/staff/questions/:id/hand-over/withdraw': { ...staff(leading), rows: 'offered', body: versionOf },
  'POST /v1/staff/questions/:id/involve': {
    ...staff(leading),
    rows: 'question',
    body: ({ version }) => ({ version, team: 'cjg-zandvoort', basis: 'consent', reason: 'Zij denken mee.' }),
  },
  'POST /v1/staff/questions/:id/stop-involving': {
    ...staff(leading),
    rows: 'question',
    body: ({ version }) => ({ version, team: watching }),
  },
  'POST /v1/staff/receipts': {
    ...staff({ lead: 200, informed: 200, none: 404 }),
    rows: 'question',
    isRead: true,
    body: ({ code }) => ({ receiptCode: code }),
    // Every try is in the audit trail.
    leavesTrace: true,
  },
  // Which team was asked may give advice; the one that asked, reads it at the question.
  'POST /v1/staff/questions/:id/consult': {
    ...staff(leading),
    rows: 'question',
    body: ({ version }) => ({ version, team: 'cjg-zandvoort', text: 'Wat raden jullie aan?' }),
  },
  'GET /v1/staff/consults': staff(200),
  // Empty for all but the backstop.
  'GET /v1/staff/late': staff(200),
  'POST /v1/staff/consults/:id/advice': {
    ...staff({ lead: 204, informed: 404, none: 404 }),
    rows: 'consult',
    body: () => ({ text: 'Dit raden wij aan.' }),
  },
  'POST /v1/staff/references': {
    ...staff({ lead: 200, informed: 200, none: 404 }),
    rows: 'question',
    isRead: true,
    body: ({ reference }) => ({ reference }),
  },
  'GET /v1/staff/events': { ...staff(200), isStream: true },
  'GET /v1/staff/answer-templates': staff(200),
  'GET /v1/staff/liaisons': staff(200),

  // What the municipality says: managers all of it, staff what is of their own teams.
  'GET /v1/staff/settings': staff(200),
  'GET /v1/staff/settings/:document/history': [
    { ...staff(200), about: 'answer templates', params: () => ({ document: 'answer-templates' }) },
    { ...staff(200), about: 'the municipality', status: forManagers, params: () => ({ document: 'municipality' }) },
  ],
  'POST /v1/staff/settings/:document/preview': settings().map((entry) => ({ ...entry, isRead: true })),
  'POST /v1/staff/settings/:document/save': settings(),

  // Counts, without persons.
  'GET /v1/staff/figures': managers(200),
  'GET /v1/staff/figures/:name': { ...managers(200), params: () => ({ name: 'verkeerd-bezorgd' }) },

  // What people say of the sociale kaart.
  'GET /v1/staff/service-reports': staff(200),
  'POST /v1/staff/service-reports/:id/handle': { ...staff({ lead: 204, informed: 404, none: 404 }), rows: 'report' },

  // The agenda of the spreekuren.
  'GET /v1/staff/agenda': { ...staff(200), query: () => ({ from: '2027-03-01', to: '2027-03-07' }) },
  'GET /v1/staff/agenda/today': staff(200),
  'POST /v1/staff/agenda/walk-ins': { ...staff(hosting), rows: 'hour', body: (row) => ({ ...hourOf(row), change: 1 }) },
  'POST /v1/staff/agenda/substitutes': {
    ...staff(hosting),
    rows: 'hour',
    body: (row, _code, { teams }) => ({ ...hourOf(row), team: teams[0] ?? row.lead[0], name: 'Invaller' }),
  },
  'POST /v1/staff/agenda/told': { ...staff(hosting), rows: 'notice', body: ({ id }) => ({ id }) },
  'POST /v1/staff/agenda/cancel': { ...staff(hosting), rows: 'hour', body: (row) => ({ ...hourOf(row), version: 1 }) },
  'GET /v1/staff/spreekuren': staff(200),
  'POST /v1/staff/spreekuren/:id/preview': {
    ...staff(hosting),
    rows: 'hour',
    isRead: true,
    body: (row) => ({ version: 1, definition: definitionOf(row) }),
  },
  'POST /v1/staff/spreekuren/:id/change': {
    ...staff(hosting),
    rows: 'hour',
    body: (row) => ({ version: 1, definition: definitionOf(row), outcomes: [] }),
  },
  'GET /v1/staff/feeds': staff(200),
  'POST /v1/staff/feeds': {
    ...staff({ lead: 201, informed: 400, none: 400 }),
    rows: 'feed',
    body: ({ lead }) => ({ team: lead[0] }),
  },
  'POST /v1/staff/feeds/:id/revoke': { ...staff(hosting), rows: 'feed' },
};

/** A form of the gateway's own page, that no other site may send. */
function ownForm(status: number): Entry {
  return {
    door: 'everybody',
    status: ({ way }) => (['program', 'inbox', 'tokenless', 'referrer'].includes(way) ? status : 403),
  };
}

/** As `ownForm`, and from a partner that is signed in only with the token of its page. */
function ownAct(status: number): Entry {
  const { door, status: byWay } = ownForm(status);
  return { door, status: (visitor, ...more) => (visitor.referrer?.csrf === '' ? 403 : byWay(visitor, ...more)) };
}

/** By the code of a referral, which has a check digit of its own. */
function byReferral(rows: Kind, status: number): Entry {
  return { ...byCode(rows, status), wrongCode: someCode(1, 'referral'), body: (_row, code) => ({ code }) };
}

function forManagers({ manager }: Visitor): number {
  return manager ? 200 : 403;
}

/** A text for one team, and one of the municipality. */
function settings(): Entry[] {
  return [
    {
      ...staff(200),
      about: 'answer templates',
      status: ({ manager }, relation) => (manager || relation === 'lead' ? 200 : 403),
      rows: 'template',
      rowsChange: true,
      params: () => ({ document: 'answer-templates' }),
      body: ({ id, lead, version }) => ({
        revision: version,
        changes: { [id]: { id, team: lead[0], title: 'Een begin', text: 'Dag,\n\nTot straks.\n\n{team}' } },
      }),
    },
    {
      ...staff(200),
      about: 'the municipality',
      status: forManagers,
      rows: 'municipality',
      rowsChange: true,
      params: () => ({ document: 'municipality' }),
      body: ({ version }) => ({
        revision: version,
        changes: { 'texts/otherDoors': { nl: `Bel ons ${version} keer.` } },
      }),
    },
  ];
}

function unknown(): { id: string } {
  return { id: randomUUID() };
}

function versionOf({ version }: Row): object {
  return { version };
}

function hourOf({ id }: Row): object {
  return { spreekuur: id, startsAt: tuesdayNine };
}

function definitionOf({ id }: Row): object {
  return id.startsWith('oost') ? eastHour({ id }) : jointHour({ id });
}
