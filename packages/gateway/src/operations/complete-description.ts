interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, unknown>;
}

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  responses?: Record<string, Response>;
}

type Paths = Record<string, Record<string, Operation>>;

/** Who uses the routes that begin so; the first that fits. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/staff\//, 'staff'],
  [/^\/hsds\//, 'open data'],
  [/^\/v1\//, 'residents'],
  [/^/, 'operations'],
];

const versionHeader = { description: 'Version of this API', schema: { type: 'string' } };

/**
 * Adds to the description of the API what follows from each route: a name for generators of clients, a
 * group, what a good answer is, and the header that every answer has.
 */
export function completeDescription<Description extends { paths?: unknown }>(description: Description): Description {
  for (const [path, operations] of Object.entries((description.paths ?? {}) as Paths))
    for (const [method, operation] of Object.entries(operations)) {
      operation.operationId ??= nameOf(method, path);
      operation.tags ??= [groups.find(([begins]) => begins.test(path))![1]];
      for (const response of Object.values(operation.responses ?? {})) {
        if (response.description === 'Default Response') response.description = operation.summary ?? 'Done';
        response.headers = { ...response.headers, 'API-Version': versionHeader };
      }
    }
  return description;
}

/** `postStaffQuestionsIdTake` for `POST /v1/staff/questions/{id}/take`. */
function nameOf(method: string, path: string): string {
  const words = path
    .replace(/^\/v\d+\//, '/')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
