import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { PinterestTag, PinterestView } from '@pinterest-tag/react';
import type { ReactNode } from 'react';
import type { NavigateFunction } from 'react-router';
import {
  arrived,
  isReact18,
  kit,
  nextTask,
  page,
  plain,
  press,
  Provider,
  react,
  render,
  sandbox,
  setUp,
  Tag,
  tearDown,
} from './react-page.js';

/** A component that is a view. */
function View(view: PinterestView): null {
  kit.pinterest.usePinterestPage(view);
  return null;
}

/** The views that arrived, as their properties name them. */
async function views(): Promise<unknown[]> {
  await arrived();
  return (await sandbox.events())
    .filter(({ event }) => event === 'PageVisit' || event === 'ViewCategory')
    .map(({ data }) => data['property'] ?? data['name']);
}

describe(`${react}: usePinterestPage`, () => {
  afterEach(() => tearDown());

  it('sends one call with what it is given, in place of the automatic one, before later effects', async () => {
    await setUp();
    function Product(): null {
      const { usePinterestPage, usePinterestTrack } = kit.pinterest;
      usePinterestPage({ name: 'Mug', properties: { sku: 'MUG-1' } });
      const track = usePinterestTrack();
      kit.react.useEffect(() => void track('Viewed'), [track]);
      return null;
    }
    render(
      <Provider>
        <Product />
        <Tag />
      </Provider>,
    );
    await arrived();
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['PageVisit', { name: 'Mug', page_name: 'Mug', line_items: [{ product_id: 'MUG-1' }] }],
      ['Viewed', {}],
      ['Last', {}],
    ]);
  });

  for (const [what, first, second] of [
    ['path', { path: '/one' }, { path: '/two' }],
    ['name', { name: 'One' }, { name: 'Two' }],
    ['category', { category: 'One' }, { category: 'Two' }],
  ] as const)
    it(`StrictMode: another ${what} is another view; other properties, query or hash are not`, async () => {
      await setUp();
      const { StrictMode } = kit.react;
      const app = (view: PinterestView, property: string): ReactNode => (
        <StrictMode>
          <Provider>
            <View {...view} properties={{ property }} />
            <Tag />
          </Provider>
        </StrictMode>
      );
      render(app(first, 'first'));
      await sandbox.waitFor(2);
      const path = 'path' in first ? `${first.path}?query#hash` : undefined;
      render(app(path ? { path } : first, 'the same'));
      render(app(second, 'second'));
      await sandbox.waitFor(3);
      render(app(first, 'first again'));
      await sandbox.waitFor(4);
      expect(await views()).to.deep.equal(['first', 'second', 'first again']);
    });

  it('StrictMode: with a path too it goes before later effects, once', async () => {
    await setUp();
    function Product(): null {
      const { usePinterestIdentify, usePinterestPage, usePinterestTrack } = kit.pinterest;
      usePinterestPage({ path: '/mug' });
      usePinterestIdentify({ userId: 'ann' });
      const track = usePinterestTrack();
      kit.react.useEffect(() => {
        track('Viewed');
        return () => void track('Left');
      }, [track]);
      return null;
    }
    const { StrictMode } = kit.react;
    render(
      <StrictMode>
        <Provider>
          <Product />
          <Tag />
        </Provider>
      </StrictMode>,
    );
    expect(await arrived()).to.deep.equal([
      'init',
      'PageVisit',
      'Viewed',
      'Left',
      'Viewed',
      'Last',
    ]);
  });

  it('a view that waits, as the address has changed, is sent when the visitor leaves the page', async () => {
    await setUp();
    const app = (child: ReactNode): ReactNode => (
      <Provider pageViews="manual">
        {child}
        <Tag />
      </Provider>
    );
    render(app(null));
    expect(await arrived()).to.deep.equal(['init', 'Last']);
    render(app(<View path="/mug" properties={{ property: 'mug' }} />));
    page.window.history.replaceState(null, '', '/page/canonical');
    await page.leave();
    await sandbox.waitFor(1, 'PageVisit');
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['Last', {}],
      ['PageVisit', { property: 'mug' }],
    ]);
  });

  it('a path that is null is not known yet: no view, none of the provider either', async () => {
    await setUp();
    const app = (path: string | null): ReactNode => (
      <Provider>
        <View path={path} properties={{ property: String(path) }} />
        <Tag />
      </Provider>
    );
    render(app(null));
    await nextTask();
    render(app('/mug'));
    await sandbox.waitFor(1, 'PageVisit');
    expect(await views()).to.deep.equal(['/mug']);
  });

  it('without a view it sends none, and returns page(), the same at each rendering', async () => {
    await setUp();
    const seen = new Set<PinterestTag['page']>();
    function Child({ view }: { readonly view: PinterestView | null }): null {
      const send = kit.pinterest.usePinterestPage(view);
      kit.react.useEffect(() => void seen.add(send));
      return null;
    }
    const app = (view: PinterestView | null): ReactNode => (
      <Provider pageViews="manual">
        <Child view={view} />
        <Tag />
      </Provider>
    );
    render(app(null));
    for (const send of seen) send('by hand');
    render(app({ name: 'a view' }));
    render(app(null));
    render(app({ name: 'a view' }));
    expect(seen).to.have.property('size', 1);
    expect(await views()).to.deep.equal(['by hand', 'a view', 'a view']);
  });

  it('mounted anew it is another view; so is a page the browser had kept whole', async () => {
    await setUp();
    const app = (key: string): ReactNode => (
      <Provider>
        <View key={key} name={key} />
        <Tag />
      </Provider>
    );
    render(app('one'));
    render(app('two'));
    const { PageTransitionEvent } = page.window;
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    render(null);
    render(app('two'));
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(await views()).to.deep.equal(['one', 'two', 'two', 'two']);
  });

  if (!isReact18)
    it('<Activity>: shown again it is another view, hidden it is none', async () => {
      await setUp();
      const { Activity } = kit.react;
      const app = (shown: string): ReactNode => (
        <Provider pageViews="manual">
          {['one', 'two'].map((name) => (
            <Activity key={name} mode={name === shown ? 'visible' : 'hidden'}>
              <View name={name} path={`/${name}`} />
            </Activity>
          ))}
          <Tag />
        </Provider>
      );
      render(app('one'));
      await sandbox.waitFor(1, 'PageVisit');
      render(app('two'));
      await sandbox.waitFor(2, 'PageVisit');
      render(app('one'));
      await sandbox.waitFor(3, 'PageVisit');
      expect(await views()).to.deep.equal(['one', 'two', 'one']);
    });
});

