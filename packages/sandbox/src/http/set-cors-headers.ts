import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Who may read the answer. `credentials`: the asking page with its cookies, as at Pinterest;
 * `open`: everyone, without cookies; `local`: pages of this machine, and origins given by an option; `none`: no page.
 */
export type CorsMode = 'credentials' | 'open' | 'local' | 'none';

/** Lets pages of other origins read the answer; also good for preflights. */
export function setCorsHeaders(
  mode: CorsMode,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (mode === 'none') return;
  const { origin } = request.headers;
  if (mode === 'open') response.setHeader('Access-Control-Allow-Origin', '*');
  else {
    response.setHeader('Vary', 'Origin');
    if (origin !== undefined) response.setHeader('Access-Control-Allow-Origin', origin);
  }
  if (mode === 'local') return;
  if (mode === 'credentials' && origin !== undefined) {
    response.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  // Pages may read how long a request took.
  response.setHeader('Timing-Allow-Origin', '*');
  // For pages that are cross-origin isolated.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** The rest of what a preflight asks for. */
export function setPreflightHeaders(
  methods: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('Access-Control-Allow-Methods', [...methods, 'OPTIONS'].join(', '));
  const wanted = request.headers['access-control-request-headers'];
  if (wanted !== undefined) response.setHeader('Access-Control-Allow-Headers', wanted);
}
