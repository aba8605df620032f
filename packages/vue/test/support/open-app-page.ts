import type { PinterestTagPluginOptions } from '@pinterest-tag/vue';
import { openPage, type TestPage } from '../../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../../test/support/sandbox.js';
import type { Kit } from '../apps/kit.js';

export const tagId = '2612345678901';
export const otherId = '2612345678902';

/** A page of its own with Vue in it, and a sandbox of its own. */
export interface AppPage extends Omit<TestPage, 'window'> {
  readonly window: TestPage['window'] & { kit: Kit };
  readonly kit: Kit;
  readonly sandbox: TestSandbox;
  /** Options of a tag that is pointed at the sandbox. */
  readonly options: PinterestTagPluginOptions;
  /** Once `count` events have arrived: each with its data, ids left out. */
  plain(count: number): Promise<[event: string, data: object][]>;
  /** Runs in the page's next task but one: what was put off till the next has happened. */
  tasks(): Promise<void>;
  end(): Promise<void>;
}

export async function openAppPage(app = 'kit', body = '<div id="app"></div>'): Promise<AppPage> {
  const sandbox = await startSandbox();
  const script = `<script type="module" src="/packages/vue/test/apps/${app}.ts"></script>`;
  const page = await openPage(body + script);
  const window = page.window as AppPage['window'];
  const { scriptSrc, endpoint } = sandbox;
  return {
    ...page,
    window,
    kit: window.kit,
    sandbox,
    options: { tagId, scriptSrc, endpoint },
    plain: async (count) => (await sandbox.waitFor(count)).map(withoutId),
    async tasks() {
      for (let task = 0; task < 2; task++)
        await new Promise((resolve) => window.setTimeout(resolve));
    },
    async end() {
      page.close();
      await sandbox.stop();
    },
  };
}

const withoutId = ({ event, data: { event_id: _, ...data } }: Arrived): [string, object] => [
  event,
  data,
];

/** A request as Pinterest's script sends it. */
export const arrived = (
  event: string,
  data: object = {},
  more: Partial<Arrived> = {},
): Arrived => ({
  tagId,
  event,
  data: data as Arrived['data'],
  userData: {},
  via: 'script',
  method: 'GET',
  ...more,
});
