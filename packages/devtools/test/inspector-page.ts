import type { PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import type { PinterestTagInspectorElement } from '@pinterest-tag/devtools';
import { axeViolations } from '../../../test/support/axe-violations.js';
import { openPage, type PageWindow, type TestPage } from '../../../test/support/open-page.js';
import { nextFrame } from '../../../test/support/next-frame.js';
import { startSandbox, type TestSandbox } from '../../../test/support/sandbox.js';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { Faults } from '@pinterest-tag/sandbox';

export const tagId = '2612345678901';

type InspectorWindow = PageWindow & {
  readonly openInspector: () => PinterestTagInspectorElement;
};

const scripts = `
  <script type="module">
    import * as core from '/packages/core/src/index.ts';
    import { openInspector } from '/packages/devtools/src/index.ts';
    import '/packages/devtools/src/define-inspector.ts';
    Object.assign(window, { core, openInspector });
  </script>`;

/** How a page with an inspector on it is set up. */
export interface PageSettings {
  readonly html?: string;
  readonly faults?: Faults;
  /** A Content Security Policy. */
  readonly csp?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A page with an inspector on it, a sandbox, and hands and eyes for both. */
export class InspectorPage {
  private constructor(
    readonly sandbox: TestSandbox,
    readonly page: TestPage,
  ) {}

  static async open(settings: PageSettings = {}): Promise<InspectorPage> {
    const { html = '<pinterest-tag-inspector></pinterest-tag-inspector>' } = settings;
    const sandbox = await startSandbox(settings.faults);
    const page = await openPage(`<main><h1>Shop</h1></main>${html}${scripts}`, settings.csp);
    const opened = new InspectorPage(sandbox, page);
    opened.resize(settings.width ?? 1000, settings.height ?? 700);
    if (html.includes('<pinterest-tag-inspector')) await opened.settle();
    return opened;
  }

  get window(): InspectorWindow {
    return this.frame.contentWindow as InspectorWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  get frame(): HTMLIFrameElement {
    const frames = [...document.querySelectorAll('iframe')];
    return frames.at(-1) as HTMLIFrameElement; // a page is one while it is open
  }

  get inspector(): PinterestTagInspectorElement {
    return this.document.querySelector('pinterest-tag-inspector') as PinterestTagInspectorElement;
  }

  create(options: Partial<PinterestTagOptions> = {}): PinterestTag {
    const { scriptSrc, endpoint } = this.sandbox;
    return this.window.core.createPinterestTag({
      tagId,
      pageViews: 'manual',
      scriptSrc,
      endpoint,
      ...options,
    });
  }

  resize(width: number, height: number): void {
    Object.assign(this.frame.style, { width: `${width}px`, height: `${height}px`, border: '0' });
  }

  /** Waits until all that happened so far is on the screen. */
  async settle(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) {
      await nextFrame(this.window);
      await this.inspector.updateComplete;
    }
  }

  /** Every element of the inspector that the selector finds, in whichever shadow root. */
  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    const search = (root: ParentNode): Found[] => [
      ...root.querySelectorAll<Found>(selector),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? search(shadowRoot) : [],
      ),
    ];
    const { shadowRoot } = this.inspector;
    return shadowRoot ? search(shadowRoot) : [];
  }

  one<Found extends Element = HTMLElement>(selector: string): Found {
    const [found] = this.all<Found>(selector);
    if (!found) throw new Error(`the inspector has no ${selector}`);
    return found;
  }

  /** The button or field of this name. */
  control<Found extends HTMLElement = HTMLButtonElement>(name: string): Found {
    const named = (element: HTMLElement): string =>
      element.getAttribute('aria-label') ?? textOf(element);
    const found = this.all('button, input, select').find((each) => named(each).startsWith(name));
    if (!found) throw new Error(`the inspector has no control ${name}`);
    return found as Found;
  }

  async press(name: string): Promise<void> {
    this.control(name).click();
    await this.settle();
  }

  async enter(name: string, value: string): Promise<void> {
    const field = this.control<HTMLInputElement | HTMLSelectElement>(name);
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    await this.settle();
  }

  async key(key: string, target: EventTarget | undefined = this.focused): Promise<void> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    target?.dispatchEvent(event);
    await this.settle();
  }

  /** What has the focus, in whichever shadow root. */
  get focused(): Element | undefined {
    let element = this.document.activeElement ?? undefined;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /** Each row as it reads: event, where it came from, delivery. */
  get rows(): string[] {
    return this.all('.row').map((row) =>
      ['.event', '.from', '.state']
        .map((part) => textOf(row.querySelector(part)))
        .join(' | ')
        .replace(/ \d[\d.]* (?:ms|s|min(?: \d+ s)?)$/, ''),
    );
  }

  /** Everything there is to read, in text or attributes, in whichever shadow root. */
  get text(): string {
    return this.all('*')
      .flatMap((element) => [
        ...[...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')),
        ...[...element.attributes].map(({ value }) => value),
      ])
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  /** Opens the details of the row with this text. */
  async open(text: string): Promise<void> {
    await waitUntil(() => this.all('.row').some((row) => textOf(row).includes(text)), text, 10_000);
    this.all('.row')
      .find((row) => textOf(row).includes(text))
      ?.click();
    await this.settle();
  }

  /** The sections of the details, by their headings. */
  get details(): Record<string, string> {
    const sections = this.all('section').filter((section) => section.querySelector('h4'));
    return Object.fromEntries(
      sections.map((section) => {
        const heading = textOf(section.querySelector('h4'));
        const trees = [...section.querySelectorAll('pinterest-devtools-tree')];
        const lists = trees.map((tree) => tree.shadowRoot?.querySelector('ul') ?? null);
        const text = [section, ...lists].map(textOf).join(' ');
        return [heading, text.slice(heading.length).trim()];
      }),
    );
  }

  /** What a person can't read or operate, by axe. */
  violations(): Promise<string[]> {
    return axeViolations(this.document);
  }

  async reload(): Promise<void> {
    const loaded = new Promise((resolve) =>
      this.frame.addEventListener('load', resolve, { once: true }),
    );
    this.window.location.reload();
    await loaded;
    await this.settle();
  }

  async close(): Promise<void> {
    this.page.close();
    await this.sandbox.stop();
  }
}

/** The text as it reads: a space between its parts, none before a colon. */
export function textOf(element: Element | null): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
  return parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([:,.)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
}

/** Forgets what inspectors on earlier pages kept: storage is the whole site's. */
export function forgetAll(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage))
      if (key.startsWith('@pinterest-tag/')) storage.removeItem(key);
}
