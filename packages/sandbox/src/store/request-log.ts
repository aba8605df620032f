import type { SandboxRequest } from '../sandbox-types.js';

/** The requests that arrived at Pinterest's addresses. */
export interface RequestLog {
  /** The answer names the tag, once the body with its id has been read. */
  readonly add: (method: string, path: string) => (tagId: string) => void;
  readonly list: () => SandboxRequest[];
  readonly clear: () => void;
}

/** Keeps the latest `limit` requests. */
export function createRequestLog(limit: number): RequestLog {
  let requests: { at: number; method: string; path: string; tagId?: string }[] = [];
  return {
    add(method, path) {
      const request: (typeof requests)[number] = { at: Date.now(), method, path };
      requests.push(request);
      if (requests.length > limit) requests.shift();
      return (tagId) => {
        request.tagId = tagId;
      };
    },
    list: () => requests.map((request) => ({ ...request })),
    clear() {
      requests = [];
    },
  };
}
