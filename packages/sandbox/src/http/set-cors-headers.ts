import type { IncomingMessage, ServerResponse } from 'node:http';

/** `credentials`: as Pinterest, for the asking page with its cookies; `open`: for anyone, without; `none`: for no page. */
export type CorsMode = 'credentials' | 'open' | 'none';

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
    if (origin !== undefined) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Credentials', 'true');
    }
  }
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
