import type { PinterestTagPluginOptions } from '@pinterest-tag/vue';
import type { App } from 'vue';
import type { Router, RouterHistory } from 'vue-router';

export function createShop(
  history: RouterHistory,
  options: PinterestTagPluginOptions,
): { app: App; router: Router };
