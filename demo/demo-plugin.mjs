// Serves the demo the way a website would, for `npm start` and for the tests: the HTML shop's files as
// they are, the CDN bundle as /pinterest-tag.min.js, and the apps as `npm run build:demo` has built them.
import { shopServer } from './shop-server.mjs';

const bundle = /^\/(pinterest-tag[\w-]*\.min\.js)$/;
/** /sandbox/PORT/demo/...: the same files, with the tag pointed at the sandbox on that port. */
const sandboxed = /^\/sandbox\/(\d+)(\/demo\/.*)$/;
/** What Vite has built; of the shops with a router each address without a file's ending is their one page. */
const app = /^\/demo\/(?:front|react|vue)\//;
/** Tells the front page, when a shop's page is in its frame, of each page before all else. */
const watched = '<script>parent !== window && parent.watchShop?.(window);</script>';
/** The shop on Analytics.js: the HTML shop's files, but for the one that holds every call to the tag. */
const analyticsShop = /^\/demo\/analytics\/(?!dist\/)(.*)$/;
/** The shop with a GA4 data layer: the HTML shop's files, but for those that hold what is tracked. */
const dataLayerShop = /^\/demo\/data-layer\/(.*)$/;
const dataLayerFiles = ['site/tag.js', 'site/declared-events.js'];
/** All that its pages hold of Pinterest. */
const dataLayerTag =
  '<pinterest-tag tag-id="2612345678901" currency="EUR" preset="ga4" data-layer data-layer-consent custom-properties="loyalty.tier"></pinterest-tag>';

const sandboxedShopServer = shopServer(
  ({ state: { sandboxPort } }) => sandboxPort && `http://127.0.0.1:${sandboxPort}`,
);

/** Middleware of @web/dev-server: finds the files behind the demo's addresses. */
export function demoMiddleware(context, next) {
  const [, port, path] = sandboxed.exec(context.path) ?? [];
  if (port) {
    context.state.sandboxPort = port;
    context.path = path;
  }
  if (port) return sandboxedShopServer(context, () => findFile(context, next, port));
  return findFile(context, next);
}

function findFile(context, next, port) {
  const [, file] = bundle.exec(context.path) ?? [];
  if (file) context.path = `/packages/element/dist/${file}`;
  const [inShop, page] = analyticsShop.exec(context.path) ?? [];
  if (inShop) {
    context.state.analytics = true;
    context.path = page === 'site/tag.js' ? '/demo/analytics/dist/tag.js' : `/demo/html/${page}`;
  }
  const [hasLayer, layerPage] = dataLayerShop.exec(context.path) ?? [];
  if (hasLayer && !dataLayerFiles.includes(layerPage)) {
    context.state.dataLayer = true;
    context.path = `/demo/html/${layerPage}`;
  }
  const [base] = app.exec(context.path) ?? [];
  if (base) {
    context.state.base = port ? `/sandbox/${port}${base}` : base;
    const path = context.path.slice(base.length);
    context.path = `${base}dist/${/\.\w+$/.test(path) ? path : 'index.html'}`;
  }
  return next();
}

/**
 * A plugin of @web/dev-server. `options` of the tag, as attributes write them, are put on every
 * `<pinterest-tag>`, so that the shop's files stay what a user would write; the apps find them in the
 * page's `<meta name="pinterest-tag">`.
 */
export function demoPlugin(options = {}) {
  return {
    name: 'demo',
    transform(context) {
      if (!context.path.startsWith('/demo/') || !context.response.is('html')) return undefined;
      const { sandboxPort, base, analytics, dataLayer } = context.state;
      const url = `http://127.0.0.1:${sandboxPort}`;
      const added = sandboxPort ? { 'script-src': `${url}/ct/core.js`, endpoint: url } : options;
      const html = String(context.body);
      const page = base
        ? withBase(html, base, added)
        : analytics
          ? withAnalytics(html, added)
          : withAttributes(dataLayer ? withDataLayer(html) : html, added);
      return { body: page.replace('<head>', `<head>${watched}`), transformCache: false };
    },
  };
}

function metaOf(options) {
  const text = Object.entries(options).map(([name, value]) => ` data-${name}="${value}"`);
  return `<meta name="pinterest-tag"${text.join('')} />`;
}

function withBase(html, base, options) {
  return html.replace('<head>', `<head><base href="${base}" />${metaOf(options)}`);
}

/** No tag in the page: its automatic page view is a call. */
function withAnalytics(html, options) {
  const [, name] = /page-name="(.*?)"/.exec(html) ?? [];
  const call = `import { page } from './site/tag.js'; page({ name: '${name}' });`;
  return html
    .replace('<head>', `<head>${metaOf(options)}`)
    .replace(
      /<script src="\/pinterest-tag.*?<\/script>/,
      name ? `<script type="module">${call}</script>` : '',
    )
    .replace(/<pinterest-tag.*?<\/pinterest-tag>/s, '');
}

/** The declared events are the shop's own. */
function withDataLayer(html) {
  return html
    .replace(/<pinterest-tag.*?<\/pinterest-tag>/s, dataLayerTag)
    .replaceAll('data-pinterest-', 'data-');
}

function withAttributes(html, { 'tag-id': tagId, ...added }) {
  const text = Object.entries(added).map(([name, value]) => ` ${name}="${value}"`);
  return html
    .replace(/(<pinterest-tag)(?=\s)/g, `$1${text.join('')}`)
    .replace(/(tag-id=")\d+(?=")/g, tagId ? `$1${tagId}` : '$&');
}
