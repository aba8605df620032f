import { inspect } from 'node:util';

/** What an error says; of anything else that was thrown, what it looks like. */
export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message : inspect(error);
