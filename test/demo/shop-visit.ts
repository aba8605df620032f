import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { startSandbox, type TestSandbox } from '../support/sandbox.js';
import { expectedEvents } from './expected-events.js';

/** One of the demo's shops. */
export interface Shop {
  readonly name: string;
  /** Its first page, below `demo/`. */
  readonly home: string;
  /** Whether its pages are loaded one by one: each then starts the tag anew, and forgets who the visitor is. */
  readonly loadsPages: boolean;
  /** Whether its events are read from a GA4 data layer. */
  readonly hasDataLayer?: boolean;
}

/**
 * One visit to a shop, by its own links and buttons, in a frame. Each step waits for what it must send, so
 * that the list of what arrives is in order; it is compared whole at the end.
 */
export async function visitShop(shop: Shop): Promise<void> {
  forgetVisits();
  const sandbox = await startSandbox();
  const frame = document.createElement('iframe');
  frame.style.width = '1000px';
  frame.style.height = '800px';
  document.body.append(frame);
  try {
    await buyTeapots(shop, createVisitor(shop, frame, sandbox), sandbox);
    await expectEvents(shop, sandbox);
  } finally {
    frame.remove();
    forgetVisits();
    await sandbox.stop();
  }
}

function forgetVisits(): void {
  localStorage.clear(); // the shop's, and which orders were sent once
}

/** The hands of the visitor; each resolves once as many events as it is to send have arrived. */
interface Visitor {
  arrive(): Promise<void>;
  /** Presses what leads to another page. */
  follow(id: string, events: number): Promise<void>;
  press(id: string, events?: number): Promise<void>;
  enter(id: string, value: string, events?: number): Promise<void>;
}

function createVisitor(shop: Shop, frame: HTMLIFrameElement, sandbox: TestSandbox): Visitor {
  let count = 0;
  const sent = async (events: number): Promise<void> => {
    if (events > 0) await sandbox.waitFor((count += events));
  };
  const find = async (id: string): Promise<HTMLElement> => {
    const element = (): HTMLElement | null | undefined => frame.contentDocument?.getElementById(id);
    await waitUntil(element, `${frame.contentWindow?.location.pathname} has #${id}`);
    return element() as HTMLElement;
  };
  const loaded = (): Promise<unknown> =>
    new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  /** In a task of the page's own: WebKit resolves a relative address against the window that clicked. */
  const click = async (id: string): Promise<void> => {
    await find(id);
    frame.contentWindow?.setTimeout(`document.getElementById('${id}').click()`);
  };
  /** Timers run in the order they were set; a page that is left has none any more. */
  const done = (): Promise<unknown> =>
    new Promise((resolve) => frame.contentWindow?.setTimeout(resolve));

  return {
    async arrive() {
      const load = loaded();
      frame.src = `/sandbox/${new URL(sandbox.url).port}/demo/${shop.home}`;
      await load;
    },
    async follow(id, events) {
      const load = shop.loadsPages ? loaded() : undefined;
      await click(id);
      await load;
      await sent(shop.loadsPages ? events + 1 : events); // Pinterest's own `init`
    },
    async press(id, events = 0) {
      await click(id);
      await done();
      await sent(events);
    },
    async enter(id, value, events = 0) {
      const field = (await find(id)) as HTMLInputElement | HTMLSelectElement;
      // React hears of a value that is set past the property it puts on the element.
      const { set } =
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value') ?? {};
      set?.call(field, value);
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
      await sent(events);
    },
  };
}

/** Each step with the number of its events. */
async function buyTeapots(
  { hasDataLayer = false }: Shop,
  { arrive, follow, press, enter }: Visitor,
  sandbox: TestSandbox,
): Promise<void> {
  await arrive();
  await press('consent-title');
  expect(await sandbox.requests(), 'before consent').to.deep.equal([]);
  await press('consent-accept', 2);

  await follow('nav-tableware', hasDataLayer ? 2 : 1);
  await enter('sort', 'cheapest', 1);
  await follow('product-TBL-202', 2);
  await press('add-to-wishlist', 1);
  await enter('quantity', '2');
  await press('add-to-cart', 1);

  await follow('view-cart', hasDataLayer ? 1 : 2);
  await enter('coupon', 'WELCOME10');
  await press('apply-coupon');
  await follow('to-checkout', 2);
  await press('fill-sample');
  await press('to-payment');
  await press('pay-card');
  await press('to-review', 1);
  await follow('place-order', 2);

  await follow('nav-video', 1);
  await press('video-play', 1);
  await follow('nav-consultation', 1);
  await enter('consultation-name', 'Ann');
  await enter('consultation-email', 'ann@example.com');
  await enter('consultation-tier', 'gold');
  await press('book-consultation', 1);

  await follow('account-link', 1);
  await enter('join-name', 'Ann');
  await enter('join-email', 'Ann@Example.com');
  await enter('join-password', 'a long password');
  await press('join', 1);
  await enter('newsletter-email', 'ann@example.com');
  await press('newsletter-submit', hasDataLayer ? 0 : 1);
  await enter('search-input', 'tide');
  await follow('search-submit', 2);
}

async function expectEvents(shop: Shop, sandbox: TestSandbox): Promise<void> {
  const events = await sandbox.events();
  const { order_id } = events.find(({ event }) => event === 'Checkout')?.data ?? {};
  expect(order_id).to.match(/^LL-/);
  expect(
    events.map(({ event, data: { event_id: _, ...data }, userData }) => [event, data, userData]),
  ).to.deep.equal(expectedEvents(shop, String(order_id)));
  const ids = events.filter(({ event }) => event !== 'init').map(({ data }) => data['event_id']);
  expect(new Set(ids)).to.have.property('size', ids.length);
  expect(JSON.stringify(events)).to.not.match(/@example/i);
  await expectServerOrder(sandbox, String(order_id));
}

/** The shop's server says the same Checkout under the same id: Pinterest counts it once. */
async function expectServerOrder(sandbox: TestSandbox, order_id: string): Promise<void> {
  const events = await sandbox.waitForServer(1);
  const browser = (await sandbox.events()).find(({ event }) => event === 'Checkout');
  expect(browser?.data['event_id']).to.equal(order_id);
  expect(events.map(({ event, data, warnings }) => [event, data, warnings])).to.deep.equal([
    [
      'checkout',
      {
        event_id: order_id,
        order_id,
        value: '172.8',
        currency: 'EUR',
        num_items: 2,
        content_ids: ['TBL-202'],
        contents: [
          {
            id: 'TBL-202',
            item_name: 'Sunday teapot',
            item_category: 'Tableware',
            item_brand: 'Larch & Loam',
            item_price: '96',
            quantity: 2,
          },
        ],
      },
      [],
    ],
  ]);
  expect(events[0]?.page['loc']).to.match(/thank-you|\/demo\//);
  expect(Object.keys(events[0]?.userData ?? {}).sort()).to.deep.equal([
    'client_ip_address',
    'client_user_agent',
    'em',
  ]);
}
