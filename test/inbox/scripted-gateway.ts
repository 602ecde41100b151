import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import {
  answerTemplatesSchema,
  figuresSchema,
  liaisonsSchema,
  problemSchema,
  questionDetailSchema,
  questionEventSchema,
  questionListSchema,
  receiptLookupSchema,
  referenceLookupSchema,
  staffMemberSchema,
  staffServiceReportsSchema,
  adviceSchema,
  askedConsultsSchema,
  lateQuestionsSchema,
  type AnswerTemplate,
  type AskedConsult,
  type Figures,
  type LateElsewhere,
  type Liaison,
  type QuestionDetail,
  type StaffMember,
  type StaffServiceReport,
  type StoryEvent,
} from '@voordeur/core/schemas';
import { exampleFigures } from './example-figures.ts';
import { municipality, storyEvent } from './questions.ts';
import { scriptedActs } from './scripted-acts.ts';
import { ScriptedAgenda } from './scripted-agenda.ts';

const pageFolder = join(import.meta.dirname, '../../packages/inbox/dist/page');

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** Stricter than `default-src 'self'`: nothing but what the page needs. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const titles: Record<number, string> = {
  400: 'Ongeldig',
  401: 'Niet ingelogd',
  403: 'Verboden',
  404: 'Niet gevonden',
  409: 'Gewijzigd',
  503: 'Even niet',
};

/**
 * The staff API over real HTTP, with questions in memory that a test puts there. It checks what it
 * gets and what it answers against the schemas of the contract, and fails the request where either
 * does not fit.
 */
export class ScriptedGateway {
  readonly questions: QuestionDetail[] = [];
  readonly agenda = new ScriptedAgenda();
  readonly serviceReports: StaffServiceReport[] = [];
  consults: AskedConsult[] = [];
  late: LateElsewhere[] = [];
  templates: AnswerTemplate[] = [];
  liaisons: Liaison[] = [];
  readonly codes = new Map<string, string>();
  /** Paths asked for, in order, as `GET /v1/staff/me`. */
  readonly requests: string[] = [];
  /** Status to answer with instead, by `METHOD /path`, until it is taken away. */
  readonly failures = new Map<string, number>();
  /** Of the manager's page. */
  figures: Figures = exampleFigures();
  /** Milliseconds before an act is answered. */
  slowness = 0;
  /** Refuses and breaks the stream of events. */
  streamDown = false;
  signedIn = true;
  member: StaffMember;
  url = '';

  private readonly server: Server;
  private readonly streams = new Set<ServerResponse>();

