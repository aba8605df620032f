// What sites feed their data layer with, as a site's bundler takes it.
import TagManager from 'react-gtm-module';
import { configure, consent, event, set } from 'vue-gtag';

configure({ tagId: 'G-1', resource: { inject: false } });

const feeders = {
  'vue-gtag': {
    event,
    user: (fields: object) => set('user_data', fields),
    consent: (states: object) => consent('update', states),
  },
  'react-gtm-module': {
    event: (name: string, ecommerce: object) =>
      TagManager.dataLayer({ dataLayer: { event: name, ecommerce } }),
    user: (fields: object) => TagManager.dataLayer({ dataLayer: { user_data: fields } }),
  },
};

export type Feeders = typeof feeders;

(window as unknown as { feeders: Feeders }).feeders = feeders;
