import { createServer } from 'node:net';
import { Sentence } from './sentence.mjs';

/** A free port chosen by the system, on the loopback address. */
export async function freePort(host = '127.0.0.1') {
  const port = await tryPort(0, host);
  if (typeof port !== 'number') throw new Sentence(`No free port on ${host} (${port.code}).`);
  return port;
}

/**
 * The port to listen on: an explicit one as it is or a sentence why not; the default moves on when taken.
 * Example: choosePort({ wanted: 3000, explicit: false, host: '127.0.0.1' }) → { port: 3001, moved: true }.
 */
export async function choosePort({ wanted, explicit, host }) {
  const found = await tryPort(wanted, host);
  if (typeof found === 'number') return { port: found, moved: false };
  if (found.code === 'EADDRNOTAVAIL' || found.code === 'ENOTFOUND')
    throw new Sentence(`HOST ${host} is not an address of this machine.`);
  if (found.code === 'EACCES')
    throw new Sentence(`This user may not listen on port ${wanted}; choose a PORT above 1024.`);
  if (explicit) throw new Sentence(`Port ${wanted} on ${host} is taken; stop what uses it or choose another PORT.`);
  for (let port = wanted + 1; port <= wanted + 20; port += 1) {
    if (typeof (await tryPort(port, host)) === 'number') return { port, moved: true };
  }
  return { port: await freePort(host), moved: true };
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: bound } = server.address();
      server.close(() => resolve(bound));
    });
  });
}
