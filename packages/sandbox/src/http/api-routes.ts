import type { EventFilter, RequestFilter } from '../sandbox-types.js';
import type { Exchange } from './exchange.js';
import { HttpError } from './http-error.js';
import { parseFaults } from './parse-faults.js';
import { readBody } from './read-body.js';
import { respondJson } from './respond.js';
import type { Route } from './route.js';
import type { SandboxState } from './sandbox-state.js';
import { streamEvents } from './stream-events.js';

/** The sandbox's own addresses: what arrived, as JSON. */
export function apiRoutes(state: SandboxState): Route[] {
  return [
    {
      path: '/events',
      methods: ['GET', 'DELETE'],
      cors: 'local',
      handle({ request, response, url }) {
        if (request.method === 'GET') {
          respondJson(response, 200, state.events.list(filterOf(url)));
          return;
        }
        state.events.clear();
        state.requests.clear();
        response.writeHead(204).end();
      },
    },
    {
      path: '/events/stream',
      methods: ['GET'],
      cors: 'local',
      handle: ({ response }) => streamEvents(state, response),
    },
    {
      path: '/requests',
      methods: ['GET'],
      cors: 'local',
      handle: ({ response, url }) =>
        respondJson(response, 200, state.requests.list(requestFilterOf(url))),
    },
    {
      path: '/faults',
      methods: ['GET', 'PUT'],
      cors: 'local',
      async handle(exchange) {
        if (exchange.request.method === 'PUT') await putFaults(state, exchange);
        respondJson(exchange.response, 200, state.faults);
      },
    },
  ];
}

function filterOf({ searchParams }: URL): EventFilter {
  const tagId = searchParams.get('tid');
  const event = searchParams.get('event');
  const source = searchParams.get('source');
  return {
    ...(tagId !== null && { tagId }),
    ...(event !== null && { event }),
    ...((source === 'browser' || source === 'server') && { source }),
  };
}

function requestFilterOf({ searchParams }: URL): RequestFilter {
  return { eventTrips: searchParams.get('event-trips') === '1' };
}

async function putFaults(state: SandboxState, { request }: Exchange): Promise<void> {
  const text = await readBody(request, state.maxBody);
  try {
    state.faults = parseFaults(JSON.parse(text));
  } catch (error) {
    throw new HttpError(400, error instanceof TypeError ? error.message : 'not valid JSON');
  }
}
