import { createServer } from 'node:net';
import { DemoError } from './demo-error.js';
import { places, portOf } from './addresses.js';

/**
 * Makes sure that the port of every place is free before anything starts, so that a demo never half runs.
 *
 * @throws DemoError that names the ports in use and what to do.
 */
export async function requireFreePorts(firstPort: number): Promise<void> {
  const lastPort = portOf('signIn', firstPort);
  if (!Number.isInteger(firstPort) || firstPort < 1 || lastPort > 65_535)
    throw new DemoError(`PORT moet een heel getal zijn van 1 tot en met ${65_535 - places.length + 1}.`);

  const ports = places.map((place) => portOf(place, firstPort));
  const taken: number[] = [];
  for (const port of ports) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return;

  const which = taken.length === 1 ? `Poort ${taken[0]} is` : `De poorten ${taken.join(', ')} zijn`;
  throw new DemoError(
    `${which} al in gebruik. De demo heeft de poorten ${firstPort} tot en met ${lastPort} nodig. ` +
      `Stop wat daar draait (een andere demo?), of kies andere, bijvoorbeeld: PORT=${firstPort + 100} npm start`,
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
            `Poort ${port} mag deze gebruiker niet gebruiken. Kies er een boven 1023, bijvoorbeeld: PORT=8080 npm start`,
          ),
        );
      else reject(error);
    });
    // Without a host, so that a server on IPv4 or on IPv6 is seen alike.
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
