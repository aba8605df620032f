// The shop's server, as far as Pinterest is concerned: it says each order by the Conversions API, too.
import { json } from 'node:stream/consumers';
import { createPinterestServer, visitorFromRequest } from '@pinterest-tag/server';

/** Where the shops' pages send their orders. */
const ordersPath = '/demo/api/orders';
/** By the address of its Pinterest: tests have one each. */
const servers = new Map();

function serverAt(endpoint) {
  if (!servers.has(endpoint))
    servers.set(
      endpoint,
      createPinterestServer({
        adAccountId: '549755885175',
        accessToken: 'of-the-sandbox',
        endpoint,
        flushAfterMs: 0,
      }),
    );
  return servers.get(endpoint);
}

/** Middleware of @web/dev-server. `endpointOf` says where a request's Pinterest is; without one nothing is sent. */
export const shopServer = (endpointOf) => async (context, next) => {
  if (context.path !== ordersPath || context.method !== 'POST') return next();
  const { consent, email, properties } = await json(context.req);
  const endpoint = endpointOf(context);
  if (consent === 'granted' && endpoint)
    serverAt(endpoint).track('Order Completed', properties, {
      visitor: visitorFromRequest(context.req),
      user: { email },
    });
  context.status = 204;
};
