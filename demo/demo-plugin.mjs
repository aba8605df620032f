// Serves the demo the way a website would, for `npm start` and for the tests: the shop's files as they
// are, and the CDN bundle as /pinterest-tag.min.js.
const bundle = /^\/(pinterest-tag[\w-]*\.min\.js)$/;
/** /sandbox/PORT/demo/...: the same files, with the tag pointed at the sandbox on that port. */
const sandboxed = /^\/sandbox\/(\d+)(\/demo\/.*)$/;

/** Middleware of @web/dev-server: finds the files behind the demo's addresses. */
export function demoMiddleware(context, next) {
  const [, port, path] = sandboxed.exec(context.path) ?? [];
  if (port) {
    context.state.sandboxPort = port;
    context.path = path;
  }
  const [, file] = bundle.exec(context.path) ?? [];
  if (file) context.path = `/packages/element/dist/${file}`;
  return next();
}

/**
 * A plugin of @web/dev-server. `attributes` are put on every `<pinterest-tag>`, so that the shop's files
 * stay what a user would write.
 */
export function demoPlugin(attributes = {}) {
  return {
    name: 'demo',
    transform(context) {
      if (!context.path.startsWith('/demo/') || !context.response.is('html')) return undefined;
      const { sandboxPort } = context.state;
      const url = `http://127.0.0.1:${sandboxPort}`;
      const added = sandboxPort ? { 'script-src': `${url}/ct/core.js`, endpoint: url } : attributes;
      return { body: withAttributes(String(context.body), added), transformCache: false };
    },
  };
}

function withAttributes(html, { 'tag-id': tagId, ...added }) {
  const text = Object.entries(added).map(([name, value]) => ` ${name}="${value}"`);
  return html
    .replace(/(<pinterest-tag)(?=\s)/g, `$1${text.join('')}`)
    .replace(/(tag-id=")\d+(?=")/g, tagId ? `$1${tagId}` : '$&');
}
