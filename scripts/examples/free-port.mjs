import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nobody listens on. */
export async function freePort() {
  const probe = createServer();
  await once(probe.listen(0), 'listening');
  const { port } = probe.address();
  await once(probe.close(), 'close');
  return port;
}
