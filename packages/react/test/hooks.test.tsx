import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { Activity } from '@pinterest-tag/core';
import type { Consent, KnownUser, PinterestTagProviderProps } from '@pinterest-tag/react';
import type { ReactNode } from 'react';
import { refresh, refreshHook } from './fast-refresh.js';
import {
  arrived,
  kit,
  Listen,
  otherId,
  page,
  plain,
  press,
  Provider,
  react,
  render,
  rootElement,
  sandbox,
  scripts,
  setUp,
  Tag,
  tag,
  tagId,
  tearDown,
  text,
} from './react-page.js';

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
const element = `<script type="module">import '/packages/element/src/define.ts';</script>`;

/** Shows consent, and changes it when pressed. */
function Banner({ next }: { readonly next: Consent }): ReactNode {
  const [consent, setConsent] = kit.pinterest.usePinterestConsent();
  return <button onClick={() => setConsent(next)}>{consent}</button>;
}

describe(`${react}: usePinterestIdentify`, () => {
  afterEach(() => tearDown());

  it('StrictMode: tells who the visitor is when that changes by value, hashed', async () => {
    await setUp();
    const told: Activity[] = [];
    function Visitor({ user }: { readonly user: KnownUser | null }): null {
      kit.pinterest.usePinterestIdentify(user);
      return null;
    }
    const { StrictMode } = kit.react;
    const app = (user: KnownUser | null): ReactNode => (
      <StrictMode>
        <Provider pageViews="manual">
          <Listen to={told} />
          <Visitor user={user} />
          <Tag />
        </Provider>
      </StrictMode>
    );
    const ann = { userId: 'user-42', email: 'Ann@Example.com' };
    render(app(null));
    render(app(ann));
    render(app({ ...ann }));
    render(app({ ...ann, plan: { since: 2020n } }));
    render(app(null));
    render(app(ann));
    expect(await arrived()).to.deep.equal(['init', 'Last']);
    const [, last] = await sandbox.events();
    expect(last?.userData).to.deep.equal({ em: annHash });
    const calls = told.flatMap((activity) => (activity.type === 'call' ? [activity.call] : []));
    const identify = { type: 'identify', userId: 'user-42', traits: { email: 'Ann@Example.com' } };
    expect(calls.filter(({ type }) => type === 'identify')).to.deep.equal([
      identify,
      { ...identify, traits: { ...identify.traits, plan: { since: 2020n } } },
      identify,
    ]);
  });
});

describe(`${react}: usePinterestConsent`, () => {
  afterEach(() => tearDown());

  it('is what the visitor said, and holds the calls until then', async () => {
    await setUp();
    render(
      <Provider consent="pending">
        <Banner next="granted" />
        <Tag />
      </Provider>,
    );
    expect(text()).to.equal('pending');
    expect(await sandbox.requests()).to.deep.equal([]);
    press();
    await waitUntil(() => text() === 'granted');
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Last']);
  });

  it('follows who else says it, and another tag', async () => {
    await setUp();
    const app = (props: Partial<PinterestTagProviderProps>): ReactNode => (
      <Provider pageViews="manual" {...props}>
        {banner}
        <Tag />
      </Provider>
    );
    const banner = <Banner next="granted" />;
    render(app({}));
    tag.setConsent('denied');
    await waitUntil(() => text() === 'denied');
    render(app({ consent: 'granted' }));
    await waitUntil(() => text() === 'granted');
    render(app({ consent: 'pending', tagId: otherId }));
    await waitUntil(() => text() === 'pending');
    press();
    await waitUntil(() => text() === 'granted');
    await arrived();
  });

  it('is denied where Global Privacy Control denies it', async () => {
    await setUp();
    Object.defineProperty(page.window.navigator, 'globalPrivacyControl', { value: true });
    render(
      <Provider globalPrivacyControl="deny">
        <Banner next="granted" />
      </Provider>,
    );
    expect(text()).to.equal('denied');
  });
});

