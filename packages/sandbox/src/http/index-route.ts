import { respond } from './respond.js';
import type { Route } from './route.js';

/** The front page: which addresses there are. */
export function indexRoute(routes: readonly Route[]): Route {
  const lines = routes.map(({ path, methods }) => `  ${methods.join(', ').padEnd(12)}${path}`);
  const text = ['Pinterest Tag sandbox', '', ...lines, ''].join('\n');
  return {
    path: '/',
    methods: ['GET', 'HEAD'],
    cors: 'open',
    handle: ({ response }) => respond(response, 200, 'text', text),
  };
}
