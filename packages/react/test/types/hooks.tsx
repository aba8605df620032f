// Compiled by the test run: what must compile does, what must not does not.
import {
  PinterestTagProvider,
  ecommerceEvents,
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTag,
  usePinterestTrack,
  type Consent,
  type PinterestTag,
  type PinterestTagProviderProps,
  type Receipt,
} from '@pinterest-tag/react';
import type { ReactElement } from 'react';

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Compiles for the very same type only: `any` is the same as nothing but itself. */
const exactly =
  <Expected,>() =>
  <Actual,>(value: Actual, _isSame: Same<Actual, Expected>): Actual =>
    value;

declare module '@pinterest-tag/core' {
  interface SpecEvents {
    'Demo Booked': { plan: 'basic' | 'pro' };
  }
}

export function Hooks({ name }: { readonly name: string }): null {
  const track = exactly<PinterestTag['track']>()(usePinterestTrack(), true);
  const [consent, setConsent] = usePinterestConsent();
  exactly<Consent>()(consent, true);
  exactly<(consent: Consent) => void>()(setConsent, true);
  exactly<PinterestTag>()(usePinterestTag(), true);
  const view = { path: '/lamps', name: 'Lamps', category: 'Lighting' };
  exactly<PinterestTag['page']>()(usePinterestPage(view), true);
  const user = { userId: 'user-42', email: 'ann@example.com', age: 41 };
  exactly<PinterestTag['identify']>()(usePinterestIdentify(user), true);
  exactly<Receipt>()(track('Order Completed', { order_id: 1414, total: 25, gift: true }), true);

  usePinterestPage();
  usePinterestPage(null);
  usePinterestPage({ path: null, properties: { sku: 'MUG-1' } });
  usePinterestIdentify();
  usePinterestIdentify(null);
  track('Demo Booked', { plan: 'pro', seats: 3 });
  track('Quiz Finished', { any: { shape: 'goes' } });
  track(name);

  // @ts-expect-error A total is a number.
  track('Order Completed', { total: 'a lot' });
  // @ts-expect-error One's own events are checked, too.
  track('Demo Booked', { plan: 'enterprise' });
  // @ts-expect-error There is no such consent.
  setConsent('maybe');
  // @ts-expect-error A name is text.
  usePinterestPage({ name: 7 });
  // @ts-expect-error An address is text.
  usePinterestIdentify({ email: 7 });
  return null;
}

export function App(props: PinterestTagProviderProps): ReactElement {
  return (
    <PinterestTagProvider {...props}>
      <PinterestTagProvider
        tagId="2612345678901"
        eventMapping={{ ...ecommerceEvents, 'Demo Booked': 'Lead' }}
        beforeSend={(command, call) => (call.type === 'page' ? null : command)}
      />
      {/* @ts-expect-error The tag id is required. */}
      <PinterestTagProvider />
      {/* @ts-expect-error There is no such option. */}
      <PinterestTagProvider tagId="2612345678901" pageView="load" />
    </PinterestTagProvider>
  );
}
