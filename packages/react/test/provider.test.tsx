import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { Activity } from '@pinterest-tag/core';
import type { PinterestTagProviderProps } from '@pinterest-tag/react';
import type { ReactNode } from 'react';
import {
  arrived,
  kit,
  nextTask,
  otherId,
  page,
  plain,
  press,
  Provider,
  react,
  render,
  sandbox,
  scripts,
  setUp,
  Tag,
  tag,
  tagId,
  tearDown,
  text,
} from './react-page.js';

/** Listens, and never ends it. */
function Hear({ to }: { readonly to: Activity['type'][] }): null {
  const { subscribe } = kit.pinterest.usePinterestTag();
  kit.react.useEffect(() => void subscribe(({ type }) => to.push(type)), [subscribe, to]);
  return null;
}

describe(`${react}: <PinterestTagProvider>`, () => {
  afterEach(() => tearDown());

  it("loads Pinterest's script and sends the page view, once", async () => {
    await setUp();
    render(<Provider page={{ name: 'Home' }} />);
    const events = await sandbox.waitFor(2);
    const sent = { tagId, userData: {}, via: 'script', method: 'GET' };
    expect(events).to.deep.equal([
      { ...sent, event: 'init', data: {} },
      {
        ...sent,
        event: 'PageVisit',
        data: { name: 'Home', page_name: 'Home', event_id: events[1]?.data['event_id'] },
      },
    ]);
    expect(await scripts()).to.equal(1);
  });

  it('StrictMode: one script, one init, one page view', async () => {
    await setUp();
    const { StrictMode } = kit.react;
    render(
      <StrictMode>
        <Provider>
          <Tag />
        </Provider>
      </StrictMode>,
    );
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Last']);
    expect(await scripts()).to.equal(1);
  });

  it('calls of layout effects, effects and handlers go out in their order; rendering starts nothing', async () => {
    await setUp();
    function Child(): ReactNode {
      const track = kit.pinterest.usePinterestTrack();
      const { tagId: shown, consent } = kit.pinterest.usePinterestTag();
      kit.react.useLayoutEffect(() => void track('Layout effect'), [track]);
      kit.react.useEffect(() => void track('Effect'), [track]);
      expect([shown, consent, page.window.pintrk]).to.deep.equal([tagId, 'granted', undefined]);
      return <button onClick={() => track('Click')}>Buy</button>;
    }
    render(
      <Provider pageViews="manual">
        <Child />
        <Tag />
      </Provider>,
    );
    press();
    expect(await arrived()).to.deep.equal(['init', 'Layout effect', 'Effect', 'Click', 'Last']);
  });

  it('unmounted it stops: a call kept does not start it again; mounted again it goes on, the view counted once', async () => {
    await setUp();
    const app = (
      <Provider>
        <Tag />
      </Provider>
    );
    render(app);
    await tag.track('Before').delivered;
    const kept = tag;
    render(null);
    await nextTask();
    expect(await kept.track('Gone').delivered).to.equal('dropped');
    render(app);
    expect(tag).not.to.equal(kept);
    expect(await kept.track('Gone').delivered).to.equal('dropped');
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Before', 'Last']);
    expect(await scripts()).to.equal(1);
  });

  it('unmounted it stops last: calls of clean-ups go out', async () => {
    await setUp();
    function Child({ event }: { readonly event: string }): null {
      const track = kit.pinterest.usePinterestTrack();
      kit.react.useLayoutEffect(() => () => void track(`${event}, layout`), [track, event]);
      kit.react.useEffect(() => () => void track(event), [track, event]);
      return null;
    }
    render(
      <Provider pageViews="manual">
        <Child event="One" />
        <div>
          <Child event="Two" />
        </div>
        <Tag />
      </Provider>,
    );
    await tag.track('Before').delivered;
    render(null);
    render(
      <Provider pageViews="manual">
        <Tag />
      </Provider>,
    );
    expect(await arrived()).to.deep.equal([
      'init',
      'Before',
      'One, layout',
      'Two, layout',
      'One',
      'Two',
      'Last',
    ]);
  });

  it('who listened to one that is gone hears no more, also of an outer one with its id', async () => {
    await setUp();
    const heard: Activity['type'][] = [];
    const app = (inner: ReactNode): ReactNode => (
      <Provider pageViews="manual">
        {inner}
        <Tag />
      </Provider>
    );
    render(
      app(
        <Provider pageViews="manual">
          <Hear to={heard} />
        </Provider>,
      ),
    );
    await tag.track('Both').delivered;
    expect(heard).to.deep.equal(['call', 'command', 'outcome']);
    render(app(null));
    await arrived();
    expect(heard).to.deep.equal(['call', 'command', 'outcome']);
  });

  it('mounted anew in one rendering it is the same tag: no call is lost', async () => {
    await setUp();
    const app = (key: string): ReactNode => (
      <Provider key={key}>
        <Tag />
      </Provider>
    );
    render(app('one'));
    const first = tag.track('First');
    render(app('two'));
    expect(await first.delivered).to.equal('sent');
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'First', 'Last']);
  });

  it('destroyed by hand it stays so, also when rendered again', async () => {
    await setUp();
    const app = (currency: string): ReactNode => (
      <Provider currency={currency}>
        <Tag />
      </Provider>
    );
    render(app('EUR'));
    await sandbox.waitFor(2);
    tag.destroy();
    render(app('USD'));
    await nextTask();
    expect(await tag.track('Gone').delivered).to.equal('dropped');
    render(null);
    render(app('EUR'));
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Last']);
  });

  it('equal options do nothing, functions ask the latest; changed ones take effect', async () => {
    await setUp();
    const heard: Activity['type'][] = [];
    const app = (
      plan: string,
      eventMapping: PinterestTagProviderProps['eventMapping'],
    ): ReactNode => (
      <Provider
        pageViews="history"
        page={() => ({ name: plan })}
        eventMapping={{ ...eventMapping }}
        beforeSend={([name, event, data]) =>
          name === 'track' ? [name, event, { ...data, plan }] : undefined
        }
      >
        <Tag />
      </Provider>
    );
    render(app('one', { A: 'Lead' }));
    tag.subscribe(({ type }) => heard.push(type));
    tag.configure({ currency: 'EUR' });
    render(app('two', { A: 'Lead' }));
    expect(heard).to.deep.equal([]);
    await tag.track('A', { value: 1 }).delivered;
    page.window.history.pushState(null, '', '/page/two');
    await sandbox.waitFor(2, 'PageVisit');
    render(app('three', { A: 'Signup' }));
    await tag.track('A', { value: 2 }).delivered;
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['PageVisit', { name: 'one', page_name: 'one', plan: 'two' }],
      ['Lead', { value: 1, currency: 'EUR', plan: 'two' }],
      ['PageVisit', { name: 'two', page_name: 'two', plan: 'two' }],
      ['Signup', { value: 2, currency: 'EUR', plan: 'three' }],
    ]);
  });

  it('a changed consent takes effect, an equal one leaves what the visitor said', async () => {
    await setUp();
    const app = (consent: 'pending' | 'granted' | 'denied', label: string): ReactNode => (
      <Provider consent={consent} page={{ name: label }}>
        <Tag />
      </Provider>
    );
    render(app('pending', 'one'));
    expect(tag.consent).to.equal('pending');
    expect(await sandbox.requests()).to.deep.equal([]);
    tag.setConsent('granted');
    render(app('pending', 'two'));
    expect(tag.consent).to.equal('granted');
    await sandbox.waitFor(2);
    render(app('denied', 'two'));
    expect(await tag.track('Denied').delivered).to.equal('denied');
    render(app('granted', 'two'));
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Last']);
  });

  it('withdrawn consent comes before what else changed', async () => {
    await setUp();
    const heard: string[] = [];
    const app = (props: Partial<PinterestTagProviderProps>): ReactNode => (
      <Provider pageViews="manual" {...props}>
        <Tag />
      </Provider>
    );
    for (const consent of ['denied', 'pending'] as const) {
      render(app({ consent: 'granted' }));
      const end = tag.subscribe((activity) =>
        heard.push('consent' in activity ? `${activity.type} ${activity.consent}` : activity.type),
      );
      const user = { email: `${consent}@example.com` };
      render(app({ consent, user, limitedDataProcessing: true }));
      end();
    }
    expect(heard).to.deep.equal([
      'consent denied',
      'call denied',
      'consent pending',
      'call pending',
    ]);
  });

  it('a changed tag id is another tag behind the same hooks; who listens goes on', async () => {
    await setUp();
    const seen = new Set<unknown>();
    const heard: string[] = [];
    function Child(): null {
      const own = kit.pinterest.usePinterestTag();
      const track = kit.pinterest.usePinterestTrack();
      seen.add(own).add(track);
      return null;
    }
    const app = (id: string): ReactNode => (
      <Provider tagId={id}>
        <Child />
        <Tag />
      </Provider>
    );
    render(app(tagId));
    tag.subscribe((activity) => heard.push(`${activity.type} ${tag.tagId}`));
    await tag.track('One').delivered;
    render(app(otherId));
    await nextTask();
    await tag.track('Two').delivered;
    expect(seen).to.have.property('size', 2);
    expect((await sandbox.events()).map(({ event, tagId }) => `${event} ${tagId}`)).to.deep.equal([
      `init ${tagId}`,
      `PageVisit ${tagId}`,
      `One ${tagId}`,
      `PageVisit ${otherId}`,
      `Two ${otherId}`,
    ]);
    expect(await scripts()).to.equal(1);
    expect(heard.filter((line) => /^(call|consent)/.test(line))).to.deep.equal([
      `call ${tagId}`,
      `consent ${otherId}`,
      `call ${otherId}`,
    ]);
  });

  it('nested, each for its own; the outer one is the default of the page', async () => {
    await setUp();
    function Child({ event }: { readonly event: string }): null {
      const track = kit.pinterest.usePinterestTrack();
      kit.react.useLayoutEffect(() => void track(event), [track, event]);
      return null;
    }
    render(
      <>
        <Provider pageViews="manual">
          <Provider tagId={otherId} pageViews="manual">
            <Child event="Inner" />
          </Provider>
          <Child event="Outer" />
          <Tag />
        </Provider>
      </>,
    );
    expect(kit.pinterest.getPinterestTag().tagId).to.equal(tagId);
    await sandbox.waitFor(3);
    await arrived();
    expect((await sandbox.events()).map(({ event, tagId }) => `${event} ${tagId}`)).to.have.members(
      [`init ${tagId}`, `Inner ${otherId}`, `Outer ${tagId}`, `Last ${tagId}`],
    );
  });

  it('nested, of one id: a view below the inner one takes the place of the automatic one', async () => {
    await setUp();
    function View(): null {
      kit.pinterest.usePinterestPage({ name: 'Mug' });
      return null;
    }
    render(
      <Provider>
        <Provider>
          <View />
          <Tag />
        </Provider>
      </Provider>,
    );
    await arrived();
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['PageVisit', { name: 'Mug', page_name: 'Mug' }],
      ['Last', {}],
    ]);
  });

  it('two of one id are one tag', async () => {
    await setUp();
    const app = (second: boolean): ReactNode => (
      <>
        <Provider>
          <Tag />
        </Provider>
        {second && <Provider />}
      </>
    );
    render(app(true));
    render(app(false));
    await nextTask();
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Last']);
  });

  it('Suspense: what suspends at first, or later, changes nothing; the visitor keeps consent', async () => {
    await setUp();
    const { Suspense, useEffect } = kit.react;
    let pending: Promise<unknown> | undefined;
    let resolve = (): void => undefined;
    let hasEffects = false;
    const suspend = (): void => {
      pending = new Promise<void>((done) => (resolve = done)).then(() => (pending = undefined));
    };
    function Late(): ReactNode {
      const track = kit.pinterest.usePinterestTrack();
      useEffect(() => {
        track('Late');
        hasEffects = true;
      }, [track]);
      if (pending) throw pending; // how React 18 and 19 suspend
      return <p>late</p>;
    }
    const app = (rendering: number): ReactNode => (
      <Suspense fallback="wait">
        <Provider consent="pending">
          <Tag />
          <Late key="late" {...{ rendering }} />
        </Provider>
      </Suspense>
    );
    suspend();
    render(app(1));
    expect(text()).to.equal('wait');
    resolve();
    await waitUntil(() => hasEffects);
    tag.setConsent('granted');
    suspend();
    render(app(2));
    expect(text()).to.equal('wait');
    expect(await tag.track('Meanwhile').delivered).to.equal('sent');
    resolve();
    await waitUntil(() => text() === 'late');
    expect(await arrived()).to.deep.equal(['init', 'PageVisit', 'Late', 'Meanwhile', 'Last']);
    expect(await scripts()).to.equal(1);
  });
});
