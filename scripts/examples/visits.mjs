// What a visitor does in each example, and what of it arrives: `event category name order value currency
// products`, then `em` once the visitor is known. ORDER is the order's number, as the page shows it.
const find = (page, role, name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
const press = (role, name) => (page) => find(page, role, name).click();
const follow = (name) => press('link', name);

const open = (page, url) => page.goto(url, { waitUntil: 'domcontentloaded' });

/** Back where the products are: the address is there before the view is. */
async function back(page) {
  await page.goBack();
  await find(page, 'link', 'Mug').wait();
}

const placeOrder = press('button', 'Place order');

async function order(page) {
  await page.locator('::-p-aria(E-mail)').fill('ann@example.com');
  await placeOrder(page);
}

/** With Pinterest's own first event, which every document sends. */
const loaded = (view) => [...new Set(['init', ...view])];

/** The visit every shop has, by what the views of its pages make arrive; `last` is home again. */
function visit({ home, category, product, checkout, thanks, last, act = order, who = ' em' }) {
  const mug = [...product, 'ViewContent MUG-1'];
  return [
    { name: 'landing', act: open, arrives: loaded(home) },
    ...(category ? [{ name: 'category', act: follow('Kitchen'), arrives: category }] : []),
    { name: 'product', act: follow('Mug'), arrives: mug },
    { name: 'back', act: back, arrives: category ?? home },
    { name: 'forward', act: (page) => page.goForward(), arrives: mug },
    { name: 'reload', act: (page) => page.reload(), arrives: loaded(mug) },
    { name: 'add', act: press('button', 'Add to cart'), arrives: ['AddToCart 12.5 EUR MUG-1'] },
    {
      name: 'checkout',
      act: follow('Checkout'),
      arrives: [...checkout, 'InitiateCheckout 12.5 EUR MUG-1'],
    },
    { name: 'order', act, arrives: [...thanks, `Checkout ORDER 12.5 EUR MUG-1${who}`] },
    { name: 'home again', act: follow('Home'), arrives: last },
  ];
}

/** Page views by `pageViews: 'history'`. */
const unnamed = {
  home: ['PageVisit'],
  product: ['PageVisit'],
  checkout: ['PageVisit'],
  thanks: ['PageVisit em'],
  last: ['PageVisit em'],
};

/** Views that each page names; the checkout tells who the visitor is. */
const named = {
  home: ['PageVisit Home'],
  product: ['PageVisit Mug MUG-1'],
  checkout: ['PageVisit Checkout'],
  thanks: ['PageVisit Thank you em'],
  last: ['PageVisit Home em'],
};

/** Each page is a document; the thank-you page alone knows who the visitor is. */
const documents = {
  home: ['init', 'PageVisit Home'],
  category: ['init', 'ViewCategory Kitchen'],
  product: ['init', 'PageVisit Mug MUG-1'],
  checkout: ['init', 'PageVisit Checkout'],
  thanks: ['init em', 'PageVisit Thank you em'],
  last: ['init', 'PageVisit Home'],
  act: placeOrder,
};

/** Each example, the slowest to install first: the text of its server's HTML, whether it has a route to the Conversions API, and the visit. */
export const visits = {
  nuxt: {
    text: 'Mug',
    hasServer: true,
    steps: visit({ ...named, category: ['ViewCategory kitchen'] }),
  },
  angular: { steps: visit(unnamed) },
  next: { text: 'Mug', hasServer: true, steps: visit(unnamed) },
  astro: {
    text: 'Mug',
    steps: visit({
      ...unnamed,
      thanks: ['PageVisit'],
      last: ['PageVisit'],
      act: placeOrder,
      who: '',
    }),
  },
  sveltekit: { text: 'Mug', steps: visit(unnamed) },
  'vite-lit': { steps: visit(unnamed) },
  static: { text: 'Mug', steps: visit(documents) },
};
