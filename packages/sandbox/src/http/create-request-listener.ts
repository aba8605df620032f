import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { apiRoutes } from './api-routes.js';
import { HttpError } from './http-error.js';
import { indexRoute } from './index-route.js';
import { isLocalHost, isLocalOrigin } from './is-local-host.js';
import { pinterestRoutes } from './pinterest-routes.js';
import { respondJson } from './respond.js';
import type { Route } from './route.js';
import type { SandboxState } from './sandbox-state.js';
import { setCorsHeaders, setPreflightHeaders } from './set-cors-headers.js';

/** What belongs in the request log. */
const PINTEREST_PATH = /^\/(?:ct\/|user\/$|v3\/$|v5\/)/;
/** One address of an ad account has the route of all. */
const AD_ACCOUNT = /^(\/v5\/ad_accounts\/)[^/]+/;

/** Answers every request to the sandbox. */
export function createRequestListener(state: SandboxState): RequestListener {
  const listed = [...pinterestRoutes(state), ...apiRoutes(state)];
  const routes = new Map<string, Route>();
  for (const route of [indexRoute(listed), ...listed]) routes.set(route.path, route);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { host } = request.headers;
    if (!isLocalHost(host)) throw new HttpError(403, 'this host is not served here');
    const url = parseUrl(request.url ?? '/');
    const method = request.method ?? 'GET';
    const noteFields = PINTEREST_PATH.test(url.pathname)
      ? state.requests.add(method, url.pathname)
      : () => undefined;
    const route = routes.get(url.pathname.replace(AD_ACCOUNT, '$1{id}'));
    if (route?.cors === 'local') refuseForeign(request.headers.origin, state.allowedOrigins);
    setCorsHeaders(route?.cors ?? 'open', request, response);
    if (!route) {
      throw new HttpError(404, `there is no ${url.pathname}`, { paths: [...routes.keys()] });
    }
    if (method === 'OPTIONS') {
      setPreflightHeaders(route.methods, request, response);
      response.writeHead(204).end();
      return;
    }
    if (!route.methods.includes(method)) {
      response.setHeader('Allow', [...route.methods, 'OPTIONS'].join(', '));
      throw new HttpError(405, `${url.pathname} does not take ${method}`);
    }
    await route.handle({ request, response, url, noteFields });
  };

  return (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    answer(request, response).catch((error: unknown) => answerError(error, request, response));
  };
}

/** The recorded events are for this machine: no other web site may read, change or forge them. */
function refuseForeign(origin: string | undefined, allowed: ReadonlySet<string>): void {
  if (origin === undefined || isLocalOrigin(origin) || allowed.has(origin)) return;
  throw new HttpError(
    403,
    `pages of ${origin} may not use the sandbox; allow them by allowedOrigins or --allow-origin`,
  );
}

function parseUrl(target: string): URL {
  // Not `new URL(target, base)`: a target such as `//name/path` would name another host.
  if (!target.startsWith('/')) throw new HttpError(400, 'the address is not a path');
  return new URL(`http://127.0.0.1${target}`);
}

function answerError(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (error instanceof HttpError) {
    respondJson(response, error.status, { error: error.message, ...error.details });
    // A body nobody read would otherwise stay in the connection's way.
    request.resume();
    return;
  }
  // The client left in the middle, or the sandbox is closing: there is nobody to answer.
  if (request.errored || response.destroyed || isAbort(error)) {
    response.destroy();
    return;
  }
  console.error(error);
  respondJson(response, 500, { error: 'the sandbox failed; see its console' });
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
