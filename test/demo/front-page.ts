import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { axeViolations } from '../support/axe-violations.js';
import { collapse, createDriver } from '../../packages/devtools/test/settings-driver.js';
import { startSandbox, type TestSandbox } from '../support/sandbox.js';

/** The demo's front page: what its developer tools show is what the shop in its frame did. */
describe("the demo's front page", () => {
  let sandbox: TestSandbox;
  let frame: HTMLIFrameElement;

  const front = (): Document => frame.contentDocument as Document;
  const shop = (): Window =>
    (front().getElementById('frame') as HTMLIFrameElement).contentWindow as Window;
  const press = async (id: string): Promise<void> => {
    await waitUntil(() => shop().document.getElementById(id), `the shop has #${id}`, 8000);
    shop().setTimeout(`document.getElementById('${id}').click()`);
  };
  const journey = (): string =>
    (front().getElementById('journey')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const received = (): string[] =>
    [...front().querySelectorAll('#rows tr')].map(
      (row) => row.querySelector('th')?.textContent ?? '',
    );
  const until = (condition: () => boolean, what: string): Promise<void> =>
    waitUntil(condition, what, 8000);

  beforeEach(async () => {
    localStorage.clear(); // the shop's, and which orders were sent once
    sandbox = await startSandbox();
    frame = document.createElement('iframe');
    Object.assign(frame.style, { width: '1200px', height: '900px' });
    document.body.append(frame);
  });

  afterEach(async () => {
    localStorage.clear();
    frame.remove();
    await sandbox.stop();
  });

  const open = async (name: string): Promise<void> => {
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    frame.src = `/sandbox/${new URL(sandbox.url).port}/demo/front/?shop=${name}`;
    await loaded;
  };

  const categoryCalls = {
    html: "page('Tableware')",
    react: "page('Tableware')",
    vue: "page('Tableware')",
    analytics: "page('Tableware')",
    'data-layer': "dataLayer.push({ event: 'view_item_list' })",
  };
  for (const [name, call] of Object.entries(categoryCalls))
    it(`follows the ${name} shop from the call to Pinterest`, async () => {
      await open(name);
      await press('consent-accept');
      await until(() => received().includes('PageVisit'), 'the page view is received');
      await until(() => journey().includes('Pinterest has it'), 'the page view is followed');
      await press('nav-tableware');
      await until(() => received()[0] === 'ViewCategory', 'the category is received');
      await until(
        () => journey() === `The shop calls${call} It becomesViewCategory And thenPinterest has it`,
        'the category is followed',
      );
      const inspector = front().querySelector('pinterest-tag-inspector');
      await until(() => (inspector?.tag?.tagId ?? '') === '2612345678901', 'the tag is watched');
    });

  it('follows what was done, not the page it led to; then what is known of the visitor', async () => {
    const enter = async (id: string, value: string): Promise<void> => {
      await until(() => shop().document.getElementById(id) !== null, `the shop has #${id}`);
      const field = shop().document.getElementById(id) as HTMLInputElement;
      field.value = value;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    };
    await open('vue');
    await press('consent-accept');
    for (const id of ['nav-tableware', 'product-TBL-202', 'add-to-cart']) await press(id);
    for (const id of ['view-cart', 'to-checkout', 'fill-sample', 'to-payment']) await press(id);
    for (const id of ['pay-card', 'to-review', 'place-order']) await press(id);
    // From the browser or the shop's server, whichever was faster: they count once.
    await until(
      () => received().some((event) => /^checkout$/i.test(event)),
      'the order is received',
    );
    await until(
      () => received().filter((event) => event === 'PageVisit').length === 5,
      'the next page, too',
    );
    await until(
      () =>
        journey() ===
        "The shop callstrack('Order Completed') It becomesCheckout And thenPinterest has it",
      'the order is followed',
    );
    const alone = front().getElementById('alone') as HTMLAnchorElement;
    await until(() => alone.href.endsWith('/demo/vue/thank-you'), 'it can be opened alone');

    await press('account-link');
    await until(() => journey().includes("page('Account')"), 'a press leads on');
    await enter('sign-in-email', 'ann@example.com');
    await enter('sign-in-password', 'a long password');
    await press('sign-in');
    await until(
      () =>
        journey() ===
        'The shop callsidentify(…) It becomesuser data, hashed And thensent with every later event',
      'its purpose is shown',
    );
    await enter('newsletter-email', 'ann@example.com');
    await press('newsletter-submit');
    await until(
      () => journey().endsWith('Pinterest has it, with user data, hashed'),
      'where it went is shown',
    );
  });

  it('shows what Pinterest received: its init when asked, a currency with its value alone', async () => {
    const table = (): string[][] =>
      [...front().querySelectorAll('#rows tr')].map((row) =>
        [...row.children].map((cell) => collapse(cell.textContent)),
      );
    await open('html');
    expect(table()).to.deep.equal([
      ["Nothing yet. Nothing is sent before the shop's visitor agrees to it."],
    ]);
    await press('consent-accept');
    // What Pinterest's script has taken goes with the page.
    await sandbox.waitFor(1, 'PageVisit');
    await press('nav-tableware');
    await sandbox.waitFor(1, 'ViewCategory');
    await press('product-TBL-202');
    await sandbox.waitFor(1, 'ViewContent');
    await press('add-to-cart');
    await until(() => received()[0] === 'AddToCart', 'the product is received');
    const [latest, ...earlier] = table();
    expect(latest?.[0]).to.match(/^\d\d:\d\d:\d\d$/);
    expect(latest?.slice(1, 4)).to.deep.equal(['AddToCart', '96 EUR', 'TBL-202']);
    expect(earlier.map(([, event, value]) => [event, value])).to.deep.equal([
      ['ViewContent', ''],
      ['PageVisit', ''],
      ['ViewCategory', ''],
      ['PageVisit', ''],
    ]);
    front().querySelector<HTMLElement>('#inits input')?.click();
    // A page that was left at once has sent none.
    const inits = (await sandbox.events()).filter(({ event }) => event === 'init').length;
    expect(inits).to.be.above(0);
    await until(() => received().filter((event) => event === 'init').length === inits, 'all inits');
  });

  it('what arrives takes no room from the shop', async () => {
    await open('html');
    const height = (): number =>
      front().getElementById('frame')?.getBoundingClientRect().height ?? 0;
    await press('consent-accept');
    await until(() => received().includes('PageVisit'), 'the view is received');
    const before = height();
    const categories = (): number => received().filter((event) => event === 'ViewCategory').length;
    for (const id of ['nav-tableware', 'nav-lighting', 'nav-furniture', 'nav-tableware']) {
      const count = categories();
      await press(id);
      await until(() => categories() > count, `${id} is received`);
    }
    expect(before).to.be.above(300);
    expect(height()).to.equal(before);
  });

  it('what is tried in the settings changes the next event, also on the next page of the shop', async () => {
    await open('html');
    await press('consent-accept');
    await sandbox.waitFor(2);
    (front().getElementById('tab-settings') as HTMLElement).click();
    const driver = createDriver(front());
    await driver.ready();
    await driver.press('Add an event');
    await driver.fill('Your event', 'Newsletter Joined');
    await driver.fill("Pinterest's events", 'Signup');
    await press('nav-tableware');
    await sandbox.waitFor(1, 'ViewCategory');
    const field = shop().document.getElementById('newsletter-email') as HTMLInputElement;
    field.value = 'ann@example.com';
    await press('newsletter-submit');
    const events = await sandbox.waitFor(1, 'Signup');
    expect(events.at(-1)?.event).to.equal('Signup');
    expect(events.some(({ event }) => event === 'Newsletter Joined')).to.equal(false);
  });

  it('axe finds nothing, with either tool', async () => {
    await open('html');
    const problems = (): Promise<string[]> => axeViolations(front(), { exclude: ['iframe'] });
    expect(await problems(), 'nothing is received').to.deep.equal([]);
    await press('consent-accept');
    await until(() => received().includes('PageVisit'), 'the page view is received');
    front().querySelector<HTMLElement>('#inits input')?.click();
    expect(await problems(), 'all that is received').to.deep.equal([]);
    (front().getElementById('tab-settings') as HTMLElement).click();
    expect(await problems(), 'the settings').to.deep.equal([]);
  });
});
