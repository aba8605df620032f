// Test runner commands that start a sandbox in Node for a test in the browser.
import { createSandbox } from '@pinterest-tag/sandbox';

/** Each test has its own sandbox, found again by its URL. */
export function sandboxPlugin() {
  const sandboxes = new Map();
  const commands = {
    async 'sandbox:start'(options) {
      const sandbox = await createSandbox(options);
      sandboxes.set(sandbox.url, sandbox);
      const { url, scriptSrc, endpoint } = sandbox;
      return { url, scriptSrc, endpoint };
    },
    'sandbox:faults': ({ url, faults }) => sandboxes.get(url).setFaults(faults) ?? true,
    'sandbox:events': ({ url, source = 'browser' }) => sandboxes.get(url).events({ source }),
    'sandbox:requests': ({ url }) => sandboxes.get(url).requests(),
    'sandbox:clear': ({ url }) => sandboxes.get(url).clear() ?? true,
    /** Resolves once `event` of the source has arrived `count` times, any event without a name. */
    async 'sandbox:wait'({ url, count, event, source = 'browser' }) {
      const sandbox = sandboxes.get(url);
      const arrived = () =>
        sandbox.events({ source }).filter((each) => !event || each.event === event);
      await sandbox.waitFor(() => arrived().length >= count, { timeout: 15_000 });
      return sandbox.events({ source });
    },
    async 'sandbox:stop'({ url }) {
      await sandboxes.get(url)?.close();
      sandboxes.delete(url);
      return true;
    },
  };
  return {
    name: 'sandbox',
    executeCommand: ({ command, payload }) => commands[command]?.(payload),
    serverStop: () => Promise.all([...sandboxes.values()].map((sandbox) => sandbox.close())),
  };
}
