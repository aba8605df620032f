import type { Exchange } from './exchange.js';
import type { CorsMode } from './set-cors-headers.js';

/** One address. */
export interface Route {
  readonly path: string;
  readonly methods: readonly string[];
  readonly cors: CorsMode;
  readonly handle: (exchange: Exchange) => void | Promise<void>;
}
