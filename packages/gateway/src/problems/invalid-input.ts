import { RequestProblem, type ProblemLocale } from './problem.js';
import { problemTexts } from './texts.js';

/** The part of a zod issue that the words depend on. */
export interface Issue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  input?: unknown;
  expected?: string;
  format?: string;
  values?: readonly unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  keys?: readonly string[];
}

/** All that is wrong with an input, together (Dutch API Design Rules). */
export function invalidInput(issues: readonly Issue[]): RequestProblem {
  return new RequestProblem(400, problemTexts.invalid, {
    errors: issues.map((issue) => ({ pointer: pointer(issue.path), detail: whatToDo(issue) })),
  });
}

/** A JSON pointer (RFC 6901); the empty string is the whole body. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Words = Record<ProblemLocale, string>;

const kinds: Record<string, Words> = {
  string: { nl: 'geef hier tekst', en: 'give text here' },
  boolean: { nl: 'geef hier true of false', en: 'give true or false here' },
  array: { nl: 'geef hier een lijst', en: 'give a list here' },
  object: { nl: 'geef hier een object', en: 'give an object here' },
  int: { nl: 'geef hier een geheel getal', en: 'give a whole number here' },
  number: { nl: 'geef hier een getal', en: 'give a number here' },
};

const formats: Record<string, Words> = {
  uuid: { nl: 'geef een uuid, door de afzender gemaakt', en: 'give a uuid, made by the sender' },
  email: { nl: 'geef een e-mailadres zoals naam@voorbeeld.nl', en: 'give an e-mail address such as name@example.com' },
};

/** What the members of a question need, where their form alone does not say it. */
const members: Record<string, Words> = {
  '/email': {
    nl: 'geef een e-mailadres, of kies een andere manier',
    en: 'give an e-mail address, or choose another way',
  },
  '/phone': {
    nl: 'geef een telefoonnummer zoals 06 12345678, of kies een andere manier',
    en: 'give a phone number such as 06 12345678, or choose another way',
  },
  '/text': { nl: 'schrijf je vraag, of kies een onderwerp', en: 'write your question, or choose a topic' },
  '/reason': {
    nl: 'schrijf waarom de vraag bij het andere team hoort',
    en: 'write why the question belongs with the other team',
  },
  '/facts/leefgebieden': { nl: 'noem elk leefgebied één keer', en: 'name each topic once' },
  '/facts/postcode4': { nl: 'geef vier cijfers, bijvoorbeeld 2023', en: 'give four digits, for example 2023' },
  '/facts/area': {
    nl: 'geef de id van een gebied: kleine letters, cijfers en koppeltekens',
    en: 'give the id of an area: lower-case letters, digits and hyphens',
  },
  '/source/partner': {
    nl: 'geef de id van een partner: kleine letters, cijfers en koppeltekens',
    en: 'give the id of a partner: lower-case letters, digits and hyphens',
  },
  '/locale': { nl: 'geef een taalcode zoals nl of en', en: 'give a language code such as nl or en' },
};

function whatToDo(issue: Issue): Words {
  const known = members[pointer(issue.path)];
  switch (issue.code) {
    case 'invalid_type':
      return (
        kinds[issue.expected ?? ''] ?? {
          nl: 'geef hier iets van een andere soort',
          en: 'give something of another kind here',
        }
      );
    case 'invalid_value': {
      const values = (issue.values ?? []).map(String).join(', ');
      return { nl: `kies een van: ${values}`, en: `choose one of: ${values}` };
    }
    case 'invalid_format':
      return formats[issue.format ?? ''] ?? known ?? { nl: 'schrijf dit anders', en: 'write this differently' };
    case 'too_big':
      return { nl: `geef hier ten hoogste ${issue.maximum}`, en: `give at most ${issue.maximum} here` };
    case 'too_small':
      return known ?? { nl: `geef hier ten minste ${issue.minimum}`, en: `give at least ${issue.minimum} here` };
    case 'unrecognized_keys': {
      const keys = (issue.keys ?? []).join(', ');
      return { nl: `laat weg: ${keys}; dat kennen we hier niet`, en: `leave out: ${keys}; it is not known here` };
    }
    default:
      return known ?? { nl: 'kijk dit nog eens na', en: 'look at this again' };
  }
}
