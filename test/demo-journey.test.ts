import { expect } from '@open-wc/testing';
import { startSandbox, type TestSandbox } from './support/sandbox.js';

/**
 * One visit to the demo shop, by its own links and buttons, in a frame. Each step waits for what it must
 * send, so the list is in order; it is compared whole at the end.
 */
const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
/** The teapot as a page about it says: name and category are the page's there. */
const teapotOfPage = {
  product_id: 'TBL-202',
  product_variant: 'Spruce glaze',
  product_price: 96,
  product_brand: 'Larch & Loam',
};
const teapot = { ...teapotOfPage, product_name: 'Sunday teapot', product_category: 'Tableware' };

let sandbox: TestSandbox;
let frame: HTMLIFrameElement;
let count = 0;

const byId = (id: string): HTMLElement => {
  const element = frame.contentDocument?.getElementById(id);
  if (!element) throw new Error(`${frame.contentWindow?.location.pathname} has no #${id}`);
  return element;
};

/** Runs an action that goes to another page, and waits for that page and the events it sends. */
async function go(action: () => void, events: number): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  action();
  await loaded;
  await arrive(events);
}

const arrive = (events: number): Promise<unknown> => sandbox.waitFor((count += events));
/** In a task of the page's own: WebKit resolves a relative address against the window that clicked. */
function press(id: string): void {
  byId(id);
  frame.contentWindow?.setTimeout(`document.getElementById('${id}').click()`);
}
const follow = (id: string, events: number): Promise<void> => go(() => press(id), events);

function enter(id: string, value: string): void {
  const field = byId(id) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

describe('a visit to the demo shop', () => {
  before(async () => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('larch-and-loam.')) localStorage.removeItem(key);
    sandbox = await startSandbox();
    frame = document.createElement('iframe');
    frame.style.width = '1000px';
    frame.style.height = '800px';
    document.body.append(frame);
  });

  after(async () => {
    frame.remove();
    await sandbox.stop();
  });

  it('sends nothing before consent, then each event once, with its data', async () => {
    const port = new URL(sandbox.url).port;
    await go(() => (frame.src = `/sandbox/${port}/demo/html/index.html`), 0);
    expect(await sandbox.requests()).to.deep.equal([]);
    press('consent-accept');
    await arrive(2);

    await follow('nav-tableware', 2);
    enter('sort', 'cheapest');
    await arrive(1);
    await follow('product-TBL-202', 3);
    press('add-to-wishlist');
    await arrive(1);
    enter('quantity', '2');
    press('add-to-cart');
    await arrive(1);

    await follow('view-cart', 3);
    enter('coupon', 'WELCOME10');
    press('apply-coupon');
    await follow('to-checkout', 3);
    press('fill-sample');
    press('to-payment');
    press('pay-card');
    press('to-review');
    await arrive(1);
    await follow('place-order', 3);

    await follow('nav-video', 2);
    press('video-play');
    await arrive(1);
    await follow('nav-consultation', 2);
    enter('consultation-name', 'Ann');
    enter('consultation-email', 'ann@example.com');
    enter('consultation-tier', 'gold');
    press('book-consultation');
    await arrive(1);

    await follow('account-link', 2);
    enter('join-name', 'Ann');
    enter('join-email', 'Ann@Example.com');
    enter('join-password', 'a long password');
    press('join');
    await arrive(1);
    enter('search-input', 'tide');
    await follow('search-submit', 3);
    enter('newsletter-email', 'ann@example.com');
    press('newsletter-submit');
    await arrive(1);

    const events = await sandbox.events();
    const { order_id } = events.find(({ event }) => event === 'Checkout')?.data ?? {};
    expect(order_id).to.match(/^LL-/);
    // Two teapots, ten per cent less with the coupon.
    const order = { order_id, value: 172.8, currency: 'EUR' };
    const coupon = 'WELCOME10';
    const one = { line_items: [{ ...teapot, product_quantity: 1 }], order_quantity: 1 };
    const two = { line_items: [{ ...teapot, product_quantity: 2 }], order_quantity: 2 };
    const currency = 'EUR';
    const ann = { em: annHash };

    expect(
      events.map(({ event, data: { event_id: _, ...data }, userData }) => [event, data, userData]),
    ).to.deep.equal([
      ['init', {}, {}],
      ['PageVisit', { name: 'Home' }, {}],
      ['init', {}, {}],
      ['ViewCategory', { name: 'Tableware', category: 'Tableware' }, {}],
      ['Search', { search_query: 'Tableware, Lowest price first' }, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'Sunday teapot', currency, line_items: [teapotOfPage] }, {}],
      ['ViewContent', { currency, ...one }, {}],
      ['AddToWishlist', { currency, ...one }, {}],
      ['AddToCart', { value: 192, currency, ...two }, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'Cart' }, {}],
      ['Cart Viewed', two, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'Checkout' }, {}],
      ['InitiateCheckout', { ...order, coupon, ...two }, {}],
      ['AddPaymentInfo', order, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'Thank you' }, {}],
      ['Checkout', { ...order, coupon, ...two }, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'How it is made' }, {}],
      ['WatchVideo', { video_title: 'How the Tide carafe is made' }, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'Room consultation' }, {}],
      ['Lead', { lead_type: 'Room consultation', 'loyalty.tier': 'gold' }, {}],
      ['init', {}, {}],
      ['PageVisit', { name: 'Account' }, {}],
      ['Signup', {}, ann],
      ['init', {}, {}],
      ['PageVisit', { name: 'Search results' }, {}],
      ['Search', { search_query: 'tide' }, ann],
      ['Newsletter Joined', {}, ann],
    ]);

    const ids = events.filter(({ event }) => event !== 'init').map(({ data }) => data['event_id']);
    expect(new Set(ids)).to.have.property('size', ids.length);
    expect(JSON.stringify(events)).to.not.match(/@example/i);
  });
});
