import {
  PinterestTagProvider,
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTrack,
} from '@pinterest-tag/react';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Drive, Binding } from './driver.js';

/** By the hooks, in StrictMode. */
export const drive: Drive = (options) =>
  new Promise((resolve) => {
    const root = document.body.appendChild(document.createElement('div'));
    createRoot(root).render(
      <StrictMode>
        <PinterestTagProvider {...options}>
          <Hooks onReady={resolve} />
        </PinterestTagProvider>
      </StrictMode>,
    );
  });

function Hooks({ onReady }: { readonly onReady: (binding: Binding) => void }): null {
  const page = usePinterestPage();
  const track = usePinterestTrack();
  const identify = usePinterestIdentify();
  const [, setConsent] = usePinterestConsent();
  useEffect(
    () => onReady({ page, track, identify, setConsent }),
    [onReady, page, track, identify, setConsent],
  );
  return null;
}
