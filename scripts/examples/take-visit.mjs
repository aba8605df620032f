// A visit to a shop in Chromium: each step, and what it makes arrive at the sandbox.
import assert from 'node:assert/strict';

/** Without JavaScript: the page is there, if a server makes it, and nothing is asked of Pinterest. */
export async function visitWithoutScripts({ browser, url, sandbox, text }) {
  const html = await (await fetch(url)).text();
  assert(!html.includes('pintrk('), 'the HTML calls pintrk');
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const shown = await page.$eval('body', (body) => body.textContent);
  await page.close();
  if (text) assert(shown.includes(text), `the HTML does not show "${text}": ${shown.trim()}`);
  assert.deepEqual(sandbox.requests(), []);
}

/**
 * Takes the steps in a tab, telling `check(name, test)` of each: that what it expects arrives, and
 * nothing else, whatever the order in which the network brings it.
 */
export async function takeVisit({ browser, url, sandbox, steps, check }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said = watchConsole(page);
  const expected = [];
  try {
    for (const { name, act, arrives } of steps) {
      const before = expected.length;
      const passed = await check(`${name}: ${arrives.join(', ')}`, async () => {
        await act(page, url);
        expected.push(...arrives);
        await sandbox.waitFor((events) => events.filter(isByBrowser).length >= expected.length, {
          timeout: 30_000,
        });
        const order = await page
          .$eval('>>> output', (output) => output.textContent)
          .catch(() => '');
        const wanted = arrives.map((each) => each.replace('ORDER', order));
        expected.splice(before, arrives.length, ...wanted);
        assert.deepEqual(described(sandbox).slice(before).sort(), [...wanted].sort());
      });
      if (!passed) break; // what follows would fail for the same reason
      // A press during a view's transition is lost, and a navigation then is an error on the console.
      await page.waitForFunction(() => !document.activeViewTransition);
    }
    // Leaving sends what waits: what is still missing now, or came twice, is so for good.
    await page.goto('about:blank');
    await check('everything arrived once, in the order of the visit, without a warning', () => {
      const events = sandbox.events({ source: 'browser' });
      assert.deepEqual(described(sandbox).sort(), [...expected].sort());
      assert.deepEqual(
        events.flatMap(({ warnings }) => warnings),
        [],
      );
      const ids = events.flatMap(({ data }) => data.event_id ?? []);
      assert.equal(new Set(ids).size, events.filter(({ event }) => event !== 'init').length);
    });
    await check('nothing on the console', () => assert.deepEqual(said, []));
  } finally {
    await context.close();
  }
}

/** Warnings and errors of the console, uncaught errors, requests that failed: hydration tells here. */
function watchConsole(page) {
  const said = [];
  page.on('console', (message) => {
    if (['warn', 'error', 'assert'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

const isByBrowser = ({ via }) => via !== 'server';

/** What arrived of the browser, a line each: `Checkout A-1 12.5 EUR MUG-1 em`. */
export function described(sandbox) {
  return sandbox.events({ source: 'browser' }).map(({ event, data, userData }) => {
    const products = data.line_items?.map(({ product_id }) => product_id).join('+');
    const { name, category, order_id, value, currency } = data;
    const parts = [event, category, name, order_id, value, currency, products, userData.em && 'em'];
    return parts.filter((part) => part !== undefined).join(' ');
  });
}
