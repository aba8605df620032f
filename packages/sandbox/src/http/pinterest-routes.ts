import type { Fault } from '../sandbox-types.js';
import { receiveConversions } from '../conversions/receive-conversions.js';
import { stampOf } from '../store/insert-in-order.js';
import { parseEvent } from '../wire/parse-event.js';
import { applyFault } from './apply-fault.js';
import type { Exchange } from './exchange.js';
import { readBody } from './read-body.js';
import { respond, respondJson } from './respond.js';
import type { Route } from './route.js';
import type { SandboxState } from './sandbox-state.js';

/** A transparent GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The addresses that Pinterest itself has. */
export function pinterestRoutes(state: SandboxState): Route[] {
  const { scripts } = state;
  return [
    scriptRoute(state, '/ct/core.js', scripts.core, () => state.faults.core),
    scriptRoute(state, scripts.mainPath, scripts.main, () => state.faults.main),
    {
      path: '/user/',
      methods: ['GET'],
      cors: 'credentials',
      handle: (exchange) => answerUser(state, exchange),
    },
    {
      path: '/v3/',
      methods: ['GET', 'POST'],
      cors: 'credentials',
      handle: (exchange) => receiveEvent(state, exchange),
    },
    {
      path: '/v5/ad_accounts/{id}/events',
      methods: ['POST'],
      // For servers alone: a page would show everybody the access token.
      cors: 'none',
      handle: (exchange) => receiveConversions(state, exchange),
    },
  ];
}

function scriptRoute(
  { ended }: SandboxState,
  path: string,
  script: string,
  fault: () => Fault | undefined,
): Route {
  return {
    path,
    methods: ['GET', 'HEAD'],
    cors: 'open',
    async handle({ response }) {
      if (await applyFault(fault() ?? {}, response, 'script', ended)) return;
      respond(response, 200, 'script', script);
    },
  };
}

async function answerUser(
  state: SandboxState,
  { response, url, noteFields }: Exchange,
): Promise<void> {
  noteFields(url.searchParams);
  response.setHeader('Access-Control-Expose-Headers', 'Epik, Pin-Unauth');
  if (await applyFault(state.faults.user ?? {}, response, 'json', state.ended)) return;
  // Without an `Epik` header Pinterest's script makes a round trip beside each event: the stricter case.
  response.setHeader('Pin-Unauth', 'sandbox-visitor');
  respondJson(response, 200, {});
}

async function receiveEvent(
  state: SandboxState,
  { request, response, url, noteFields }: Exchange,
): Promise<void> {
  // The body's fields take precedence over the query's.
  const params = new URLSearchParams();
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const body = method === 'POST' ? await readBody(request, state.maxBody) : '';
  for (const [key, value] of new URLSearchParams(body)) params.append(key, value);
  for (const [key, value] of url.searchParams) params.append(key, value);

  const parsed = parseEvent(method, params);
  noteFields(params);
  const fault = state.faults.events ?? {};
  const isImage = parsed.via === 'image';
  // A dropped request stands for one that never reached Pinterest.
  if (!fault.drop) state.events.add(parsed, stampOf(params));
  if (await applyFault(fault, response, isImage ? 'gif' : 'json', state.ended)) return;
  if (isImage) respond(response, 200, 'gif', PIXEL);
  else respondJson(response, 200, {});
}
