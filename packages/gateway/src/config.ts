import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseMunicipality } from '@voordeur/core/municipality';
import type { AnswerTemplate, Liaison, Municipality, Service, Spreekuur } from '@voordeur/core/schemas';
import { parseSpreekuren } from '@voordeur/core/spreekuur';
import * as z from 'zod';
import { KeyRing } from './encryption/key-ring.js';
import { readServices, servicesBeside } from './services/services-file.js';
import { readFilesBeside } from './settings/files-beside.js';
import type { MailConfig } from './spreekuur/mail.js';

/** The identity provider that staff sign in with (OpenID Connect). */
export interface OidcConfig {
  issuer: string;
  clientId: string;
  /** Absent for a public client. */
  clientSecret?: string | undefined;
  /** Claim with the ids of the teams a person belongs to. */
  teamsClaim: string;
  /** Value of that claim that makes somebody a manager; no team's id. */
  manager: string;
  /** Scopes asked for, separated by spaces. */
  scope: string;
}

/** All that a gateway is told; nothing else comes from the environment. */
export interface GatewayConfig {
  databaseUrl: string;
  host: string;
  port: number;
  /** Origin at which people reach this gateway. */
  publicUrl: string;
  municipality: Municipality;
  /** The sociale kaart. */
  services: Service[];
  /** Where services are searched that are too many for a device: in the process, or in the database. */
  serviceSearch: 'memory' | 'postgresql' | 'auto';
  /** Spreekuren to begin with; what staff changes in the database stays. */
  spreekuren: readonly Spreekuur[];
  /** Texts that staff begin an answer with. */
  answerTemplates: readonly AnswerTemplate[];
  /** Whom other teams ask. */
  liaisons: readonly Liaison[];
  /** Without it no e-mail can be given for an appointment. */
  mail?: MailConfig | undefined;
  /** Who hears by e-mail of questions that wait too long; nobody where it is left out. */
  managerEmail?: string | undefined;
  /** Hours that a place is kept for someone who waited. */
  offerHours: number;
  /** Days after an appointment that it is erased. */
  bookingRetentionDays: number;
  /** Days after a report on the sociale kaart is handled that it is erased. */
  reportRetentionDays: number;
  /** Page with the triage that the link of a referral opens. */
  questionPage: string;
  /** Days that the link of a referral can be used. */
  referralDays: number;
  /** Days after a referral ended that it is erased. */
  referralRetentionDays: number;
  keys: KeyRing;
  /** Without it nobody can sign in; the intake works. */
  oidc?: OidcConfig | undefined;
  /** Whether a new question needs an ALTCHA proof of work, or only may bring one. */
  proofOfWork: 'required' | 'accepted';
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Requests per minute from one address; 0 is no limit. */
  rateLimit: number;
  /** Whether `X-Forwarded-*` is believed: only behind a proxy that sets them itself. */
  trustProxy: boolean;
  /** Minutes without a request after which a session of staff ends. */
  sessionIdleMinutes: number;
  /** Folder of the built widgets. */
  widgetsDir: string;
  /** Folder of the built inbox page. */
  inboxDir: string;
}

/** The environment is not complete or not right; `problems` names all that is wrong. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const findPackage = createRequire(import.meta.url);
const defaultMunicipality = () => findPackage.resolve('@voordeur/haarlem/municipality.json');
const defaultInbox = () => join(dirname(findPackage.resolve('@voordeur/inbox/package.json')), 'dist/page');
// The widgets do not export their package.json; what they do export may not be built yet.
const defaultWidgets = () =>
  resolve(dirname(findPackage.resolve('@voordeur/inbox/package.json')), '../widgets/dist/cdn');

const isOrigin = (value: string) => URL.canParse(value) && new URL(value).origin === value;

function isSafeIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/** What follows a # is for the code of a referral. */
const isSafePage = (value: string) => isSafeIssuer(value) && !value.includes('#');

