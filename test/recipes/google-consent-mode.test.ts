import { expect } from '@open-wc/testing';
import type { Consent } from '@pinterest-tag/core';
import { openPage, type TestPage } from '../support/open-page.js';
import { startSandbox } from '../support/sandbox.js';
import { names, tagId } from '../support/tag-page.js';
import { googleRecipe } from './support/consent-managers.js';

type Command = [action: 'default' | 'update', state: Record<string, unknown>];

const gtag = `<script>
  window.dataLayer = [];
  function gtag() { dataLayer.push(arguments); }
</script>`;

/** Takes the place of `dataLayer.push` as Google's own script does: calls the one it found, and handles what was pushed. */
const google = `<script>
  window.handled = [...dataLayer];
  {
    const push = dataLayer.push;
    dataLayer.push = function () {
      const entries = [].slice.call(arguments);
      const result = push.apply(dataLayer, entries);
      handled.push(...entries);
      return result;
    };
  }
</script>`;

let page: TestPage;

const say = (commands: readonly Command[]): string =>
  `<script>for (const command of ${JSON.stringify(commands)}) gtag('consent', ...command)</script>`;

/** The consent that the page's tag was told. */
const told = (): string | null | undefined =>
  page.document.querySelector('pinterest-tag')?.getAttribute('consent');

afterEach(() => page?.close());

const yes = { ad_storage: 'granted', ad_user_data: 'granted' };
const no = { ad_storage: 'denied', ad_user_data: 'denied' };

describe('Google Consent Mode -> consent', () => {
  const cases: [title: string, commands: Command[], consent: Consent][] = [
    ['nothing', [], 'pending'],
    ['default denied', [['default', no]], 'pending'],
    ['default denied, waiting', [['default', { ...no, wait_for_update: 500 }]], 'pending'],
    ['default granted', [['default', yes]], 'granted'],
    ['default granted, of one type', [['default', { ad_storage: 'granted' }]], 'pending'],
    ['default granted, in a region', [['default', { ...yes, region: ['US'] }]], 'pending'],
    [
      'default granted, denied in a region',
      [
        ['default', yes],
        ['default', { ...no, region: ['FR'] }],
      ],
      'pending',
    ],
    [
      'default denied in a region, granted elsewhere',
      [
        ['default', { ...no, region: ['FR'] }],
        ['default', yes],
      ],
      'pending',
    ],
    ['update granted', [['update', yes]], 'granted'],
    ['update denied', [['update', no]], 'denied'],
    [
      'default denied, update granted',
      [
        ['default', no],
        ['update', yes],
      ],
      'granted',
    ],
    [
      'default denied, update granted of one type',
      [
        ['default', no],
        ['update', { ad_storage: 'granted' }],
      ],
      'pending',
    ],
    [
      'default denied, update granted type by type',
      [
        ['default', no],
        ['update', { ad_user_data: 'granted' }],
        ['update', { ad_storage: 'granted' }],
      ],
      'granted',
    ],
    [
      'default denied, update of other types',
      [
        ['default', no],
        ['update', { analytics_storage: 'denied', ad_personalization: 'granted' }],
      ],
      'pending',
    ],
    [
      'default granted, update denied of one type',
      [
        ['default', yes],
        ['update', { ad_user_data: 'denied' }],
      ],
      'denied',
    ],
    [
      'granted, denied, granted',
      [
        ['update', yes],
        ['update', no],
        ['update', yes],
      ],
      'granted',
    ],
    [
      'update granted, then the default anew',
      [
        ['update', yes],
        ['default', no],
      ],
      'granted',
    ],
  ];
  for (const [title, commands, consent] of cases)
    it(`${title} -> ${consent}, said before the recipe or after it`, async () => {
      const recipe = await googleRecipe();
      page = await openPage(gtag + say(commands) + recipe);
      expect(told()).to.equal(consent);
      page.close();
      page = await openPage(gtag + recipe + say(commands));
      expect(told()).to.equal(consent);
      expect(page.messages).to.deep.equal([]);
    });
});

describe('Google Consent Mode: on the way to an answer', () => {
  it('granted everywhere, then denied in a region, in one task: nothing is requested', async () => {
    const sandbox = await startSandbox();
    const { scriptSrc, endpoint } = sandbox;
    const recipe = (await googleRecipe()).replace(
      'TAG',
      `tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}"`,
    );
    const commands = say([
      ['default', yes],
      ['default', { ...no, region: ['FR'] }],
    ]);
    page = await openPage(
      `<script src="/packages/element/dist/pinterest-tag.min.js"></script>${gtag + recipe + commands}`,
    );
    expect(told()).to.equal('pending');
    await page.leave();
    await fetch(`${sandbox.url}/v3/?tid=${tagId}&event=Marker`, { mode: 'no-cors' });
    expect(names(await sandbox.waitFor(1))).to.deep.equal(['Marker']);
    expect(await sandbox.requests()).to.have.length(1);
    await sandbox.stop();
  });
});

describe("Google Consent Mode: Google's script", () => {
  const others = `<script>
    dataLayer.push({ event: 'x' }, null, function () {}, 'consent', ['consent'], { 0: 'consent', 1: 'update' });
    gtag('js', new Date());
    gtag('consent', 'update');
  </script>`;
  const orders: [title: string, html: (recipe: string) => string][] = [
    ['before the recipe', (recipe) => gtag + google + recipe],
    ['after the recipe', (recipe) => gtag + recipe + google],
  ];
  for (const [title, html] of orders)
    it(`${title}: both hear all, once and in order; other entries do no harm`, async () => {
      page = await openPage(
        html(await googleRecipe()) + say([['default', no]]) + others + say([['update', yes]]),
      );
      const { dataLayer, handled } = page.window as unknown as Record<string, unknown[]>;
      expect(told()).to.equal('granted');
      expect(dataLayer).to.have.length(10);
      expect(handled).to.deep.equal(dataLayer);
      expect(page.messages).to.deep.equal([]);
    });

  it('no dataLayer yet: the recipe makes it, push answers as an array does', async () => {
    page = await openPage(
      (await googleRecipe()) + '<script>window.size = dataLayer.push(1, 2)</script>',
    );
    expect((page.window as unknown as { size: number }).size).to.equal(2);
    expect(told()).to.equal('pending');
  });
});
