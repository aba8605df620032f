import { expect } from '@open-wc/testing';
import type { Outcome } from '@pinterest-tag/core';
import { openPage, type PageWindow } from '../support/open-page.js';
import { startSandbox, type Arrived } from '../support/sandbox.js';
import { calls } from './calls.js';
import { makeCall, settings, type Drive } from './driver.js';

/** `drive-*.ts` of each binding; another binding is one more file, and its name here. */
const drivers = [
  'drive-core.ts',
  'drive-element.ts',
  'drive-react.tsx',
  'drive-react18.tsx',
  'drive-vue.ts',
];

interface Visit {
  readonly requests: readonly string[];
  readonly events: readonly Arrived[];
  readonly ends: readonly (Outcome | undefined)[];
}

/** Makes all calls on a page of the driver's own. */
async function visit(driver: string): Promise<Visit> {
  const sandbox = await startSandbox();
  const page = await openPage(`<script type="module">
    import { drive } from '/test/bindings/${driver}';
    window.drive = drive;
  </script>`);
  const { drive } = page.window as PageWindow & { drive: Drive };
  const { scriptSrc, endpoint } = sandbox;
  const binding = await drive({ ...settings, scriptSrc, endpoint });
  const ends: (Promise<Outcome | undefined> | Outcome | undefined)[] = [];
  for (const { call } of calls) {
    const end = makeCall(binding, call);
    // What is held for consent ends after later calls.
    ends.push(ends.length < heldUntil ? end : await end);
  }
  const result = {
    ends: await Promise.all(ends),
    events: (await sandbox.events()).map(withoutGeneratedId),
    requests: (await sandbox.requests()).map(({ method, path }) => `${method} ${path}`),
  };
  expect(page.messages, driver).to.deep.equal([]);
  page.close();
  await sandbox.stop();
  return result;
}

const heldUntil = calls.findIndex(({ call }) => call.type === 'consent');
const given = new Set(calls.map(({ call }): unknown => 'messageId' in call && call.messageId)).add(
  'own-id',
);
const withoutGeneratedId = (event: Arrived): Arrived => {
  const id = event.data['event_id'];
  if (id === undefined || given.has(id)) return event;
  return { ...event, data: { ...event.data, event_id: 'generated' } };
};

describe('the same visit through every binding', () => {
  it('core sends what the mapping says', async () => {
    const core = await visit('drive-core.ts');
    expect(core.events.map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      ...calls.flatMap(({ events }) => events),
    ]);
  });

  for (const driver of drivers.slice(1))
    it(`${driver}: the same requests, the same events, the same ends`, async () => {
      // Each beside a visit of its own: where the script's trip at start takes 3 s, events differ, and both try again.
      const core = await visit('drive-core.ts');
      expect(await visit(driver)).to.deep.equal(core);
    });
});