const environmentSchema = z
  .object({
    DATABASE_URL: z
      .string('give the URL of a PostgreSQL database')
      .regex(/^postgres(ql)?:\/\//, 'give a URL such as postgresql://user:password@host/database'),
    HOST: z.string().min(1).default('0.0.0.0'),
    PORT: z.coerce.number('give a port number').int().min(0).max(65_535).default(8080),
    PUBLIC_URL: z
      .string()
      .refine(isOrigin, 'give an origin such as https://voordeur.haarlem.nl, without a path')
      .optional(),
    MUNICIPALITY: z.string().min(1).default(defaultMunicipality),
    SERVICES: z.string().min(1).optional(),
    SERVICE_SEARCH: z.enum(['memory', 'postgresql', 'auto']).default('auto'),
    VOORDEUR_KEYS: z.string('give at least one key, as id:base64 (32 random bytes)').transform((value, context) => {
      try {
        return KeyRing.parse(value);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
        return z.NEVER;
      }
    }),
    SPREEKUREN: z.string().min(1).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/[^/]/, 'give a URL such as smtps://user:password@mail.haarlem.nl')
      .optional(),
    MAIL_FROM: z.string().includes('@', { error: 'give an address such as Voordeur <voordeur@haarlem.nl>' }).optional(),
    MANAGER_EMAIL: z.email('give an address such as teammanager@haarlem.nl').optional(),
    OFFER_HOURS: z.coerce.number('give a number of hours').min(1).max(168).default(24),
    BOOKING_RETENTION_DAYS: z.coerce.number('give a number of days').int().min(1).max(365).default(14),
    REPORT_RETENTION_DAYS: z.coerce.number('give a number of days').int().min(1).max(730).default(90),
    QUESTION_PAGE: z.string().refine(isSafePage, 'give the https address of the page with the triage').optional(),
    REFERRAL_DAYS: z.coerce.number('give a number of days').int().min(1).max(365).default(30),
    REFERRAL_RETENTION_DAYS: z.coerce.number('give a number of days').int().min(1).max(730).default(90),
    OIDC_ISSUER: z.string().refine(isSafeIssuer, 'give an https address (http only on localhost)').optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_TEAMS_CLAIM: z.string().min(1).default('voordeur_teams'),
    OIDC_MANAGER: z.string().min(1).default('beheer'),
    OIDC_SCOPE: z.string().min(1).default('openid profile'),
    PROOF_OF_WORK: z.enum(['required', 'accepted']).default('required'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    RATE_LIMIT: z.coerce.number('give a number of requests per minute').int().min(0).default(600),
    TRUST_PROXY: z.stringbool().default(false),
    SESSION_IDLE_MINUTES: z.coerce.number('give a number of minutes').int().min(1).max(480).default(60),
    WIDGETS_DIR: z.string().min(1).default(defaultWidgets),
    INBOX_DIR: z.string().min(1).default(defaultInbox),
  })
  .superRefine(
    (env, issues) => {
      if (env.OIDC_ISSUER !== undefined && env.OIDC_CLIENT_ID === undefined)
        issues.addIssue({ code: 'custom', path: ['OIDC_CLIENT_ID'], message: 'is needed beside OIDC_ISSUER' });
      if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined)
        issues.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is needed beside SMTP_URL' });
      if (env.MANAGER_EMAIL !== undefined && env.SMTP_URL === undefined)
        issues.addIssue({ code: 'custom', path: ['SMTP_URL'], message: 'is needed beside MANAGER_EMAIL' });
    },
    { when: () => true },
  );

/**
 * Reads and checks the environment, and the municipality's configuration it points to.
 * @throws InvalidConfig that names every problem at once, each with the variable or path it is in
 */
