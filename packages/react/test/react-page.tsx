import { expect } from '@open-wc/testing';
import type { Activity } from '@pinterest-tag/core';
import type { PinterestTag, PinterestTagProviderProps } from '@pinterest-tag/react';
import { version, type ReactNode } from 'react';
import { openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';
import type { Kit } from './apps/kit.js';

export const tagId = '2612345678901';
export const otherId = '2612345678902';

/** The React that this was bundled with: 19, or 18 below a path that says so. */
export const react = `React ${version}`;
export const isReact18 = version.startsWith('18.');
const kitScript = `<script type="module" src="/packages/react/test/apps/${isReact18 ? 'react18-kit' : 'kit'}.ts"></script>`;

/** What the test has, from `setUp` on. */
export let sandbox: TestSandbox;
export let page: TestPage;
export let kit: Kit;
/** The tag that `<Tag>` saw last; before, the page's default one. */
export let tag: PinterestTag;
export let root: ReturnType<Kit['reactDomClient']['createRoot']>;

/** Opens a page with React on it and a sandbox of its own; SANDBOX in its body stands for a tag's attributes. */
export async function setUp(body = ''): Promise<void> {
  sandbox = await startSandbox();
  const { scriptSrc, endpoint } = sandbox;
  const attributes = `tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}"`;
  page = await openPage(
    `<div id="root"></div>${body.replaceAll('SANDBOX', attributes)}${kitScript}`,
  );
  kit = page.window.kit;
  expect(kit.react.version).to.equal(version);
  tag = kit.pinterest.getPinterestTag();
  root = kit.reactDomClient.createRoot(rootElement());
}

/** Ends what `setUp` began; the page's console must be clean, but for the messages given. */
export async function tearDown(messages: readonly string[] = []): Promise<void> {
  expect(page.messages).to.deep.equal(messages);
  page.close();
  await sandbox.stop();
}

export const rootElement = (): HTMLElement => page.document.getElementById('root') as HTMLElement;
export const text = (): string => rootElement().innerText;
export const press = (): void => page.document.querySelector('button')?.click();

/** Renders, effects included. */
export const render = (node: ReactNode): void => kit.reactDom.flushSync(() => root.render(node));

/** A provider whose Pinterest is the sandbox. */
export function Provider(props: Partial<PinterestTagProviderProps>): ReactNode {
  const { scriptSrc, endpoint } = sandbox;
  return <kit.pinterest.PinterestTagProvider {...{ tagId, scriptSrc, endpoint, ...props }} />;
}

/** Keeps what the tag of its place tells, from before it starts. */
export function Listen({ to }: { readonly to: Activity[] }): null {
  const { subscribe } = kit.pinterest.usePinterestTag();
  kit.react.useLayoutEffect(() => subscribe((activity) => to.push(activity)), [subscribe, to]);
  return null;
}

/** Hands out the tag of its place as `tag`. */
export function Tag(): null {
  const seen = kit.pinterest.usePinterestTag();
  kit.react.useEffect(() => {
    tag = seen;
  });
  return null;
}

/** The names of all that arrived, once one more call has. */
export async function arrived(): Promise<string[]> {
  expect(await tag.track('Last').delivered).to.equal('sent');
  return (await sandbox.events()).map(({ event }) => event);
}

/** Events and data without the generated id. */
export const plain = (events: Arrived[]): [string, object][] =>
  events.map(({ event, data: { event_id: _, ...data } }) => [event, data]);

/** How often Pinterest's script was asked for. */
export const scripts = async (): Promise<number> =>
  (await sandbox.requests()).filter(({ path }) => path === '/ct/core.js').length;

/** What is destroyed ends in a task of its own, so that a remount finds it. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => page.window.setTimeout(resolve));
