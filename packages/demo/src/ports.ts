import { createServer } from 'node:net';
import { DemoError } from './demo-error.js';
import { places, portOf } from './addresses.js';

/**
 * Makes sure that all five ports are free before anything starts, so that a demo never half runs.
 *
 * @throws DemoError that names the ports in use and what to do.
 */
export async function requireFreePorts(firstPort: number): Promise<void> {
  const lastPort = portOf('signIn', firstPort);
  if (!Number.isInteger(firstPort) || firstPort < 1 || lastPort > 65_535)
    throw new DemoError(`PORT must be a whole number from 1 to ${65_535 - places.length + 1}.`);

  const ports = places.map((place) => portOf(place, firstPort));
  const taken: number[] = [];
  for (const port of ports) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return;

  const which = taken.length === 1 ? `Port ${taken[0]} is` : `Ports ${taken.join(', ')} are`;
  throw new DemoError(
    `${which} in use. The demo needs ports ${firstPort} to ${lastPort}. ` +
      `Stop what uses them (another demo?), or choose others, for example: PORT=${firstPort + 100} npm start`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES')
        reject(
          new DemoError(
            `Port ${port} may not be used by this user. Choose one above 1023, for example: PORT=8080 npm start`,
          ),
        );
      else reject(error);
    });
    // Without a host, so that a server on IPv4 or on IPv6 is seen alike.
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
