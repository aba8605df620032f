import type { LitElement } from 'lit';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { PinterestTagSettings, PinterestTagSettingsElement } from '@pinterest-tag/devtools';

/** A row of the event mapping, as it is shown. */
export interface ShownRow {
  readonly event: string;
  readonly targets: readonly string[];
  readonly silent: boolean;
}

/** Uses the form as a person does: by what its fields and buttons are called. */
export interface Driver {
  readonly element: PinterestTagSettingsElement;
  readonly root: ShadowRoot;
  readonly settings: PinterestTagSettings;
  /** What a selector finds, in whichever shadow root. */
  all<E extends Element = HTMLElement>(selector: string): E[];
  /** Waits until all that happened so far is shown. */
  updated(): Promise<void>;
  /** What has the focus, in whichever shadow root. */
  readonly focusedElement: Element | null;
  ready(): Promise<void>;
  until(condition: () => boolean): Promise<void>;
  /** The field of a label; of several the last. */
  field(label: string): HTMLInputElement;
  /** Types into a field and leaves it. */
  fill(label: string, text: string): Promise<void>;
  check(label: string, isOn?: boolean): Promise<void>;
  press(name: string): Promise<void>;
  button(name: string): HTMLButtonElement;
  /** The text of what a selector finds, blanks collapsed. */
  text(selector: string): string;
  /** What a field's `aria-describedby` says. */
  description(label: string): string;
  rows(): ShownRow[];
  code(): string;
  /** The id of the element that has the focus. */
  focused(): string | undefined;
}

export const collapse = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

export function createDriver(document: Document): Driver {
  const element = document.querySelector('pinterest-tag-settings') as PinterestTagSettingsElement;
  const view = document.defaultView as Window & typeof globalThis;
  const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
  const search = <E extends Element>(place: ParentNode, selector: string): E[] => [
    ...place.querySelectorAll<E>(selector),
    ...[...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? search<E>(shadowRoot, selector) : [],
    ),
  ];
  const all = <E extends Element>(selector: string): E[] => search<E>(root(), selector);
  /** Parts update after the form, and their own parts after them. */
  const updated = async (): Promise<void> => {
    await element.updateComplete;
    for (let depth = 0; depth < 2; depth++)
      for (const part of all<LitElement>('*')) if (part.shadowRoot) await part.updateComplete;
  };
  const focusedElement = (): Element | null => {
    let active = root().activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  const nameOf = (label: Element): string => {
    const copy = label.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return collapse(copy.textContent);
  };
  const found = <E extends Element>(what: string, candidates: E[]): E => {
    const match = candidates.at(-1);
    if (!match) throw new Error(`The form has no ${what}.`);
    return match;
  };
  const field = (name: string): HTMLInputElement => {
    const label = found(
      `label "${name}"`,
      all<HTMLLabelElement>('label').filter((each) => nameOf(each) === name),
    );
    return label.control as HTMLInputElement;
  };
  const button = (name: string): HTMLButtonElement =>
    found(
      `button "${name}"`,
      all<HTMLButtonElement>('button').filter((each) => nameOf(each) === name),
    );
  const fire = (target: Element, type: string): boolean =>
    target.dispatchEvent(new view.Event(type, { bubbles: true, composed: type === 'input' }));

  return {
    element,
    get root() {
      return root();
    },
    get focusedElement() {
      return focusedElement();
    },
    get settings() {
      return element.settings;
    },
    async ready() {
      await view.customElements.whenDefined('pinterest-tag-settings');
      // The form reads the tag beside it in a later task.
      await new Promise((resolve) => setTimeout(resolve));
      await updated();
    },
    until: (condition) => waitUntil(condition),
    field,
    async fill(label, text) {
      const input = field(label);
      input.focus();
      input.value = text;
      fire(input, 'input');
      fire(input, 'change');
      await updated();
    },
    async check(label, isOn = true) {
      const input = field(label);
      if (input.checked !== isOn) input.click();
      await updated();
    },
    async press(name) {
      button(name).click();
      await updated();
    },
    button,
    all,
    updated,
    text: (selector) => collapse(all(selector)[0]?.textContent),
    description: (label) =>
      (field(label).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => collapse(all(`#${CSS.escape(id)}`)[0]?.textContent))
        .filter(Boolean)
        .join(' | '),
    rows: () =>
      all('.row').map((row) => ({
        event: row.querySelector<HTMLInputElement>('input[list="your-events"]')?.value ?? '',
        targets: [...row.querySelectorAll('.chip > span')].map(({ textContent }) =>
          String(textContent),
        ),
        silent: row.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked === true,
      })),
    code: () => all('#code-panel code')[0]?.textContent ?? '',
    focused: () => focusedElement()?.id || undefined,
  };
}
