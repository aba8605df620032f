import assert from 'node:assert/strict';
import test from 'node:test';
import { JANE, startSandbox, TAG_ID, toParams } from '../test-support/start-sandbox.mjs';

const form = 'application/x-www-form-urlencoded';
const blank = { data: {}, userData: {}, overrides: {}, page: {}, warnings: [] };
const visit = { ...blank, tagId: TAG_ID, event: 'PageVisit' };
const post = (body, type) => ({ method: 'POST', body, headers: { 'content-type': type } });
const script = {
  tid: TAG_ID,
  event: 'PageVisit',
  ed: { value: 10.5, line_items: [{ product_id: 'a' }] },
  pd: { em: JANE },
  ad: { loc: 'https://shop.example/?a=1' },
  ov: { x: 'é & +' },
};
const parsedScript = {
  ...visit,
  data: script.ed,
  userData: script.pd,
  page: script.ad,
  overrides: script.ov,
  via: 'script',
};
const image = (query) => `tid=${TAG_ID}&event=PageVisit&${query}`;
const parsedImage = (parts) => ({ ...visit, via: 'image', method: 'GET', ...parts });

const cases = [
  ['script, GET', toParams(script), {}, { ...parsedScript, method: 'GET' }],
  ['script, form POST', '', post(`${toParams(script)}`, form), { ...parsedScript, method: 'POST' }],
  [
    'script, text POST',
    '',
    post(`${toParams(script)}`, 'text/plain'),
    { ...parsedScript, method: 'POST' },
  ],
  [
    "a POST's body wins over its query",
    `tid=${TAG_ID}&event=Lead`,
    post('event=PageVisit', form),
    { ...visit, via: 'script', method: 'POST' },
  ],
  ['no fields at all but the two', image(''), {}, { ...visit, via: 'script', method: 'GET' }],
  [
    'image: strings, and line items as a list',
    image(
      `ed[value]=10.00&ed[order_quantity]=2&ed[line_items][0][product_id]=1414` +
        `&ed[line_items][1][product_id]=15&pd[em]=${JANE}&noscript=1`,
    ),
    {},
    parsedImage({
      data: {
        value: '10.00',
        order_quantity: '2',
        line_items: [{ product_id: '1414' }, { product_id: '15' }],
      },
      userData: { em: JANE },
    }),
  ],
  ['image by noscript alone', image('noscript=1'), {}, parsedImage({})],
  ['image by brackets alone', image('ed[value]=1'), {}, parsedImage({ data: { value: '1' } })],
  [
    'image: indices out of order, and huge',
    image('ed[line_items][99999999999][product_id]=c&ed[line_items][1][product_id]=b'),
    {},
    parsedImage({ data: { line_items: [{ product_id: 'b' }, { product_id: 'c' }] } }),
  ],
  [
    "image: an index of an array's largest length",
    image('ed[line_items][4294967294][product_id]=b'),
    {},
    parsedImage({ data: { line_items: [{ product_id: 'b' }] } }),
  ],
  [
    'image: keys that name inherited things are plain keys',
    image('ed[toString]=1&ed[hasOwnProperty][x]=2'),
    {},
    parsedImage({ data: { toString: '1', hasOwnProperty: { x: '2' } } }),
  ],
  [
    'image: keys that reach prototypes are refused',
    image('ed[__proto__][polluted]=1&ed[constructor][prototype][polluted]=1&ed[value]=1'),
    {},
    parsedImage({ data: { value: '1' }, warnings: ['ed: an unsafe key', 'ed: an unsafe key'] }),
  ],
  [
    'image: a key nested too deeply',
    image(`ed${'[a]'.repeat(9)}=1`),
    {},
    parsedImage({ warnings: ['ed: a key is nested too deeply'] }),
  ],
  [
    'malformed JSON',
    image('ed={"value":&pd=[1]&ad=7&ov=null'),
    {},
    {
      ...visit,
      via: 'script',
      method: 'GET',
      warnings: [
        'ed is not valid JSON',
        'pd is not a JSON object',
        'ov is not a JSON object',
        'ad is not a JSON object',
      ],
    },
  ],
  [
    'JSON nested so deeply that printing it could fail',
    '',
    post(image(`ed={"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`), form),
    { ...visit, via: 'script', method: 'POST', warnings: ['ed is nested too deeply'] },
  ],
];

for (const [name, query, init, expected] of cases) {
  test(`parses: ${name}`, async (t) => {
    const sandbox = await startSandbox(t);
    const before = Date.now();
    const response = await fetch(`${sandbox.url}/v3/?${query}`, init);
    assert.equal(response.status, 200);
    const [event, ...more] = sandbox.events();
    const { id, at, ...rest } = event;
    assert.deepEqual(JSON.parse(JSON.stringify(rest)), expected);
    assert.equal(id, 1);
    assert.ok(at >= before && at <= Date.now());
    assert.deepEqual(more, []);
    assert.equal({}.polluted, undefined);
  });
}

test('an event cannot be changed by who reads it', async (t) => {
  const sandbox = await startSandbox(t);
  await fetch(`${sandbox.url}/v3/?${toParams(script)}`);
  const [event] = sandbox.events();
  assert.throws(() => void (event.data.line_items[0].product_id = 'b'), TypeError);
  assert.throws(() => void (event.event = 'Lead'), TypeError);
  assert.throws(() => event.warnings.push('x'), TypeError);
});
