import type { PageDetails } from '@pinterest-tag/core';

/**
 * What a route's `meta.pinterest` says of its page views: name, category and properties; a function of
 * the route takes them from its params; `false` sends none, where a component does by `usePinterestPage`.
 */
export type RoutePage<Route = PinterestRoute> =
  PageDetails | false | ((route: Route) => PageDetails | false);

/** What the plugin reads of a route of Vue Router. */
export interface PinterestRoute {
  readonly path: string;
  /** Path, query and hash. */
  readonly fullPath: string;
  readonly meta: object;
}

/** What the plugin uses of Vue Router, 4 or newer. */
export interface PinterestRouter {
  readonly currentRoute: { readonly value: PinterestRoute };
  readonly options: {
    readonly history: {
      /** `position` counts the entries; one that is replaced keeps it. */
      readonly state: { readonly position?: unknown };
      createHref(location: string): string;
    };
  };
  isReady(): Promise<void>;
  afterEach(
    guard: (to: PinterestRoute, from: PinterestRoute, failure?: unknown) => void,
  ): () => void;
}
