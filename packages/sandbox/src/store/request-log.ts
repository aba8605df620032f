import type { RequestFilter, SandboxRequest } from '../sandbox-types.js';
import { insertInOrder, stampOf, type Stamped } from './insert-in-order.js';

/** Notes the fields of a request once they have been read: those of a POST come with its body. */
export type NoteFields = (params: URLSearchParams) => void;

/** The requests that arrived at Pinterest's addresses. */
export interface RequestLog {
  readonly add: (method: string, path: string) => NoteFields;
  readonly list: (filter?: RequestFilter) => SandboxRequest[];
  readonly clear: () => void;
}

interface Entry extends Stamped {
  request: SandboxRequest;
  sentAt: number | undefined;
  isEventTrip: boolean;
}

/** `dep` of the round trip at the start of a page. */
const START_TRIP = '2,PAGE_LOAD';

/** Keeps the latest `limit` requests. */
export function createRequestLog(limit: number): RequestLog {
  let entries: Entry[] = [];
  return {
    add(method, path) {
      const at = Date.now();
      const entry: Entry = {
        request: { at, method, path },
        at,
        sentAt: undefined,
        isEventTrip: false,
      };
      entries.push(entry);
      if (entries.length > limit) entries.shift();
      return (params) => {
        const event = params.get('event');
        const dep = params.get('dep');
        entry.request = {
          ...entry.request,
          tagId: params.get('tid') ?? '',
          ...(event !== null && { event }),
        };
        entry.isEventTrip = path === '/user/' && dep !== null && dep !== START_TRIP;
        entry.sentAt = stampOf(params);
        const index = entries.indexOf(entry);
        if (index < 0) return;
        entries.splice(index, 1);
        insertInOrder(entries, entry);
      };
    },
    list: ({ eventTrips = false } = {}) =>
      entries
        .filter(({ isEventTrip }) => eventTrips || !isEventTrip)
        .map(({ request }) => ({ ...request })),
    clear() {
      entries = [];
    },
  };
}