describe(`${react}: usePinterestPage with react-router`, () => {
  let navigate: NavigateFunction;

  /** Takes longer than React renders in one go, so that a task of ours may come between. */
  function Slow(): ReactNode {
    const end = performance.now() + 4;
    while (performance.now() < end);
    return null;
  }
  function Shop(): ReactNode {
    const { Navigate, Route, Routes, useLocation, useNavigate } = kit.router;
    const { pathname } = useLocation();
    const here = useNavigate();
    kit.react.useEffect(() => {
      navigate = here;
    });
    kit.pinterest.usePinterestPage({ path: pathname, properties: { property: pathname } });
    return (
      <Routes>
        <Route path="/page/old" element={<Navigate to="/page/new" replace />} />
        <Route
          path="*"
          element={Array.from({ length: 10 }, (_, key) => (
            <Slow key={key} />
          ))}
        />
      </Routes>
    );
  }
  const routers = {
    BrowserRouter: () => (
      <kit.router.BrowserRouter>
        <Shop />
      </kit.router.BrowserRouter>
    ),
    createBrowserRouter: () => (
      <kit.router.RouterProvider
        router={kit.router.createBrowserRouter([{ path: '*', element: <Shop /> }])}
      />
    ),
  };

  afterEach(() => tearDown());

  for (const [name, router] of Object.entries(routers))
    it(`${name}: push, replaced query, redirect, back and forward`, async () => {
      await setUp();
      const { history, location } = page.window;
      history.replaceState(null, '', '/page/start');
      const { StrictMode } = kit.react;
      render(
        <StrictMode>
          <Provider pageViews="manual">
            {router()}
            <Tag />
          </Provider>
        </StrictMode>,
      );
      await sandbox.waitFor(1, 'PageVisit');
      void navigate('/page/a');
      await sandbox.waitFor(2, 'PageVisit');
      void navigate('/page/a?filter=1', { replace: true });
      await waitUntil(() => location.search === '?filter=1');
      void navigate('/page/old');
      await sandbox.waitFor(3, 'PageVisit');
      history.back();
      await sandbox.waitFor(4, 'PageVisit');
      history.forward();
      await sandbox.waitFor(5, 'PageVisit');
      expect(await views()).to.deep.equal([
        '/page/start',
        '/page/a',
        '/page/new',
        '/page/a',
        '/page/new',
      ]);
    });

  it('a redirect from a page that is a view itself counts once', async () => {
    await setUp();
    function Page({ path, to }: { readonly path: string; readonly to?: string }): ReactNode {
      const { Navigate } = kit.router;
      return (
        <>
          <View path={path} properties={{ property: path }} />
          {to && <Navigate to={to} />}
        </>
      );
    }
    const { BrowserRouter, Route, Routes } = kit.router;
    page.window.history.replaceState(null, '', '/page/old');
    render(
      <Provider>
        <BrowserRouter>
          <Routes>
            <Route path="/page/old" element={<Page path="/page/old" to="/page/new" />} />
            <Route path="/page/new" element={<Page path="/page/new" />} />
          </Routes>
        </BrowserRouter>
        <Tag />
      </Provider>,
    );
    await sandbox.waitFor(1, 'PageVisit');
    expect(await views()).to.deep.equal(['/page/new']);
  });

  it('a redirect counts once also when the page it leads to tracks before its view', async () => {
    await setUp();
    const { Navigate, BrowserRouter, Route, Routes, useLocation } = kit.router;
    function Views(): ReactNode {
      const { pathname } = useLocation();
      return <View path={pathname} properties={{ property: pathname }} />;
    }
    function New(): null {
      const track = kit.pinterest.usePinterestTrack();
      kit.react.useEffect(() => void track('Viewed'), [track]);
      return null;
    }
    page.window.history.replaceState(null, '', '/page/old');
    render(
      <Provider>
        <BrowserRouter>
          <Routes>
            <Route path="/page/old" element={<Navigate to="/page/new" />} />
            <Route path="/page/new" element={<New />} />
          </Routes>
          <Views />
        </BrowserRouter>
        <Tag />
      </Provider>,
    );
    await sandbox.waitFor(1, 'PageVisit');
    expect(await views()).to.deep.equal(['/page/new']);
  });

  it('an address that changes behind the router is no redirect: the view counts, a little later', async () => {
    await setUp();
    function Page(): ReactNode {
      kit.react.useEffect(() => page.window.history.replaceState(null, '', '/page/canonical'));
      return <View path="/page/long" properties={{ property: 'one' }} />;
    }
    page.window.history.replaceState(null, '', '/page/long');
    render(
      <Provider>
        <Page />
        <Tag />
      </Provider>,
    );
    await sandbox.waitFor(1, 'PageVisit');
    expect(await views()).to.deep.equal(['one']);
  });

  it('pageViews="history" on the provider does it without a hook', async () => {
    await setUp();
    const { BrowserRouter, useNavigate } = kit.router;
    function Child(): ReactNode {
      const here = useNavigate();
      return <button onClick={() => void here('/page/a')}>Go</button>;
    }
    render(
      <Provider pageViews="history" page={() => ({ name: page.window.location.pathname })}>
        <BrowserRouter>
          <Child />
        </BrowserRouter>
        <Tag />
      </Provider>,
    );
    const { pathname } = page.window.location;
    await sandbox.waitFor(1, 'PageVisit');
    press();
    await sandbox.waitFor(2, 'PageVisit');
    expect(await views()).to.deep.equal([pathname, '/page/a']);
  });
});