export function readConfig(env: Record<string, string | undefined>): GatewayConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const municipalityPath = given.MUNICIPALITY ?? defaultMunicipality();
  const read = readMunicipality(municipalityPath);
  problems.push(...read.problems);
  if (read.municipality?.teams.some(({ id }) => id === parsed.data?.OIDC_MANAGER))
    problems.push('OIDC_MANAGER: is the id of a team; choose another value');
  const servicesPath = given.SERVICES ?? servicesBeside(municipalityPath);
  const kaart =
    read.municipality === null || servicesPath === undefined
      ? { services: [], problems: [] }
      : readServices(servicesPath, read.municipality);
  problems.push(...kaart.problems);
  const hours = readSpreekuren(given.SPREEKUREN, municipalityPath, read.municipality);
  problems.push(...hours.problems);
  const beside = read.municipality && readFilesBeside(municipalityPath, read.municipality);
  problems.push(...(beside?.problems ?? []));
  if (!parsed.success || read.municipality === null || problems.length > 0) throw new InvalidConfig(problems);
  const settings = parsed.data;
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  return {
    databaseUrl: settings.DATABASE_URL,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl,
    municipality: read.municipality,
    services: kaart.services,
    serviceSearch: settings.SERVICE_SEARCH,
    spreekuren: hours.spreekuren,
    answerTemplates: beside?.answerTemplates ?? [],
    liaisons: beside?.liaisons ?? [],
    mail:
      settings.SMTP_URL !== undefined && settings.MAIL_FROM !== undefined
        ? { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM }
        : undefined,
    managerEmail: settings.MANAGER_EMAIL,
    offerHours: settings.OFFER_HOURS,
    bookingRetentionDays: settings.BOOKING_RETENTION_DAYS,
    reportRetentionDays: settings.REPORT_RETENTION_DAYS,
    questionPage: settings.QUESTION_PAGE ?? `${publicUrl}/vraag`,
    referralDays: settings.REFERRAL_DAYS,
    referralRetentionDays: settings.REFERRAL_RETENTION_DAYS,
    keys: settings.VOORDEUR_KEYS,
    oidc:
      settings.OIDC_ISSUER !== undefined && settings.OIDC_CLIENT_ID !== undefined
        ? {
            issuer: settings.OIDC_ISSUER,
            clientId: settings.OIDC_CLIENT_ID,
            clientSecret: settings.OIDC_CLIENT_SECRET,
            teamsClaim: settings.OIDC_TEAMS_CLAIM,
            manager: settings.OIDC_MANAGER,
            scope: settings.OIDC_SCOPE,
          }
        : undefined,
    proofOfWork: settings.PROOF_OF_WORK,
    logLevel: settings.LOG_LEVEL,
    rateLimit: settings.RATE_LIMIT,
    trustProxy: settings.TRUST_PROXY,
    sessionIdleMinutes: settings.SESSION_IDLE_MINUTES,
    widgetsDir: settings.WIDGETS_DIR,
    inboxDir: settings.INBOX_DIR,
  };
}

function readMunicipality(path: string): { municipality: Municipality | null; problems: string[] } {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { municipality: null, problems: [`MUNICIPALITY: ${path} cannot be read: ${(error as Error).message}`] };
  }
  const result = parseMunicipality(input);
  if (result.ok) return { municipality: result.municipality, problems: [] };
  return { municipality: null, problems: result.problems.map(({ path: at, message }) => `${path}: ${at}: ${message}`) };
}

/** Those of the file that is named, or of `spreekuren.json` beside the municipality; none where there is none. */
function readSpreekuren(
  named: string | undefined,
  municipalityFile: string,
  municipality: Municipality | null,
): { spreekuren: Spreekuur[]; problems: string[] } {
  const path = named ?? join(dirname(municipalityFile), 'spreekuren.json');
  if (municipality === null || (named === undefined && !existsSync(path))) return { spreekuren: [], problems: [] };
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { spreekuren: [], problems: [`SPREEKUREN: ${path} cannot be read: ${(error as Error).message}`] };
  }
  const result = parseSpreekuren(input, municipality);
  if (result.ok) return { spreekuren: result.spreekuren, problems: [] };
  return { spreekuren: [], problems: result.problems.map(({ path: at, message }) => `${path}: ${at}: ${message}`) };
}
