import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * While the app closes, what is still under way is finished, and its connection is not kept for a
 * next request: the server would wait for that one until the browser lets go. It would wait as long
 * for a connection on which nothing was asked yet; browsers open those ahead, to be quick.
 */
export function closeConnectionsWhenClosing(app: FastifyInstance): void {
  let isClosing = false;
  const unused = new Set<Socket>();
  app.server.on('connection', (socket) => {
    if (isClosing) {
      socket.destroy();
      return;
    }
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  app.addHook('preClose', async () => {
    isClosing = true;
    for (const socket of unused) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
}
