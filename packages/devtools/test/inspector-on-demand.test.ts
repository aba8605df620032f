import { expect } from '@open-wc/testing';
import type { PinterestTagElement } from '@pinterest-tag/element';
import { openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type TestSandbox } from '../../../test/support/sandbox.js';
import { tagId } from '../../../test/support/tag-page.js';
import { waitUntil } from '../../../test/support/wait-until.js';
import { forgetAll, textOf } from './inspector-page.js';

const dist = '/packages/element/dist';

let sandbox: TestSandbox;
let page: TestPage;

/** A page with the CDN bundle, as sites have it; SANDBOX in the policy stands for the sandbox's URL. */
async function open(attributes: string, { csp = '', html = '' } = {}): Promise<void> {
  sandbox = await startSandbox();
  const { scriptSrc, endpoint, url } = sandbox;
  page = await openPage(
    `<script>window.warnings = []; console.warn = (text) => warnings.push(text);</script>
     <script src="${dist}/pinterest-tag.min.js"></script>
     <pinterest-tag tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}" ${attributes}></pinterest-tag>${html}`,
    csp.replaceAll('SANDBOX', url),
  );
}

const tag = (): PinterestTagElement =>
  page.document.querySelector('pinterest-tag') as PinterestTagElement;
const inspector = (): Element | null => page.document.querySelector('pinterest-tag-inspector');
const find = (selector: string): HTMLElement | null =>
  inspector()?.shadowRoot?.querySelector(selector) ?? null;
/** The files of the bundle's folder that the page asked for. */
const asked = (): string[] =>
  page.window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.includes(`${dist}/`) ? [name.replace(/.*\//, '')] : []))
    .sort();
const warnings = (): string[] => (page.window as unknown as { warnings: string[] }).warnings;
/** Each row: event, delivery; the time it took apart. */
const rows = (): string[] => {
  const calls = find('pinterest-inspector-calls')?.shadowRoot;
  const list = calls?.querySelector('pinterest-inspector-list')?.shadowRoot;
  return [...(list?.querySelectorAll('.row') ?? [])].map((row) =>
    ['.event', '.state'].map((part) => textOf(row.querySelector(part))).join(' | '),
  );
};

beforeEach(forgetAll);
afterEach(async () => {
  page.close();
  await sandbox.stop();
  forgetAll();
});

describe('the CDN bundle with debug', () => {
  it('puts the inspector on the page as a badge; it has the calls made before it was there', async () => {
    await open('debug');
    await tag().track('Products Searched', { query: 'mug' }).delivered;
    await waitUntil(() => textOf(find('.badge')).startsWith('Open'), 'there is a badge');
    await tag().track('Signed Up').delivered;
    await waitUntil(() => textOf(find('.badge')).includes('3 calls'), 'it counts three calls');
    find('.badge')?.click();
    const sent = [
      /^PageVisit \| Sent( [\d.]+ m?s)?$/,
      /^Search \| Sent( [\d.]+ m?s)?$/,
      /^Signed Up \| Sent [\d.]+ m?s$/,
    ];
    await waitUntil(() => rows().length === 3 && rows().every((row) => row.includes('Sent')));
    rows().forEach((row, index) => expect(row).to.match(sent[index] as RegExp));
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      'Search',
      'Signed Up',
    ]);
    expect(warnings().filter((text) => text.includes('inspector'))).to.deep.equal([]);
  });

  it('has each call once, whenever it comes to be explained', async () => {
    await open('debug page-views="manual"');
    let calls = 0;
    while (!inspector()) await tag().track(`Event ${++calls}`).delivered;
    await tag().track(`Event ${++calls}`).delivered;
    find('.badge')?.click();
    await waitUntil(() => rows().at(-1)?.startsWith(`Event ${calls} | Sent`), 'the last is shown');
    const all = find('pinterest-inspector-summary')?.shadowRoot?.querySelector('button');
    expect(textOf(all ?? null)).to.match(new RegExp(`^${calls} events`));
  });

  it('is where its user left it', async () => {
    const choices = { dock: 'bottom', collapsed: false };
    localStorage.setItem('@pinterest-tag/inspector', JSON.stringify(choices));
    await open('debug');
    await waitUntil(() => find('.panel.bottom'), 'the panel is open, at the bottom');
  });

  it('where the page has one, takes that', async () => {
    await open('debug', { html: '<pinterest-tag-inspector></pinterest-tag-inspector>' });
    await waitUntil(() => find('.panel'), 'the panel is there');
    expect(page.document.querySelectorAll('pinterest-tag-inspector')).to.have.length(1);
  });

  it('says once that it is not there where it may not be loaded, and the tag goes on', async () => {
    const files = ['pinterest-tag.min.js', 'pinterest-tag-diagnostics.min.js'].map(
      (file) => `${location.origin}${dist}/${file}`,
    );
    const csp = `script-src 'unsafe-inline' SANDBOX ${files.join(' ')}`;
    await open('debug', { csp });
    for (const event of ['Signed Up', 'Demo Booked'])
      expect(await tag().track(event).delivered).to.equal('sent');
    await waitUntil(() => warnings().some((text) => text.includes('inspector')), 'the warning');
    expect(await tag().track('Lead').delivered).to.equal('sent');
    expect(warnings().filter((text) => text.includes('inspector'))).to.deep.equal([
      '[pinterest-tag] There is no inspector: ./pinterest-tag-devtools.min.js was not loaded.',
    ]);
    expect(inspector()).to.equal(null);
  });
});

describe('the CDN bundle without debug', () => {
  it('loads nothing else', async () => {
    await open('');
    await tag().track('Order Completed', { total: -1 }).delivered;
    expect(asked()).to.deep.equal(['pinterest-tag.min.js']);
    expect(inspector()).to.equal(null);
  });

  it('explains a call that is none, and loads no inspector', async () => {
    await open('');
    const call = { type: 'track' } as never;
    await tag().tag.send(call).delivered;
    await waitUntil(() => warnings().length > 0, 'it is explained');
    expect(asked()).to.deep.equal(['pinterest-tag-diagnostics.min.js', 'pinterest-tag.min.js']);
    expect(inspector()).to.equal(null);
  });
});
