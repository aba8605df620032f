import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequestListener } from './http/create-request-listener.js';
import { loadScripts } from './http/load-scripts.js';
import { parseOrigin } from './http/parse-origin.js';
import { parseFaults } from './http/parse-faults.js';
import type { SandboxState } from './http/sandbox-state.js';
import type { Sandbox, SandboxOptions } from './sandbox-types.js';
import { createEventLog } from './store/event-log.js';
import { createRequestLog } from './store/request-log.js';
import { waitForEvents } from './store/wait-for-events.js';
import { printTable } from './table/print-table.js';

/**
 * Starts Pinterest on localhost. It listens on 127.0.0.1 only; any number can run at once.
 *
 * @throws TypeError or RangeError when an option is not valid; the system's error when the port
 * is taken.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, maxEvents = 1000, maxBody = 1024 * 1024, faults = {}, log } = options;
  const { allowedOrigins = [], accessToken, adAccountId } = options;
  requireCount('maxEvents', maxEvents);
  requireCount('maxBody', maxBody);
  const ending = new AbortController();
  const state: SandboxState = {
    events: createEventLog(maxEvents),
    requests: createRequestLog(maxEvents),
    scripts: await loadScripts(),
    maxBody,
    allowedOrigins: new Set(allowedOrigins.map(parseOrigin)),
    streams: 0,
    accessToken,
    adAccountId,
    conversions: 0,
    ended: ending.signal,
    faults: parseFaults(faults),
  };

  const server = createServer(
    // The script's round trips carry an event's whole data in the query.
    { maxHeaderSize: maxBody },
    createRequestListener(state),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (log) printTable(state.events.subscribe, log);

  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    ending.abort();
    server.close();
    // Those that hang, stream or are kept alive would keep the server open for ever.
    server.closeAllConnections();
    await once(server, 'close');
  };

  return {
    url,
    scriptSrc: `${url}/ct/core.js`,
    endpoint: url,
    events: state.events.list,
    requests: state.requests.list,
    clear() {
      state.events.clear();
      state.requests.clear();
    },
    setFaults(next) {
      state.faults = parseFaults(next);
    },
    subscribe: state.events.subscribe,
    waitFor: (condition, wait = {}) => waitForEvents(state.events, condition, wait, ending.signal),
    close: () => (closed ??= close()),
  };
}

function requireCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`${name} must be a whole number above 0`);
  }
}
