import type { RouteLocationNormalized } from 'vue-router';
import type { RoutePage } from './router.js';

declare module 'vue-router' {
  interface RouteMeta {
    /** The page call of the route's views. */
    pinterest?: RoutePage<RouteLocationNormalized>;
  }
}
