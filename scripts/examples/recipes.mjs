// The HTML that recipes give to the browser, and what of it arrives.
const open = (page, url) => page.goto(url, { waitUntil: 'domcontentloaded' });
const press = (page) => page.locator('::-p-aria([name="Add to cart"][role="button"])').click();

const ordered = {
  name: 'thank-you',
  act: open,
  arrives: ['init', 'PageVisit', 'Checkout 1414 25 EUR MUG-1'],
};

/** A list of products the visitor saw, and the order: what is merged would hold both. */
const dataLayer = [
  { event: 'view_item_list', ecommerce: { items: [{ item_id: 'POT-1' }, { item_id: 'POT-2' }] } },
  {
    event: 'purchase',
    ecommerce: {
      transaction_id: '1414',
      value: 25,
      currency: 'EUR',
      items: [{ item_id: 'MUG-1', item_name: 'Mug', price: 12.5, quantity: 2 }],
    },
  },
];

/** By page of docs/recipes; `tags` are the blocks that a tag manager puts onto a page, in that order. */
export const recipes = [
  { file: 'wordpress.md', steps: [ordered] },
  { file: 'rails.md', steps: [ordered] },
  { file: 'django.md', steps: [ordered] },
  { file: 'laravel.md', steps: [ordered] },
  { file: 'php.md', steps: [ordered] },
  { file: 'prestashop.md', steps: [ordered] },
  { file: 'magento.md', steps: [ordered] },
  {
    file: 'shopify.md',
    steps: [
      { name: 'product', act: open, arrives: ['init em', 'PageVisit em', 'ViewContent MUG-1 em'] },
      { name: 'add', act: press, arrives: ['AddToCart 12.5 EUR MUG-1 em'] },
    ],
  },
  {
    file: 'google-tag-manager.md',
    tags: [0],
    dataLayer,
    steps: [
      {
        ...ordered,
        arrives: ['init', 'PageVisit', 'ViewCategory POT-1+POT-2', 'Checkout 1414 25 EUR MUG-1'],
      },
    ],
  },
];
