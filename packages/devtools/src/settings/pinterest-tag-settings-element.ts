import type { AnalyticsCall, PinterestTag } from '@pinterest-tag/core';
import {
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { baseStyles } from '../ui/base-styles.js';
import { theme } from '../ui/theme.js';
import { findTagElement } from './find-tag-element.js';
import { LiveTag } from './live-tag.js';
import type { FieldPath } from './model/field-path.js';
import { SettingsForm } from './model/settings-form.js';
import { PinterestSettingsChangeEvent } from './pinterest-settings-change-event.js';
import { readSettings, type ReadSettings } from './schema/read-settings.js';
import type { SettingProblem } from './schema/setting-problems.js';
import type { PinterestTagSettings } from './settings.js';
import { readElement } from './transfer/read-element.js';
import type { FormView } from './view/form-view.js';
import { settingsPage } from './view/settings-page.js';
import { fieldStyles, settingsStyles } from './view/settings-styles.js';

/** The form and the code stand side by side from this width on, in pixels. */
const wideWidth = 820;

/**
 * `<pinterest-tag-settings>`: the settings of a Pinterest Tag as a form, for its developer. Edits apply to
 * the tag on this page until it is reloaded; visitors get the finished code once it is on the site. Saves
 * nothing, sends nothing.
 *
 * @fires {PinterestSettingsChangeEvent} pinterest-settings-change
 */
export class PinterestTagSettingsElement extends LitElement {
  /** Light and dark. */
  static override styles = [baseStyles, theme, fieldStyles, settingsStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    live: { converter: { fromAttribute: (text: string | null) => text !== 'false' } },
    seenCalls: { attribute: false },
    settings: { attribute: false },
    tag: { attribute: false },
  };

  /** Attribute `for`: the id of the `<pinterest-tag>` that the form is about. Default: the page's first. */
  declare htmlFor: string | undefined;
  /** Whether edits apply to the tag on this page. Default `true`; the attribute turns it off with `live="false"`. */
  declare live: boolean;
  /** Calls to suggest, the newest first, in place of those that the form has seen itself. */
  declare seenCalls: readonly AnalyticsCall[] | undefined;
  /** The tag it applies to. Default: that of the `<pinterest-tag>`, else the page's default one. */
  declare tag: PinterestTag | undefined;

  readonly #live = new LiveTag(() => this.requestUpdate());
  readonly #form = new SettingsForm({
    onChange: () => this.requestUpdate(),
    onEdit: () => this.#onEdit(),
    onConsent: (consent) => {
      if (this.live) this.#live.tag.setConsent(consent);
    },
  });
  #problems: readonly SettingProblem[] = [];
  #isGiven = false;
  #begun: Promise<void> | undefined;
  #isBegun = false;
  #isWide = true;
  #message = '';
  /** The event mapped last: it is there to try. */
  #mapped: string | undefined;

  constructor() {
    super();
    this.live = true;
  }

  /**
   * What the form says; without what is not valid. What is assigned is shown, and counts as what the tag
   * has already: only later edits are applied. Default: the settings of the `<pinterest-tag>`.
   */
  get settings(): PinterestTagSettings {
    return this.#form.settings;
  }

  set settings(settings: PinterestTagSettings) {
    this.#isGiven = true;
    this.#assign(readSettings(settings));
  }

  /** Goes to the row that maps this event of yours; adds it when there is none. */
  async mapEvent(event: string): Promise<void> {
    await this.#begun;
    this.#mapped = event;
    const row = this.#form.rowOf(event);
    await this.#focus(`row-${row.id}-target`);
  }

  /**
   * Goes to a setting.
   *
   * @param value Put into its field, for the developer to accept or change.
   */
  async showSetting(setting: FieldPath, value?: unknown): Promise<void> {
    await this.#begun;
    if (value !== undefined) this.#form.choose(setting, value);
    await this.#focus(setting);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#begun = this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#isWide = this.offsetWidth >= wideWidth;
    if (this.hasUpdated && (changed.has('tag') || changed.has('htmlFor')))
      this.#begun = this.#begin();
    if (this.live && changed.get('live') === false) this.#live.apply(this.#form.settings);
  }

  protected override render(): TemplateResult {
    const seenCalls = this.seenCalls ?? this.#live.seenCalls;
    const seenEvents = seenCalls.flatMap((call) => (call.type === 'track' ? [call.event] : []));
    const view: FormView = {
      form: this.#form,
      isBegun: this.#isBegun,
      seenEvents,
      announce: (message) => this.#announce(message),
      focus: (id) => void this.#focus(id),
    };
    return settingsPage({
      view,
      seenCalls,
      mapped: this.#mapped,
      tag: this.#live.tag,
      isLive: this.live,
      onLive: (isLive) => (this.live = isLive),
      problems: this.#problems,
      isWide: this.#isWide,
      message: this.#message,
    });
  }

  /** Follows the tag, and shows what its element says. */
  async #begin(): Promise<void> {
    this.#live.follow(this.tag);
    const element = await findTagElement(this, this.htmlFor);
    this.#isBegun = true;
    this.requestUpdate();
    if (!element || !this.isConnected) return;
    this.#live.follow(this.tag ?? element.tag);
    if (!this.#isGiven) this.#assign(readElement(element));
  }

  #assign({ settings, problems }: ReadSettings): void {
    this.#problems = problems;
    this.#live.assume(settings);
    this.#form.assign(settings);
  }

  #onEdit(): void {
    this.#isGiven = true;
    const { settings } = this.#form;
    if (this.live) this.#live.apply(settings);
    this.dispatchEvent(new PinterestSettingsChangeEvent(settings));
  }

  #announce(message: string): void {
    // The same text again is another message.
    this.#message = message === this.#message ? `${message}\u00a0` : message;
    this.requestUpdate();
  }

  /** Unfolds the sections around the element of an id, and moves the focus to it. */
  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    for (let place = target?.closest('details'); place;) {
      place.open = true;
      place = place.parentElement?.closest('details');
    }
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }
}