describe(`${react}: without a provider`, () => {
  function App(): ReactNode {
    const { usePinterestIdentify, usePinterestPage, usePinterestTrack } = kit.pinterest;
    const track = usePinterestTrack();
    usePinterestIdentify({ email: 'ann@example.com' });
    usePinterestPage({ name: 'Home' });
    kit.react.useEffect(() => void track('Effect'), [track]);
    return <Banner next="granted" />;
  }

  it('hooks use the <pinterest-tag> of the page: of now, of later, and another in its place', async () => {
    await setUp(element);
    const { document } = page;
    const place = (id: string, consent: Consent): HTMLElement => {
      const { scriptSrc, endpoint } = sandbox;
      const placed = document.createElement('pinterest-tag');
      Object.assign(placed, { tagId: id, consent, scriptSrc, endpoint, pageViews: 'manual' });
      document.body.append(placed);
      return placed;
    };
    render(
      <>
        <App />
        <Tag />
      </>,
    );
    const first = tag;
    expect(text()).to.equal('pending');
    const placed = place(tagId, 'granted');
    await waitUntil(() => text() === 'granted');
    await first.track('Later').delivered;
    expect(
      (await sandbox.events()).map(({ event, tagId, userData }) => [event, tagId, userData]),
    ).to.deep.equal([
      ['init', tagId, {}],
      ['PageVisit', tagId, { em: annHash }],
      ['Effect', tagId, { em: annHash }],
      ['Later', tagId, { em: annHash }],
    ]);
    placed.remove();
    place(otherId, 'pending');
    await waitUntil(() => text() === 'pending');
    press();
    await waitUntil(() => text() === 'granted');
    await first.track('Other').delivered;
    const events = await sandbox.events();
    expect(events.map(({ event, tagId }) => [event, tagId]).slice(4)).to.deep.equal([
      ['Other', otherId],
    ]);
    render(<Tag />);
    expect(tag).to.equal(first);
    await tearDown();
  });

  it('no tag at all: nothing throws, one warning names the fix', async () => {
    await setUp();
    render(<App />);
    press();
    await waitUntil(() => text() === 'granted');
    await waitUntil(() => page.messages.length > 0, 'it warns after a second', 3000);
    expect(await sandbox.requests()).to.deep.equal([]);
    await tearDown([
      '[pinterest-tag] Calls wait for a Pinterest Tag, and there is none on this page. ' +
        'Put <pinterest-tag tag-id="..."> into the HTML, or wrap the app in <PinterestTagProvider tagId="...">, ' +
        'or install the Vue plugin, or call createPinterestTag().',
    ]);
  });
});

describe(`${react}: <pinterest-tag> in JSX`, () => {
  it('takes attributes, also those that change', async () => {
    await setUp(element);
    const { scriptSrc, endpoint } = sandbox;
    const app = (consent: Consent, event: string): ReactNode => (
      <>
        <pinterest-tag
          tag-id={tagId}
          script-src={scriptSrc}
          endpoint={endpoint}
          consent={consent}
          event-mapping={JSON.stringify({ 'Demo Booked': event })}
          custom-properties="plan"
          page-name="Home"
          enhanced-match={false}
          event-id={false}
          limited-data-processing
        />
        <pinterest-event name="Demo Booked" properties='{"plan": "pro"}' key={event} />
        <Tag />
      </>
    );
    render(app('pending', 'Lead'));
    await waitUntil(() => tag.tagId === tagId);
    expect(await sandbox.requests()).to.deep.equal([]);
    render(app('granted', 'Lead'));
    await sandbox.waitFor(3);
    render(app('granted', 'Signup'));
    await sandbox.waitFor(4);
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['PageVisit', { name: 'Home', page_name: 'Home' }],
      ['Lead', { plan: 'pro' }],
      ['Signup', { plan: 'pro' }],
    ]);
    expect((await sandbox.events()).map(({ userData }) => userData)).to.deep.equal(
      Array(4).fill({ opt_out_type: 'LDP' }),
    );
    await tearDown();
  });
});

describe(`${react}: Fast Refresh`, () => {
  function App(): ReactNode {
    kit.pinterest.usePinterestPage({ name: 'Home' });
    kit.pinterest.usePinterestIdentify({ email: 'ann@example.com' });
    return <Banner next="granted" />;
  }
  const told: Activity[] = [];
  const Root = (): ReactNode => (
    <Provider consent="pending">
      <Listen to={told} />
      <App />
      <Tag />
    </Provider>
  );
  const calls = (): string[] =>
    told.flatMap((activity) => (activity.type === 'call' ? [activity.call.type] : []));

  beforeEach(() => void told.splice(0));
  afterEach(() => tearDown());

  it('all effects run again, the tag goes on, nothing is sent twice', async () => {
    await setUp(refreshHook);
    render(<Root />);
    press();
    const before = rootElement().firstChild;
    refresh([Root, App, Provider, kit.pinterest.PinterestTagProvider]);
    expect(rootElement().firstChild).to.equal(before);
    expect(tag.consent).to.equal('granted');
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Last']);
    expect(calls()).to.deep.equal(['page', 'identify', 'track']);
    expect(await scripts()).to.equal(1);
  });

  it('mounted anew, as their hooks changed: the tag goes on, the view counts again', async () => {
    await setUp(refreshHook);
    render(<Root />);
    press();
    const before = rootElement().firstChild;
    refresh([Root], 'stale');
    expect(rootElement().firstChild).not.to.equal(before);
    expect(tag.consent).to.equal('granted');
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'PageVisit', 'Last']);
    expect(await scripts()).to.equal(1);
  });
});
