import type { PinterestTagOptions } from '@pinterest-tag/react';
import { hydrateRoot } from 'react-dom/client';
import { ServerApp } from './server-app.js';

declare global {
  interface Window {
    /** Takes over the HTML that a server has made. */
    hydrate(options: Partial<PinterestTagOptions>): void;
  }
}

window.hydrate = (options) =>
  void hydrateRoot(
    document.getElementById('root') as HTMLElement,
    <ServerApp options={options} readLate={() => 'Late'} />,
  );
