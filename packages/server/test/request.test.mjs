// Requests of Node's http and of Fetch, as they come from visitors and through proxies.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test from 'node:test';
import { visitorFromRequest } from '../dist/index.js';

const userAgent = 'Test/1.0';

/** The same request as Fetch's and as Node's. */
function requests({ url = 'https://shop.example/thanks', method = 'GET', headers = {} }) {
  const { pathname, search, host } = new URL(url);
  const given = { 'user-agent': userAgent, ...headers };
  return {
    fetch: new Request(url, { method, headers: given }),
    node: {
      method,
      url: pathname + search,
      headers: { host, ...given },
      socket: { encrypted: url.startsWith('https'), remoteAddress: undefined },
    },
  };
}

const page = 'https://shop.example/thanks';
const cases = [
  ['a page', {}, {}, { url: page }],
  [
    'click id of the page',
    { url: `${page}?epik=dj0y` },
    {},
    { url: `${page}?epik=dj0y`, clickId: 'dj0y' },
  ],
  [
    'click id of the cookie',
    { headers: { cookie: 'a=1; _epik=dj0%3D; b=2' } },
    {},
    { url: page, clickId: 'dj0=' },
  ],
  [
    'the page before the cookie',
    { url: `${page}?epik=new`, headers: { cookie: '_epik=old' } },
    {},
    { url: `${page}?epik=new`, clickId: 'new' },
  ],
  ['another cookie', { headers: { cookie: 'my_epik=1; _epikx=2' } }, {}, { url: page }],
  [
    'a cookie that is not encoded',
    { headers: { cookie: '_epik=%E0%' } },
    {},
    { url: page, clickId: '%E0%' },
  ],
  [
    'a call of the page',
    {
      url: 'https://shop.example/api/orders',
      method: 'POST',
      headers: { referer: `${page}?epik=r` },
    },
    {},
    { url: `${page}?epik=r`, clickId: 'r' },
  ],
  [
    'a GET that a script makes',
    { url: 'https://shop.example/api', headers: { referer: page, 'sec-fetch-dest': 'empty' } },
    {},
    { url: page },
  ],
  [
    'a form that leads to the page',
    {
      method: 'POST',
      headers: { referer: 'https://shop.example/checkout', 'sec-fetch-dest': 'document' },
    },
    {},
    { url: page },
  ],
  ['a POST without a referrer', { method: 'POST' }, {}, { url: page }],
  [
    'language',
    { headers: { 'accept-language': 'de-AT,en;q=0.8' } },
    {},
    { url: page, language: 'de' },
  ],
  ['any language', { headers: { 'accept-language': '*' } }, {}, { url: page }],
  [
    'headers anybody can send',
    { headers: { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-proto': 'http' } },
    {},
    { url: page },
  ],
  ...[
    [true, '203.0.113.7, 10.0.0.1', '203.0.113.7'],
    [true, '2001:DB8::1', '2001:db8::1'],
    [true, 'unknown', undefined],
    [1, '6.6.6.6, 203.0.113.7', '203.0.113.7'],
    [2, '6.6.6.6, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    [9, '203.0.113.7', '203.0.113.7'],
    [0, '203.0.113.7', undefined],
  ].map(([trustProxy, list, ip]) => [
    `X-Forwarded-For "${list}", trustProxy ${trustProxy}`,
    { headers: { 'x-forwarded-for': list } },
    { trustProxy },
    { url: page, ...(ip && { ip }) },
  ]),
  [
    'X-Real-IP',
    { headers: { 'x-real-ip': '203.0.113.7' } },
    { trustProxy: true },
    { url: page, ip: '203.0.113.7' },
  ],
  [
    'a header by name',
    { headers: { 'cf-connecting-ip': '203.0.113.7', 'x-forwarded-for': '6.6.6.6' } },
    { trustProxy: 'CF-Connecting-IP' },
    { url: page, ip: '203.0.113.7' },
  ],
  [
    'the address that the proxy was asked for',
    {
      url: 'http://127.0.0.1:3000/thanks',
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'shop.example' },
    },
    { trustProxy: true },
    { url: page },
  ],
];

for (const [what, given, options, expected] of cases)
  for (const [kind, request] of Object.entries(requests(given)))
    test(`${kind}: ${what}`, () => {
      assert.deepEqual(visitorFromRequest(request, options), { userAgent, ...expected });
    });

const addresses = [
  ['203.0.113.7', '203.0.113.7'],
  [' 203.0.113.7 ', '203.0.113.7'],
  ['203.0.113.7:443', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::1', '::1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['256.0.0.1', undefined],
  ['1.2.3', undefined],
  ['1.2.3.4.5', undefined],
  ['1.2.3.4.', undefined],
  ['12345::1', undefined],
  ['shop.example', undefined],
  ['x]@1.2.3.4', undefined],
  ['', undefined],
];

for (const [remoteAddress, ip] of addresses)
  test(`ip: ${JSON.stringify(remoteAddress)} is ${ip}`, () => {
    const { ip: found } = visitorFromRequest({ headers: {}, socket: { remoteAddress } });
    assert.equal(found, ip);
  });

test("a request of Node's http server", async (t) => {
  let found;
  const server = createServer((request, response) => {
    found = visitorFromRequest(request);
    response.end();
  });
  t.after(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}/thanks?epik=dj0y`;
  await fetch(url, {
    headers: { 'user-agent': userAgent, 'accept-language': 'fr', cookie: '_epik=x' },
  });
  assert.deepEqual(found, { ip: '127.0.0.1', userAgent, url, clickId: 'dj0y', language: 'fr' });
});

test('Express: the path that a router is mounted at', () => {
  const { node } = requests({});
  const visitor = visitorFromRequest({ ...node, originalUrl: '/shop/thanks' });
  assert.equal(visitor.url, 'https://shop.example/shop/thanks');
});

test('what is no request names nobody', () => {
  const throwing = {
    get headers() {
      throw new Error('no');
    },
  };
  for (const given of [undefined, null, 'x', {}, { headers: null, url: 5 }, throwing])
    assert.deepEqual(visitorFromRequest(given), {});
});
