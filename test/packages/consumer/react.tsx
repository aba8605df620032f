import {
  PinterestTagProvider,
  ecommerceEvents,
  usePinterestConsent,
  usePinterestTrack,
} from '@pinterest-tag/react';
import type { ReactElement } from 'react';

export function App(): ReactElement {
  return (
    <PinterestTagProvider tagId="2612345678901" eventMapping={ecommerceEvents} pageViews="history">
      <Shop />
      <pinterest-tag tag-id="2612345678901" page-views="manual" max-held={10} debug />
      <pinterest-event name="Order Completed" properties="{}" event-id="order-1414" />
      {/* @ts-expect-error Consent is one of three. */}
      <pinterest-tag consent="perhaps" tag-id="2612345678901" />
    </PinterestTagProvider>
  );
}

function Shop(): ReactElement {
  const track = usePinterestTrack();
  const [consent, setConsent] = usePinterestConsent();
  return (
    <button
      onClick={() => {
        setConsent('granted');
        track('Product Added', { sku: 'MUG-1', price: 12.5 });
      }}
    >
      {consent}
    </button>
  );
}
