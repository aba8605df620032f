// What a visitor does in each example, and what of it arrives: `event category name order value currency
// products`, then `em` once the visitor is known. ORDER is the order's number, as the page shows it.
const press = (role, name) => (page) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
const follow = (name) => press('link', name);

const open = (page, url) => page.goto(url, { waitUntil: 'domcontentloaded' });

async function order(page) {
  await page.locator('::-p-aria(E-mail)').fill('ann@example.com');
  await press('button', 'Place order')(page);
}

/** The visit every shop has; `views` says what each page's view is. */
function visit({ home, product, checkout, thanks, document = [], known = 'em' }) {
  const mug = [...document, product, 'ViewContent MUG-1'];
  const asKnown = (event) => `${event} ${known}`.trim();
  return [
    { name: 'landing', act: open, arrives: ['init', home] },
    { name: 'product', act: follow('Mug'), arrives: mug },
    { name: 'back', act: (page) => page.goBack(), arrives: [...document, home] },
    { name: 'forward', act: (page) => page.goForward(), arrives: mug },
    {
      name: 'add to cart',
      act: press('button', 'Add to cart'),
      arrives: ['AddToCart 12.5 EUR MUG-1'],
    },
    {
      name: 'checkout',
      act: follow('Checkout'),
      arrives: [...document, checkout, 'InitiateCheckout 12.5 EUR MUG-1'],
    },
    {
      name: 'thank-you',
      act: order,
      arrives: [...document, asKnown(thanks), asKnown('Checkout ORDER 12.5 EUR MUG-1')],
    },
    { name: 'home again', act: follow('Home'), arrives: [...document, asKnown(home)] },
  ];
}

const unnamed = {
  home: 'PageVisit',
  product: 'PageVisit',
  checkout: 'PageVisit',
  thanks: 'PageVisit',
};

/** Each example: the text its server's HTML shows, if one renders it, and the visit. */
export const visits = {
  next: { text: 'Mug', steps: visit(unnamed) },
};
