import { after, before, test } from 'node:test';
import { launchBrowser, noBrowser, openPage } from './open-page.mjs';
import { startSandbox, TAG_ID } from './start-sandbox.mjs';

export const LOAD = `pintrk('load', '${TAG_ID}');`;

let browser;
before(async () => {
  if (!noBrowser) browser = await launchBrowser();
});
after(() => browser?.close());

/**
 * A test of the sandbox's script in a page of its own, whose base code is followed by `script`. The page is
 * ready once that has taken over the queue, unless its scripts are made to fail.
 */
export function browserTest(name, { script = LOAD, faults = {} }, run) {
  test(`sandbox script: ${name}`, { skip: noBrowser }, async (t) => {
    const sandbox = await startSandbox(t, { faults });
    const opened = await openPage(t, browser, sandbox, script);
    if (!faults.core && !faults.main) await opened.started();
    await run({ sandbox, ...opened });
  });
}

/** The parts of an event that its sender chose. */
export const brief = ({ event, tagId, data, userData, overrides }) => ({
  event,
  tagId,
  ed: data,
  pd: userData,
  ov: overrides,
});

export const expectedEvent = (event, parts) => ({
  event,
  tagId: TAG_ID,
  ed: {},
  pd: {},
  ov: {},
  ...parts,
});

export const namesIn = (sandbox) => sandbox.events().map(({ event }) => event);
export const pathsIn = (sandbox) => sandbox.requests().map(({ path }) => path);

/** An image request from the page: what was on its way before it has arrived before it. */
export const sendMarker = (page, sandbox) =>
  page.evaluate(async (url) => {
    await fetch(url, { mode: 'no-cors' });
  }, `${sandbox.url}/v3/?tid=${TAG_ID}&event=marker&noscript=1`);
