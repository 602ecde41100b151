import type { FastifyInstance } from 'fastify';

/**
 * While the app closes, what is still under way is finished, and its connection is not kept for a
 * next request: the server would wait for that one until the browser lets go.
 */
export function closeConnectionsWhenClosing(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
}
