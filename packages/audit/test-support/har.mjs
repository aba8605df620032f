// HARs as browsers write them, for tests: each has its own shape of the same traffic.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const TAG_ID = '2612345678901';
export const OTHER_TAG_ID = '2612345678902';
export const HASH = 'a'.repeat(64);
export const SHOP = 'https://shop.example';

const start = Date.parse('2026-01-31T12:00:00.000Z');
/** The time of a request, in seconds after the recording's start. */
export const timeAt = (seconds) => new Date(start + seconds * 1000).toISOString();

/** A whole Checkout. */
export const order = {
  event_id: '1414',
  order_id: '1414',
  value: 25,
  currency: 'EUR',
  line_items: [{ product_id: 'A-1', product_price: 25, product_quantity: 1 }],
};

/** A request. `at`: seconds; `from`: the page. */
export const request = (url, { at = 0, method = 'GET', status = 200, ...more } = {}) => ({
  url,
  at,
  method,
  status,
  ...more,
});

export const page = (at = 0, path = '/') =>
  request(SHOP + path, { at, type: 'document', mimeType: 'text/html' });

const fields = (tid, event, ed, { pd, from = `${SHOP}/`, ref } = {}) =>
  new URLSearchParams({
    tid,
    event,
    ...(ed && { ed: JSON.stringify(ed) }),
    ...(pd && { pd: JSON.stringify(pd) }),
    ad: JSON.stringify({ loc: from, ref: ref ?? '', if: false, sh: 900, sw: 1280 }),
    cb: '1',
  });

/** An event as Pinterest's script sends it. */
export const event = (name, ed, { tagId = TAG_ID, pd, from, ref, ...more } = {}) =>
  request(`https://ct.pinterest.com/v3/?${fields(tagId, name, ed, { pd, from, ref })}`, {
    type: 'fetch',
    ...more,
  });

/** The same as a form POST. */
export const postedEvent = (name, ed, { tagId = TAG_ID, pd, from, ...more } = {}) =>
  request('https://ct.pinterest.com/v3/', {
    type: 'fetch',
    method: 'POST',
    body: String(fields(tagId, name, ed, { pd, from })),
    mimeType: 'application/x-www-form-urlencoded',
    ...more,
  });

/** The trip to /user/ with which the script asks before it sends an event. */
export const userTrip = (name, ed, more = {}) =>
  request(
    `https://ct.pinterest.com/user/?${new URLSearchParams({ tid: TAG_ID, ...(name && { event: name, ed: JSON.stringify(ed) }) })}`,
    { type: 'fetch', ...more },
  );

export const core = (more) =>
  request('https://s.pinimg.com/ct/core.js', { type: 'script', ...more });

/** The documented image request. */
export const image = (query, more) =>
  request(`https://ct.pinterest.com/v3/?tid=${TAG_ID}&${query}`, { type: 'image', ...more });

/** A copy of an event for the Conversions API, sent to an address of the shop. */
export const serverCopy = (body, more = {}) =>
  request(`${SHOP}/collect`, {
    type: 'fetch',
    method: 'POST',
    body: JSON.stringify(body),
    mimeType: 'application/json',
    ...more,
  });

const headers = ({ referrer, type }) => [
  ...(referrer ? [{ name: 'Referer', value: referrer }] : []),
  ...(type === 'document' ? [{ name: 'Sec-Fetch-Dest', value: 'document' }] : []),
];

function entry({ url, at, method, status, body, mimeType = 'text/plain', location, ...more }) {
  return {
    startedDateTime: timeAt(at),
    time: 20,
    request: {
      method,
      url,
      httpVersion: 'HTTP/2',
      headers: headers(more),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: body === undefined ? 0 : body.length,
      ...(body !== undefined && { postData: { mimeType, text: body } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/2',
      headers: [],
      cookies: [],
      content: { size: 0, mimeType: method === 'GET' ? mimeType : '' },
      redirectURL: location ?? '',
      headersSize: -1,
      bodySize: 0,
    },
    cache: {},
    timings: { send: 0, wait: 20, receive: 0 },
  };
}

/** How each browser, and Charles, writes a request that may have failed. */
const writers = {
  chromium: (sent) => ({
    ...entry(sent),
    pageref: sent.pageref ?? 'page_1',
    _initiator: sent.initiator ?? { type: 'other' },
    _resourceType: sent.type ?? 'fetch',
    response: {
      ...entry(sent).response,
      _error: sent.error ?? null,
      ...(sent.viaWorker && { _fetchedViaServiceWorker: true }),
    },
  }),
  firefox(sent) {
    const written = entry(sent);
    return {
      ...written,
      pageref: sent.pageref ?? 'page_1',
      request: {
        ...written.request,
        ...(sent.body !== undefined && {
          postData: {
            mimeType: sent.mimeType,
            params: [...new URLSearchParams(sent.body)].map(([name, value]) => ({ name, value })),
            text: sent.body,
          },
        }),
      },
      ...(sent.error && { _blockedReason: sent.error }),
      _securityState: 'secure',
    };
  },
  safari: (sent) => ({
    ...entry(sent),
    pageref: sent.pageref ?? 'page_0',
    response: { ...entry(sent).response, ...(sent.error && { _error: sent.error }) },
    _priority: 'low',
  }),
  // Charles knows no pages, and writes bodies that are not text in base64.
  charles(sent) {
    const { request: written, response, ...rest } = entry(sent);
    const text = sent.body && Buffer.from(sent.body).toString('base64');
    return {
      ...rest,
      request: {
        ...written,
        ...(text && { postData: { mimeType: sent.mimeType, text, encoding: 'base64' } }),
      },
      response: { ...response, status: sent.status === 0 ? -1 : sent.status },
    };
  },
};

/** A HAR of these requests, in the shape of a browser. */
export function har(requests, browser = 'chromium') {
  return {
    log: {
      version: '1.2',
      creator: { name: browser, version: '1' },
      ...(browser !== 'charles' && { pages: [] }),
      entries: requests.map(writers[browser]),
    },
  };
}

/** Writes a file that is gone after the test; resolves with its path. */
export async function temporaryFile(t, content, name = 'visit.har') {
  const folder = await mkdtemp(join(tmpdir(), 'pinterest-tag-audit-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  const text = typeof content === 'string' || Buffer.isBuffer(content);
  await writeFile(path, text ? content : JSON.stringify(content));
  return path;
}
