import { ecommerceEvents, pinterestTagPlugin } from '@pinterest-tag/vue';
import { createApp } from 'vue';
import { localPinterest } from '../../shared/local-pinterest.js';
import { load } from '../../shared/storage.js';
import '../../shared/styles/shop.css';
import App from './App.vue';
import { router } from './router';
import './app.css';

const app = createApp(App);

app.use(router);
app.use(pinterestTagPlugin, {
  tagId: '2612345678901',
  router,
  currency: 'EUR',
  consent: load('consent', 'pending'),
  eventMapping: { ...ecommerceEvents, 'Consultation Booked': 'Lead' },
  customProperties: ['loyalty.tier'],
  ...localPinterest(),
});

await router.isReady();
app.mount('#app');
