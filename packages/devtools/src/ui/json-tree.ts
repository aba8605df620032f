import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { baseStyles } from './base-styles.js';
import { noteIn, type Readable } from '../data/readable.js';

type Branch = readonly Readable[] | { readonly [key: string]: Readable };

/** Branches that are open at first: as deep, and as long. */
const openLevels = 3;
const openLength = 20;

/** A value as a tree that opens and closes. Shows text only, whatever the value holds. */
export class JsonTree extends LitElement {
  static override properties: PropertyDeclarations = { value: { attribute: false } };

  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        font: 12px/1.6 var(--_mono);
        overflow-wrap: anywhere;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0 0 0 16px;
      }
      :host > ul {
        padding: 0;
      }
      .leaf {
        padding-inline-start: 14px;
        text-indent: -2px;
      }
      summary {
        cursor: pointer;
        border-radius: 4px;
        list-style-position: outside;
        margin-inline-start: 14px;
      }
      summary:hover {
        background: var(--_hover);
      }
      .key {
        color: var(--_text);
        font-weight: 600;
      }
      .value {
        unicode-bidi: isolate;
        white-space: pre-wrap;
      }
      .string {
        color: var(--_good);
      }
      .number,
      .boolean,
      .null {
        color: var(--_busy);
      }
      .note,
      .size {
        color: var(--_muted);
        font-style: italic;
      }
    `,
  ];

  declare value: Readable | undefined;
  /** By path: stays when the value is replaced. */
  readonly #toggled = new Map<string, boolean>();

  protected override render(): unknown {
    const { value } = this;
    if (value === undefined) return nothing;
    return isBranch(value)
      ? this.#renderEntries(value, '', 0)
      : html`<ul role="list">
          <li class="leaf">${renderLeaf(value)}</li>
        </ul>`;
  }

  #renderEntries(branch: Branch, path: string, depth: number): TemplateResult {
    const entries = Object.entries(branch);
    if (entries.length === 0)
      return html`<ul role="list">
        <li class="leaf note">empty</li>
      </ul>`;
    return html`<ul role="list">
      ${entries.map(([key, value]) => {
        const name = html`<bdi class="key">${key}</bdi>`;
        return isBranch(value) && Object.keys(value).length > 0
          ? html`<li>${this.#renderBranch(name, value, `${path}/${key}`, depth + 1)}</li>`
          : html`<li class="leaf">${name}: ${renderLeaf(value)}</li>`;
      })}
    </ul>`;
  }

  #renderBranch(name: TemplateResult, branch: Branch, path: string, depth: number): TemplateResult {
    const count = Object.keys(branch).length;
    const isOpen = this.#toggled.get(path) ?? (depth <= openLevels && count <= openLength);
    const unit = (Array.isArray(branch) ? 'item' : 'key') + (count === 1 ? '' : 's');
    return html`<details
      ?open=${isOpen}
      @toggle=${(event: Event) => this.#onToggle(path, isOpen, event)}
    >
      <summary>${name} <span class="size">${`${count} ${unit}`}</span></summary>
      ${isOpen ? this.#renderEntries(branch, path, depth) : nothing}
    </details>`;
  }

  #onToggle(path: string, wasOpen: boolean, { currentTarget }: Event): void {
    const { open } = currentTarget as HTMLDetailsElement;
    if (open === wasOpen) return;
    this.#toggled.set(path, open);
    this.requestUpdate();
  }
}

const isBranch = (value: Readable): value is Branch => typeof value === 'object' && value !== null;

function renderLeaf(value: Readable): TemplateResult {
  const note = typeof value === 'string' ? noteIn(value) : undefined;
  if (note !== undefined) return html`<span class="value note">${note}</span>`;
  if (isBranch(value)) return html`<span class="value note">empty</span>`;
  const kind = value === null ? 'null' : typeof value;
  return html`<span class="value ${kind}">${JSON.stringify(value)}</span>`;
}
