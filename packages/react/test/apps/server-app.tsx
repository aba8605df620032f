import {
  ecommerceEvents,
  PinterestTagProvider,
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTag,
  usePinterestTrack,
  type PinterestTagOptions,
} from '@pinterest-tag/react';
import { Suspense, useEffect, type ReactElement } from 'react';

/** Where its parts come from: the server waits for some of it, the browser has it all. */
export interface ServerAppProps {
  readonly options?: Partial<PinterestTagOptions>;
  /** Text of the part that comes late; throws a promise until it is there. */
  readonly readLate: () => string;
}

/** An app for server rendering, with every hook in it, inside a provider and outside. */
export function ServerApp({ options, readLate }: ServerAppProps): ReactElement {
  return (
    <main>
      <Consent place="outside" />
      <PinterestTagProvider
        tagId="2612345678901"
        consent="pending"
        eventMapping={ecommerceEvents}
        {...options}
      >
        <Lamps />
        <Consent place="inside" />
        <Suspense fallback={<p>wait</p>}>
          <Late read={readLate} />
        </Suspense>
      </PinterestTagProvider>
    </main>
  );
}

function Lamps(): ReactElement {
  const { tagId } = usePinterestTag();
  const track = usePinterestTrack();
  const [, setConsent] = usePinterestConsent();
  usePinterestIdentify({ email: 'ann@example.com' });
  usePinterestPage({ name: 'Lamps', category: 'Lighting' });
  useEffect(() => {
    track('Product Viewed', { sku: 'LMP-1' });
    setConsent('granted');
  }, [track, setConsent]);
  return <h1>Lamps of {tagId}</h1>;
}

function Consent({ place }: { readonly place: string }): ReactElement {
  const [consent] = usePinterestConsent();
  return (
    <p>
      {place}: {consent}
    </p>
  );
}

/** Is hydrated after the effects above have run. */
function Late({ read }: { readonly read: () => string }): ReactElement {
  const text = read();
  const track = usePinterestTrack();
  useEffect(() => void track('Late'), [track]);
  return (
    <section>
      <h2>{text}</h2>
      <Consent place="late" />
    </section>
  );
}