  constructor(member: Partial<StaffMember> = {}) {
    const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
    this.member = staffMemberSchema.parse({
      name: 'Sanne de Vries',
      teams: municipality.teams.filter(({ id }) => id === 'cjg-noord' || id === 'cjg-stedelijk').map(named),
      allTeams: municipality.teams.map(({ id, name, organisation }) => ({ id, name, organisation })),
      manager: false,
      csrfToken: 'token-1',
      ...member,
    });
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Stores a question and tells it to every open page. */
  receive(question: QuestionDetail): QuestionDetail {
    this.questions.push(question);
    this.tell(question);
    return question;
  }

  /** What a colleague at another desk does. */
  change(question: QuestionDetail, change: Partial<QuestionDetail>): void {
    Object.assign(question, change, { version: question.version + 1 });
    this.tell(question);
  }

  tell({ id, team, version }: QuestionDetail): void {
    const data = JSON.stringify(questionEventSchema.parse({ id, team, version }));
    for (const stream of this.streams) stream.write(`event: question\ndata: ${data}\n\n`);
  }

  /** Tells every open page that something in the agenda changed. */
  tellAgenda(): void {
    for (const stream of this.streams) stream.write(`event: agenda\ndata: {"spreekuur":"samen-noord"}\n\n`);
  }

  breakStreams(): void {
    this.streamDown = true;
    for (const stream of this.streams) stream.destroy();
    this.streams.clear();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const asked = `${request.method} ${pathname}`;
    this.requests.push(asked);
    const failure = this.failures.get(asked);
    if (failure !== undefined) return problem(response, failure);
    if (pathname.startsWith('/inbox')) return this.page(request, pathname, searchParams.get('place'), response);
    if (pathname === '/v1/municipality') return json(response, 200, municipality);
    if (!this.signedIn) return problem(response, 401);
    if (pathname === '/v1/staff/me') return json(response, 200, staffMemberSchema.parse(this.member));
    if (pathname === '/v1/staff/events') return this.stream(request, response);
    if (request.method === 'POST' && request.headers['x-csrf-token'] !== this.member.csrfToken)
      return problem(response, 403);
    if (pathname.startsWith('/v1/staff/figures')) return this.answerFigures(pathname.split('/')[4], response);
    if (pathname.startsWith('/v1/staff/service-reports')) return this.answerReports(pathname.split('/')[4], response);
    if (pathname === '/v1/staff/receipts') return this.findReceipt(await bodyOf(request), response);
    if (pathname === '/v1/staff/answer-templates')
      return json(response, 200, answerTemplatesSchema.parse({ templates: this.templates }));
    if (pathname === '/v1/staff/liaisons')
      return json(response, 200, liaisonsSchema.parse({ liaisons: this.liaisons }));
    if (pathname.startsWith('/v1/staff/consults'))
      return this.answerConsults(request, pathname.split('/')[4], response);
    if (pathname === '/v1/staff/late') return json(response, 200, lateQuestionsSchema.parse({ late: this.late }));
    if (pathname === '/v1/staff/references') return this.findReference(await bodyOf(request), response);
    if (/^\/v1\/staff\/(agenda|spreekuren|feeds)\b/.test(pathname)) return this.spreekuur(request, response);
    const [, id, act] = /^\/v1\/staff\/questions(?:\/([^/]+)(?:\/(.+))?)?$/.exec(pathname) ?? [];
    if (id === undefined) return json(response, 200, questionListSchema.parse({ questions: this.visible() }));
    const found = this.visible().find((question) => question.id === id);
    if (!found) return problem(response, 404);
    if (act === undefined) return this.look(found, response);
    const body = await bodyOf(request);
    await new Promise((resolve) => setTimeout(resolve, this.slowness));
    return this.act(found, act, body, response);
  }

  private async spreekuur(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const body = request.method === 'POST' ? await bodyOf(request) : null;
    await new Promise((resolve) => setTimeout(resolve, this.slowness));
    const answer = this.agenda.answer(request.method ?? 'GET', pathname, searchParams, body) ?? { status: 404 };
    if (answer.status >= 400) return problem(response, answer.status);
    if (answer.body === undefined) response.writeHead(answer.status).end();
    else json(response, answer.status, answer.body);
  }

  private async answerConsults(
    request: IncomingMessage,
    id: string | undefined,
    response: ServerResponse,
  ): Promise<void> {
    if (id === undefined) return json(response, 200, askedConsultsSchema.parse({ consults: this.consults }));
    const { text } = adviceSchema.parse(await bodyOf(request));
    const consult = this.consults.find((each) => each.id === id);
    if (consult === undefined) return problem(response, 404);
    if (consult.advice !== null) return problem(response, 409);
    consult.advice = { by: this.member.name, at: new Date().toISOString(), text };
    this.tellConsult();
    response.writeHead(204).end();
  }

  /** Tells every open page that something was asked or advised. */
  tellConsult(): void {
    for (const stream of this.streams) stream.write(`event: consult\ndata: {}\n\n`);
  }

  /** What is late at other teams from now on; tells it to every open page. */
  setLate(late: LateElsewhere[]): void {
    this.late = late;
    for (const stream of this.streams) stream.write(`event: late\ndata: {}\n\n`);
  }

  private answerFigures(name: string | undefined, response: ServerResponse): void {
    if (!this.member.manager) return problem(response, 403);
    if (name === undefined) return json(response, 200, figuresSchema.parse(this.figures));
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="voordeur-${name}.csv"`,
    });
    response.end('jaar;week');
  }

  private answerReports(id: string | undefined, response: ServerResponse): void {
    if (id === undefined) return json(response, 200, staffServiceReportsSchema.parse({ reports: this.serviceReports }));
    const report = this.serviceReports.find((each) => each.id === id);
    if (report === undefined) return problem(response, 404);
    if (report.handled !== null) return problem(response, 409);
    report.handled = { at: new Date().toISOString(), by: this.member.name };
    response.writeHead(204).end();
  }

  private visible(): QuestionDetail[] {
    return this.questions.filter(({ team }) => this.member.teams.some(({ id }) => id === team));
  }

  private look(question: QuestionDetail, response: ServerResponse): void {
    this.note(question, { kind: 'bekeken' });
    json(response, 200, questionDetailSchema.parse(question));
  }

  private act(question: QuestionDetail, name: string, body: unknown, response: ServerResponse): void {
    const act = scriptedActs[name];
    if (act === undefined) return problem(response, 404);
    const checked = act.schema.safeParse(body);
    if (!checked.success) {
      const errors = checked.error.issues.map(({ path, message }) => ({
        pointer: `/${path.join('/')}`,
        detail: message,
      }));
      return problem(response, 400, errors);
    }
    if (checked.data.version !== question.version || !(act.roles ?? ['lead']).includes(question.role))
      return problem(response, 409);
    const { change, event } = act.effect(question, checked.data, this.member.name);
    this.note(question, event);
    this.change(question, change);
    json(response, 200, { version: question.version });
  }

  private note(question: QuestionDetail, event: Pick<StoryEvent, 'kind'> & Partial<StoryEvent>): void {
    const { team } = question;
    question.story.push(storyEvent({ at: new Date().toISOString(), by: this.member.name, team, ...event }));
  }

  private findReceipt(body: unknown, response: ServerResponse): void {
    const { receiptCode } = receiptLookupSchema.parse(body);
    const id = this.codes.get(receiptCode.replace(/\D/g, ''));
    const found = this.visible().find((question) => question.id === id);
    return found ? json(response, 200, { id: found.id }) : problem(response, 404);
  }

  private findReference(body: unknown, response: ServerResponse): void {
    const { reference } = referenceLookupSchema.parse(body);
    const found = this.visible().find((question) => question.reference === reference);
    return found ? json(response, 200, { id: found.id }) : problem(response, 404);
  }

  private stream(request: IncomingMessage, response: ServerResponse): void {
    if (this.streamDown) return problem(response, 503);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': hello\n\n');
    this.streams.add(response);
    request.on('close', () => this.streams.delete(response));
  }

  private async page(
    request: IncomingMessage,
    pathname: string,
    place: string | null,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method === 'POST' && pathname === '/inbox/sign-out') {
      this.signedIn = false;
      response.writeHead(204).end();
      return;
    }
    if (pathname === '/inbox/sign-in') {
      this.signedIn = true;
      response.writeHead(302, { location: place === null ? '/inbox/' : `/inbox/#${place}` }).end();
      return;
    }
    const file = join(pageFolder, normalize(pathname.slice('/inbox'.length).replace(/\/$/, '/index.html')));
    if (!file.startsWith(pageFolder) || !existsSync(file)) return problem(response, 404);
    const content = await readFile(file);
    response
      .writeHead(200, {
        'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': pagePolicy,
        etag: createHash('sha256').update(content).digest('base64url'),
      })
      .end(content);
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, errors?: { pointer: string; detail: string }[]): void {
  const title = titles[status] ?? 'Fout';
  const body = problemSchema.parse({ type: 'about:blank', title, status, detail: title, errors });
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
