// Pages that a test writes itself: the command `page:write` answers the address of its HTML. And the
// command `page:front`, which gives the test's page the keyboard.
import { withPageModules } from './page-modules-plugin.mjs';

export function pagePlugin() {
  const pages = new Map();
  const commands = {
    'page:write'({ payload }) {
      const path = `/page/${pages.size + 1}/`;
      pages.set(path, payload);
      return path;
    },
    async 'page:front'({ session }) {
      const page = session.browser.getPage?.(session.id);
      if (!page) return false; // WebKit's page has it always
      // Firefox gives it to a page that comes to the front, not to one that is there.
      const other = await page.browserContext().newPage();
      await other.bringToFront();
      await page.bringToFront();
      await other.close();
      return true;
    },
  };
  return {
    name: 'page',
    executeCommand: (asked) => commands[asked.command]?.(asked),
    serve(context) {
      // Modules of another origin need this; a CDN sends it, too.
      if (context.path.includes('.min.js')) context.set('access-control-allow-origin', '*');
      if (!context.path.startsWith('/page/')) return undefined;
      const { html, csp, type = 'html' } = pages.get(context.path) ?? { html: '<!doctype html>' };
      if (csp) context.set('content-security-policy', csp);
      return { body: withPageModules(html), type };
    },
  };
}
