import { executeServerCommand } from '@web/test-runner-commands';
import type { Faults, SandboxEvent, SandboxRequest } from '@pinterest-tag/sandbox';

/** What of a request a test compares: everything that does not change from run to run. */
export type Arrived = Pick<
  SandboxEvent,
  'tagId' | 'event' | 'data' | 'userData' | 'via' | 'method'
>;

/** A sandbox in Node, of this test alone. */
export interface TestSandbox {
  readonly url: string;
  readonly scriptSrc: string;
  readonly endpoint: string;
  /** All that arrived from the browser, once `event` (any without a name) has arrived `count` times. */
  waitFor(count: number, event?: string): Promise<Arrived[]>;
  events(): Promise<Arrived[]>;
  /** All events of the Conversions API, once `count` have arrived. */
  waitForServer(count: number): Promise<SandboxEvent[]>;
  requests(): Promise<SandboxRequest[]>;
  setFaults(faults: Faults): Promise<void>;
  clear(): Promise<void>;
  stop(): Promise<void>;
}

const compared = (events: SandboxEvent[]): Arrived[] =>
  events.map(({ tagId, event, data, userData, via, method }) => ({
    tagId,
    event,
    data,
    userData,
    via,
    method,
  }));

const call = <T>(command: string, payload: object): Promise<T> =>
  executeServerCommand<T, object>(`sandbox:${command}`, payload) as Promise<T>;

export async function startSandbox(faults: Faults = {}): Promise<TestSandbox> {
  const addresses = await call<Pick<TestSandbox, 'url' | 'scriptSrc' | 'endpoint'>>('start', {
    faults,
  });
  const { url } = addresses;
  return {
    ...addresses,
    waitFor: async (count, event) => compared(await call('wait', { url, count, event })),
    waitForServer: (count) => call('wait', { url, count, source: 'server' }),
    events: async () => compared(await call('events', { url })),
    requests: () => call('requests', { url }),
    setFaults: (next) => call('faults', { url, faults: next }),
    clear: () => call('clear', { url }),
    stop: () => call('stop', { url }),
  };
}
