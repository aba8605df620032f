// `npm run screenshots`: takes the pictures in docs/images, of the demo as `npm start` serves it, in Chromium.
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { startDemo } from '../demo/start-demo.mjs';
import { launchChromium } from '../test/support/browsers.mjs';

const images = new URL('../docs/images/', import.meta.url).pathname;
const order = {
  order_id: 'LL-1042',
  products: [
    { sku: 'TBL-202', name: 'Sunday teapot', category: 'Tableware', price: 96, quantity: 2 },
  ],
};
const settings = {
  tagId: '2612345678901',
  currency: 'EUR',
  consent: 'pending',
  eventMapping: { 'Demo Booked': ['Lead', 'Custom'], 'Trial Started': 'Signup', Debug: null },
};

const [port, sandboxPort] = [await freePort(), await freePort()];
const sandbox = await startDemo({ port, sandboxPort });
await mkdir(images, { recursive: true });
const home = `http://localhost:${port}`;
const browser = await launchChromium({ args: ['--font-render-hinting=none'] });

try {
  for (const scheme of ['light', 'dark'])
    await take(`front-${scheme}`, { width: 1440, height: 860, scheme }, async (page) => {
      await openFront(page);
      await addTeapot(page);
    });
  await take('front-narrow', { width: 360, height: 740 }, async (page) => {
    await openFront(page);
    await addTeapot(page);
  });
  await take('inspector', { width: 1200, height: 720 }, async (page) => {
    await page.evaluateOnNewDocument(() => {
      const choices = { dock: 'side', collapsed: false, width: 46 };
      localStorage.setItem('@pinterest-tag/inspector', JSON.stringify(choices));
      document.addEventListener('readystatechange', () =>
        document.querySelector('pinterest-tag')?.setAttribute('debug', ''),
      );
    });
    await page.goto(`${home}/demo/html/index.html`);
    await press(page, 'consent-accept', 'PageVisit');
    await addTeapot(page);
    await page.evaluate((call) => {
      document.querySelector('pinterest-tag').track('Order Completed', call);
    }, order);
    const row = await inShadow(page, '.row ::-p-text(Checkout)');
    await row.click();
    await inShadow(page, 'h3 ::-p-text(Order Completed)');
  });
  await take('settings', { width: 1200, height: 850 }, async (page) => {
    await page.goto(`${home}/demo/front/`);
    await page.setContent(`<!doctype html><html lang="en"><title>Settings</title>
    <style>body { margin: 0; color-scheme: light dark }</style>
    <script type="module" src="/pinterest-tag-devtools.min.js"></script>
    <pinterest-tag-settings></pinterest-tag-settings></html>`);
    await page.waitForSelector('pinterest-tag-settings:defined');
    await page.evaluate((shown) => {
      document.querySelector('pinterest-tag-settings').settings = shown;
    }, settings);
    const section = await page.waitForSelector('>>> #mapping-section');
    await section.evaluate((element) => {
      for (const each of element.parentElement.querySelectorAll(':scope > details'))
        each.open = each === element;
      scrollTo(0, 0);
    });
    await inShadow(page, '#mapping-section .row');
  });
} finally {
  await browser.close();
  setImmediate(() => process.exit()); // the demo's servers run on
}

/** A picture of what is there once the page was prepared, in a browser that remembers nothing. */
async function take(name, { width, height, scheme = 'light' }, prepare) {
  sandbox.clear();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1.25 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await prepare(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  await page.screenshot({ path: `${images}${name}.png`, captureBeyondViewport: false });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

/** The front page, with a visitor who has agreed. */
async function openFront(page) {
  await page.goto(`${home}/demo/front/`);
  await press(page, 'consent-accept', 'PageVisit');
}

async function addTeapot(page) {
  await press(page, 'nav-tableware', 'ViewCategory');
  await press(page, 'product-TBL-202', 'ViewContent');
  await press(page, 'add-to-cart', 'AddToCart');
  if (await page.$('#journey')) {
    // The frame alone: bringing an element into sight would scroll the front page, too.
    const shop = await shopOf(page);
    await shop.$eval('#product-wall', (wall) => scrollTo(0, wall.offsetTop - 24));
    await page.waitForSelector('#journey ::-p-text(Pinterest has it)');
    await page.waitForSelector('#rows ::-p-text(AddToCart)');
  }
}

/** Presses what is on the shop's page, in the front page's frame or alone, and waits for what that sends. */
async function press(page, id, event) {
  const shop = await shopOf(page);
  await (await shop.waitForSelector(`#${id}`)).evaluate((element) => element.click());
  await sandbox.waitFor((events) => events.some((each) => each.event === event));
}

async function shopOf(page) {
  return (await (await page.$('#frame'))?.contentFrame()) ?? page;
}

/** Looks for it frame by frame: that shadow roots change is told to nobody outside. */
function inShadow(page, selector) {
  return page.waitForSelector(`>>> ${selector}`, { visible: true });
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await once(server.close(), 'close');
  return port;
}
