import {
  pinterestTagPlugin,
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTrack,
} from '@pinterest-tag/vue';
import { createApp } from 'vue';
import type { Drive } from './driver.js';

/** By the plugin and the composables. */
export const drive: Drive = (options) =>
  new Promise((resolve) => {
    const app = createApp({
      setup() {
        const { setConsent } = usePinterestConsent();
        const [page, track, identify] = [
          usePinterestPage(),
          usePinterestTrack(),
          usePinterestIdentify(),
        ];
        resolve({ page, track, identify, setConsent });
        return () => null;
      },
    });
    app.use(pinterestTagPlugin, options);
    app.mount(document.body.appendChild(document.createElement('div')));
  });
