import type { ServerResponse } from 'node:http';
import type { EventLog } from '../store/event-log.js';

/** Often enough that no proxy takes the connection for dead. */
const HEARTBEAT = 15_000;
/** A reader this far behind has stopped reading. */
const MAX_UNREAD = 8 * 1024 * 1024;

/** Sends each new event as a server-sent event, until the reader goes away. */
export function streamEvents(events: EventLog, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  const write = (text: string): void => {
    response.write(text);
    if (response.writableLength > MAX_UNREAD) response.destroy();
  };
  write(': connected\n\n');
  const unsubscribe = events.subscribe((event) => write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => write(': heartbeat\n\n'), HEARTBEAT);
  response.on('close', () => {
    unsubscribe();
    clearInterval(heartbeat);
  });
}
