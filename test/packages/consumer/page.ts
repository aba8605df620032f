// What both bundlers bundle: the element, and a call by core, from one copy of it.
import '@pinterest-tag/element/define';
import { getPinterestTag } from '@pinterest-tag/core';

getPinterestTag().track('Order Completed', { order_id: 'bundled', total: 25, currency: 'EUR' });
