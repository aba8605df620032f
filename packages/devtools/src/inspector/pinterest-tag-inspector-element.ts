import type { Activity, AnalyticsCall, PinterestTag } from '@pinterest-tag/core';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { noFilter, type CallFilter } from './log/call-filter.js';
import type { CallRecord } from './log/call-record.js';
import { CallsController } from './log/calls-controller.js';
import { describeTag } from './log/follow-tag.js';
import { renderActions, renderKeep } from './panel/inspector-actions.js';
import type { SettingsTarget } from './details/fixes.js';
import { PinterestSettingsRequestEvent } from './settings-request-event.js';
import { renderBadge, renderDockButtons, renderHeader } from './panel/inspector-parts.js';
import { inspectorStyles } from './panel/inspector-styles.js';
import type { FilterEvent } from './panel/inspector-toolbar.js';
import { PanelController } from './panel/panel-controller.js';
import type { ResizeEvent } from './panel/panel-resizer.js';
import type { Dock } from './panel/preferences.js';

/**
 * `<pinterest-tag-inspector>`: every call of the page's Pinterest Tag, what it became, and what became of
 * it. It looks on: nothing of what is sent changes.
 *
 * @fires {PinterestSettingsRequestEvent} pinterest-settings-request
 *
 * @csspart panel - The open panel.
 * @csspart header - Its title and buttons.
 * @csspart toolbar - Search and filters.
 * @csspart summary - The sums.
 * @csspart list - The list of calls.
 * @csspart row - A call in it.
 * @csspart details - The details of a call.
 * @csspart badge - The button it collapses to.
 */
export class PinterestTagInspectorElement extends LitElement {
  static override properties: PropertyDeclarations = {
    dock: { type: String, reflect: true },
    collapsed: { type: Boolean, reflect: true },
    tag: { attribute: false, noAccessor: true },
    settingsOpen: { state: true },
  };

  /** Light and dark. */
  static override styles = inspectorStyles;

  /** `side` (default), `bottom`, or `none`: it fills its element, which is yours to place. */
  declare dock: Dock;
  /** Whether it is a badge. What its user chose last takes precedence over this and `dock`. */
  declare collapsed: boolean;
  /** Whether the settings are shown in place of the calls. */
  declare protected settingsOpen: boolean;
  /** Whether they were shown before: what is edited in them stays. */
  #hasSettings = false;
  readonly #calls = new CallsController(this);
  readonly #panel = new PanelController(this);

  constructor() {
    super();
    this.dock = 'side';
    this.collapsed = false;
    this.settingsOpen = false;
  }

  /** The tag that is watched, also one of another window. Default: the page's default tag. */
  get tag(): PinterestTag | undefined {
    return this.#calls.tag;
  }

  set tag(tag: PinterestTag | undefined) {
    this.#calls.tag = tag;
  }

  /**
   * Takes what happened before it was there to hear it; what it heard is not taken again.
   *
   * @param at When that was, by the page's `performance.now()`.
   */
  hear(activity: Activity, at: number): void {
    this.#calls.hear(activity, at);
  }

  /**
   * Opens the settings in the panel, at a row of the event mapping or at a setting. A page with settings of
   * its own cancels the event `pinterest-settings-request` that is fired before.
   */
  async openSettings(target?: SettingsTarget): Promise<void> {
    if (!this.dispatchEvent(new PinterestSettingsRequestEvent(target))) return;
    const { defineSettings } = await import('../settings/define-elements.js');
    defineSettings();
    this.#hasSettings = this.settingsOpen = true;
    if (this.collapsed) this.#panel.collapse(false);
    await this.updateComplete;
    const settings = this.renderRoot.querySelector('pinterest-tag-settings');
    if (target && 'event' in target) await settings?.mapEvent(target.event);
    else if (target) await settings?.showSetting(target.setting, target.value);
  }

  protected override render(): TemplateResult {
    const { model, version } = this.#calls;
    const isDocked = this.dock !== 'none';
    if (this.collapsed && isDocked) return renderBadge(model, () => void this.#collapse(false));
    const tag = describeTag(this.tag);
    return html`<section
      class="root panel ${this.dock}"
      part="panel"
      aria-label="Pinterest Tag inspector"
      .style=${this.#panel.style}
      @keydown=${this.#onKey}
      @pinterest-settings-request=${this.#onRequest}
    >
      ${
        isDocked
          ? html`<pinterest-inspector-resizer
              ?side=${this.dock === 'side'}
              .share=${this.#panel.share}
              @panel-resize=${({ share }: ResizeEvent) => this.#panel.resize(share)}
            ></pinterest-inspector-resizer>`
          : nothing
      }
      ${renderHeader(tag, [
        renderActions(this.#calls, {
          isOpen: this.settingsOpen,
          onToggle: () => this.#toggleSettings(),
        }),
        renderDockButtons(
          this.dock,
          (dock) => this.#panel.dock(dock),
          () => void this.#collapse(true),
        ),
      ])}
      ${
        this.#hasSettings
          ? html`<pinterest-tag-settings
              ?hidden=${!this.settingsOpen}
              .tag=${this.tag}
              .seenCalls=${seenCalls(model.all)}
            ></pinterest-tag-settings>`
          : nothing
      }
      <div class="tools" part="toolbar" ?hidden=${this.settingsOpen}>
        <pinterest-inspector-toolbar
          .filter=${model.filter}
          .events=${model.counts.eventNames}
          @filter=${({ filter }: FilterEvent) => this.#filter(filter)}
        ></pinterest-inspector-toolbar>
        ${renderKeep(this.#calls)}
      </div>
      <pinterest-inspector-summary
        ?hidden=${this.settingsOpen}
        part="summary"
        .counts=${model.counts}
        .version=${version}
      ></pinterest-inspector-summary>
      <pinterest-inspector-calls
        exportparts="list, row, details"
        ?hidden=${this.settingsOpen}
        .layout=${this.#panel.layout}
        .compact=${this.#panel.isCompact}
        .compactBeside=${this.#panel.isCompactBeside}
        .model=${model}
        .version=${version}
        .hasTag=${tag.tagId !== ''}
        @reset=${() => this.#filter(noFilter)}
      ></pinterest-inspector-calls>
      <div class="visually-hidden" role="status">${this.#calls.announcer.text}</div>
    </section>`;
  }

  async #collapse(collapsed: boolean): Promise<void> {
    this.#panel.collapse(collapsed);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(collapsed ? '.badge' : '.fold')?.focus();
  }

  #toggleSettings(): void {
    if (this.settingsOpen) this.settingsOpen = false;
    else void this.openSettings();
  }

  /** From the details: the panel decides, after it has asked the page. */
  #onRequest(event: PinterestSettingsRequestEvent): void {
    event.stopPropagation();
    void this.openSettings(event.place);
  }

  #filter(filter: CallFilter): void {
    this.#calls.model.setFilter(filter);
    this.#calls.update();
  }

  /** Keys typed here do not reach the page's own shortcuts. */
  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    if (this.settingsOpen) this.settingsOpen = false;
    else if (this.dock !== 'none') void this.#collapse(true);
  }
}

/** The last track and page call of each name, the newest name first; none whose name was redacted. */
function seenCalls(records: readonly CallRecord[]): AnalyticsCall[] {
  const seen = records.filter(
    ({ type, title }) => /^(track|page)$/.test(type) && !/[⟨(]/.test(title),
  );
  const last = new Map(seen.map(({ title, call }) => [title, call]));
  return [...last.values()].reverse().slice(0, 30) as unknown as AnalyticsCall[];
}
