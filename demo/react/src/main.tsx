import { ecommerceEvents, PinterestTagProvider } from '@pinterest-tag/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { localPinterest } from '../../shared/local-pinterest.js';
import { load } from '../../shared/storage.js';
import '../../shared/styles/shop.css';
import './app.css';
import { router } from './router';

const eventMapping = { ...ecommerceEvents, 'Consultation Booked': 'Lead' };

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <PinterestTagProvider
      tagId="2612345678901"
      pageViews="manual"
      currency="EUR"
      consent={load('consent', 'pending')}
      eventMapping={eventMapping}
      customProperties={['loyalty.tier']}
      {...localPinterest()}
    >
      <RouterProvider router={router} />
    </PinterestTagProvider>
  </StrictMode>,
);
