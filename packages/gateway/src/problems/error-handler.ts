import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { apiVersion } from '../operations/api-version.js';
import { isDatabaseUnavailable } from '../database/unavailable.js';
import { AllowedMethods } from './allowed-methods.js';
import { invalidInput, type Issue } from './invalid-input.js';
import { problemLocale, RequestProblem } from './problem.js';
import { problemTexts } from './texts.js';

/** Seconds; long enough for a database to come back, short enough for a person who waits. */
const retryAfter = 5;

/** Every error, of ours or of the framework, is answered as problem details. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error, request);
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(problem, request, reply);
  });
  const allowed = new AllowedMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const methods = allowed.of(request.url.split('?', 1)[0]!);
    if (methods.length === 0) return sendProblem(new RequestProblem(404, problemTexts.notFound), request, reply);
    void reply.header('allow', methods.join(', '));
    return sendProblem(new RequestProblem(405, problemTexts.methodNotAllowed), request, reply);
  });
}

/** For what the framework refuses before there is a route, such as an address that cannot be decoded. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  // No hook has run yet: what every response has comes from here.
  void reply
    .header('api-version', apiVersion)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff');
  const unreadable = new RequestProblem(400, problemTexts.unreadableAddress);
  void sendProblem(error.statusCode === 400 ? unreadable : toProblem(error, request), request, reply);
}

export function sendProblem(problem: RequestProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem.retryAfter !== undefined) void reply.header('retry-after', String(problem.retryAfter));
  const locale = problemLocale(request.headers['accept-language']);
  // A string, so that it is not measured against the response schema of success.
  return reply
    .code(problem.statusCode)
    .header('content-language', locale)
    .type('application/problem+json; charset=utf-8')
    .serializer((body) => body as string)
    .send(JSON.stringify(problem.toJSON(locale)));
}

function toProblem(error: FastifyError, request: FastifyRequest): RequestProblem {
  if (error instanceof RequestProblem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalidInput(error.validation.map(toIssue));
  if (isDatabaseUnavailable(error)) return new RequestProblem(503, problemTexts.unavailable, { retryAfter });
  switch (error.statusCode) {
    // 403: a folder of files, or a path out of it. What may not be seen is not there.
    case 403:
    case 404:
      return new RequestProblem(404, problemTexts.notFound);
    case 405:
      return new RequestProblem(405, problemTexts.methodNotAllowed);
    case 413:
      return new RequestProblem(413, problemTexts.tooLarge);
    case 415:
      return new RequestProblem(415, problemTexts.contentType);
    case 429:
      return new RequestProblem(429, problemTexts.busy, { retryAfter: 60 });
    case 503:
      return new RequestProblem(503, problemTexts.busy, { retryAfter });
    default:
      if (error.statusCode !== undefined && error.statusCode < 500 && request.method !== 'GET')
        return new RequestProblem(400, problemTexts.unreadable, {
          errors: [{ pointer: '', detail: problemTexts.unreadable.detail }],
        });
      if (error.statusCode !== undefined && error.statusCode < 500)
        return new RequestProblem(error.statusCode, problemTexts.unreadableAddress);
      return new RequestProblem(500, problemTexts.fault);
  }
}

function toIssue(validation: { keyword: string; instancePath: string; message?: string; params: object }): Issue {
  // The provider joins the path with slashes unescaped; no member of our schemas has one in its name.
  const path = validation.instancePath.split('/').filter((part) => part !== '');
  return { ...validation.params, code: validation.keyword, path, message: validation.message ?? '' };
}
