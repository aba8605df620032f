import type { ServerResponse } from 'node:http';
import { HttpError } from './http-error.js';
import type { SandboxState } from './sandbox-state.js';

/** Often enough that no proxy takes the connection for dead. */
const HEARTBEAT = 15_000;
/** How many streams may be open at once; each costs a connection and a copy of every event. */
const MAX_STREAMS = 32;
/** A reader this far behind has stopped reading. */
const MAX_UNREAD = 8 * 1024 * 1024;

/** Sends each new event as a server-sent event, until the reader goes away. */
export function streamEvents(state: SandboxState, response: ServerResponse): void {
  if (state.streams >= MAX_STREAMS) {
    throw new HttpError(503, `${MAX_STREAMS} event streams are open already: close one first`);
  }
  state.streams += 1;
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  const write = (text: string): void => {
    response.write(text);
    if (response.writableLength > MAX_UNREAD) response.destroy();
  };
  write(': connected\n\n');
  const unsubscribe = state.events.subscribe((event) =>
    write(`data: ${JSON.stringify(event)}\n\n`),
  );
  const heartbeat = setInterval(() => write(': heartbeat\n\n'), HEARTBEAT);
  response.on('close', () => {
    state.streams -= 1;
    unsubscribe();
    clearInterval(heartbeat);
  });
}
