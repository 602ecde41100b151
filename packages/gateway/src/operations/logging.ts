import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { GatewayConfig } from '../config.js';

/**
 * A log that can hold nothing about a person: of an error its kind, code and place in the program,
 * never its message (PostgreSQL and JSON.parse quote the input in theirs); of a request its route,
 * never address, query, headers or body.
 */
export function loggerOptions(
  level: GatewayConfig['logLevel'],
  stream?: NodeJS.WritableStream,
): FastifyServerOptions['logger'] {
  return {
    level,
    ...(stream && { stream }),
    serializers: {
      err: describeError,
      error: describeError,
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url,
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
  };
}

interface DescribedError {
  type: string;
  /** Always empty: a message may quote what someone wrote. */
  message: '';
  stack: string;
  code?: string;
  constraint?: string;
  cause?: DescribedError;
  [member: string]: unknown;
}

function describeError(error: Error & { code?: unknown; constraint?: unknown }): DescribedError {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: '',
    stack: frames.join('\n'),
    ...(typeof error.code === 'string' && { code: error.code }),
    ...(typeof error.constraint === 'string' && { constraint: error.constraint }),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}

/** One line per request, with the route's pattern in place of the URL. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
