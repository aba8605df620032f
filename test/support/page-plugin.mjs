// Pages that a test writes itself: the command `page:write` answers the address of its HTML.
export function pagePlugin() {
  const pages = new Map();
  return {
    name: 'page',
    executeCommand({ command, payload }) {
      if (command !== 'page:write') return undefined;
      const path = `/page/${pages.size + 1}/`;
      pages.set(path, payload);
      return path;
    },
    serve(context) {
      if (!context.path.startsWith('/page/')) return undefined;
      const { html, csp } = pages.get(context.path) ?? { html: '<!doctype html>' };
      if (csp) context.set('content-security-policy', csp);
      return { body: html, type: 'html' };
    },
  };
}
