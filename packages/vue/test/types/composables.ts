// Compiled by the test run: what must compile does, what must not does not.
import {
  pinterestTagPlugin,
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTag,
  usePinterestTrack,
  type Consent,
  type PinterestTag,
  type PinterestTagPluginOptions,
} from '@pinterest-tag/vue';
import '@pinterest-tag/vue/router-meta';
import { computed, ref, shallowRef, type App, type ComponentPublicInstance, type Ref } from 'vue';
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router';

declare const app: App;
declare const instance: ComponentPublicInstance;
const tagId = '2612345678901';
const router = createRouter({ history: createMemoryHistory(), routes: [] });

/** Compiles when both are the same type; `any` is only itself. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const isTrue = <Truth extends true>(truth?: Truth): void => void truth;

isTrue<Same<typeof instance.$pinterestTag, PinterestTag>>();
isTrue<Same<ReturnType<typeof usePinterestTag>, PinterestTag>>();
isTrue<Same<ReturnType<typeof usePinterestTrack>, PinterestTag['track']>>();
isTrue<Same<ReturnType<typeof usePinterestPage>, PinterestTag['page']>>();
isTrue<Same<ReturnType<typeof usePinterestIdentify>, PinterestTag['identify']>>();

// The plugin: an object, a ref, a getter; with a router.
app.use(pinterestTagPlugin, { tagId, router, currency: 'EUR', consent: 'pending' });
app.use(pinterestTagPlugin, shallowRef<PinterestTagPluginOptions>({ tagId, router }));
app.use(pinterestTagPlugin, () => ({ tagId, router }));
// @ts-expect-error A tag has an id.
app.use(pinterestTagPlugin, { currency: 'EUR' });
// @ts-expect-error Options are required.
app.use(pinterestTagPlugin);
// @ts-expect-error Page views are `load`, `history` or `manual`.
app.use(pinterestTagPlugin, { tagId, pageViews: 'always' });
// @ts-expect-error A router is one.
app.use(pinterestTagPlugin, { tagId, router: {} });

// Routes.
const route = (meta: RouteRecordRaw['meta']): RouteRecordRaw =>
  meta ? { path: '/', redirect: '/a', meta } : { path: '/', redirect: '/a' };
route({ pinterest: { name: 'Lamps', category: 'Lighting', properties: { sku: 'L-1' } } });
route({ pinterest: false });
route({
  pinterest: ({ params, query }) => ({ name: `${String(params['id'])} ${String(query['q'])}` }),
});
route({ pinterest: (to) => to.path !== '/hidden' && { name: 'Shown' } });
// @ts-expect-error A name is text.
route({ pinterest: { name: 7 } });
// @ts-expect-error A route has no such thing.
route({ pinterest: (to) => ({ name: to.nothing }) });

// track(): the Segment Spec's events are checked, others are free.
const track = usePinterestTrack();
track('Order Completed', {
  order_id: 1,
  total: '12.50',
  products: [{ sku: 'MUG-1', price: 12.5 }],
});
track('Quiz Finished', { score: { of: 'any shape' } }, { messageId: 'quiz-1' });
// @ts-expect-error A price is a number.
track('Product Added', { price: {} });
instance.$pinterestTag.track('Products Searched', { query: 'mug' });
// @ts-expect-error A query is text.
instance.$pinterestTag.track('Products Searched', { query: 7 });

// Views: objects, refs, computed refs and getters; nothing while there is nothing.
usePinterestPage();
usePinterestPage({ name: 'Home', path: '/' });
usePinterestPage(ref({ name: 'Home' }));
usePinterestPage(computed(() => ({ category: 'Lighting' })));
usePinterestPage(() => (tagId ? { name: 'Home', properties: { plan: 'pro' } } : undefined));
usePinterestPage(() => null);
usePinterestPage()('Lighting', 'Lamps');
// @ts-expect-error A path is text.
usePinterestPage({ path: 7 });
// @ts-expect-error A getter gives details, not a name.
usePinterestPage(() => 'Home');

usePinterestIdentify();
usePinterestIdentify({ userId: 'user-1', email: 'ann@example.com', plan: 'pro' });
usePinterestIdentify(ref(null));
usePinterestIdentify(() => undefined)('user-1', { email: 'ann@example.com' });
// @ts-expect-error An address is text.
usePinterestIdentify({ email: 7 });

const { consent, setConsent } = usePinterestConsent();
const [_consent, _setConsent] = usePinterestConsent();
isTrue<Same<typeof consent, Readonly<Ref<Consent>>>>();
isTrue<Same<typeof _consent, typeof consent>>();
isTrue<Same<typeof _setConsent, typeof setConsent>>();
setConsent('granted');
// @ts-expect-error There is no such consent.
setConsent('maybe');
// @ts-expect-error It is read here, and said by setConsent.
consent.value = 'granted';
