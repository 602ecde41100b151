/** Life domains, one list for both teams. */
export const leefgebieden = [
  'opvoeden',
  'school',
  'relaties',
  'psyche',
  'geld',
  'wonen',
  'werk',
  'gezondheid',
  'verslaving',
  'contacten',
  'mantelzorg',
  'taal-administratie',
  'veiligheid',
] as const;
export type Leefgebied = (typeof leefgebieden)[number];

/** Age bands in whole years of the person the question is about. */
export const ageBands = ['0-11', '12-14', '15-17', '18-22', '23-66', '67+'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Who asks, seen from the person the question is about. */
export const askers = ['zelf', 'ouder', 'kind', 'naaste', 'professional'] as const;
export type Asker = (typeof askers)[number];

/** Answers to "is er gevaar?". */
export const dangers = ['nu', 'vandaag', 'geen'] as const;
export type Danger = (typeof dangers)[number];

export const urgencies = ['nu', 'vandaag', 'gewoon'] as const;
export type Urgency = (typeof urgencies)[number];

/** Which organisation helps already. */
export const helpers = ['cjg', 'swt', 'beide', 'geen'] as const;
export type Helper = (typeof helpers)[number];

/** How the person wants an answer. */
export const answerWays = ['code', 'email', 'phone', 'inloop'] as const;
export type AnswerWay = (typeof answerWays)[number];
