// Serves the demo shop, and beside it the sandbox, whose table shows each event as it arrives.
import { startDevServer } from '@web/dev-server';
import { createSandbox } from '@pinterest-tag/sandbox';
import { shopServer } from './shop-server.mjs';
import { demoMiddleware, demoPlugin } from './demo-plugin.mjs';

const home = '/demo/front/';

/**
 * With a tag id of its own the shop talks to the real Pinterest, else to the sandbox.
 *
 * @returns The sandbox, if there is one.
 */
export async function startDemo({ tagId, port, sandboxPort }) {
  // The table begins once the addresses are said.
  const lines = [];
  let log = (line) => lines.push(line);
  const sandbox = tagId
    ? undefined
    : await createSandbox({ port: sandboxPort, log: (line) => log(line) });
  const attributes = sandbox
    ? { 'script-src': sandbox.scriptSrc, endpoint: sandbox.endpoint }
    : { 'tag-id': tagId };
  await startDevServer({
    config: {
      port,
      middleware: [redirectHome, shopServer(() => sandbox?.endpoint), demoMiddleware],
      plugins: [demoPlugin(attributes)],
    },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  console.log(`\nThe demo: http://localhost:${port}${home}`);
  console.log(
    sandbox
      ? `The local mock of Pinterest: ${sandbox.url} (events as JSON: ${sandbox.url}/events). Events as they arrive:\n`
      : `Sending to the real Pinterest as tag ${tagId}.\n`,
  );
  log = (line) => console.log(line);
  lines.forEach(log);
  return sandbox;
}

function redirectHome(context, next) {
  if (context.path !== '/') return next();
  return context.redirect(home);
}
