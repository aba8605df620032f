import type { PinterestTag } from '@pinterest-tag/core';
import {
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { findTagElement } from './find-tag-element.js';
import { LiveTag } from './live-tag.js';
import { SettingsForm } from './model/settings-form.js';
import { PinterestSettingsChangeEvent } from './pinterest-settings-change-event.js';
import { readSettings, type ReadSettings } from './schema/read-settings.js';
import type { SettingProblem } from './schema/setting-problems.js';
import type { PinterestTagSettings } from './settings.js';
import { settingsStyles } from './styles/settings-styles.js';
import { readElement } from './transfer/read-element.js';
import { CodePanel } from './view/code-panel.js';
import { Copier } from './view/copier.js';
import type { FormView } from './view/form-view.js';
import { settingsPage } from './view/settings-page.js';
import { TransferPanel } from './view/transfer-panel.js';
import { TryPanel } from './view/try-panel.js';

/**
 * `<pinterest-tag-settings>`: the settings of a Pinterest Tag as a form, for its developer. What is edited
 * applies to the tag on this page, until it is loaded anew; visitors get what the developer takes from
 * here and puts on the site. Saves nothing, sends nothing.
 *
 * @fires {PinterestSettingsChangeEvent} pinterest-settings-change
 */
export class PinterestTagSettingsElement extends LitElement {
  /** Light and dark. */
  static override styles = settingsStyles;

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    live: { converter: { fromAttribute: (text: string | null) => text !== 'false' } },
    settings: { attribute: false },
    tag: { attribute: false },
  };

  /** Attribute `for`: the id of the `<pinterest-tag>` that the form is about. Default: the page's first. */
  declare htmlFor: string | undefined;
  /** Whether what is edited applies to the tag on this page. Default `true`; the attribute turns it off with `live="false"`. */
  declare live: boolean;
  /** The tag it applies to. Default: that of the `<pinterest-tag>`, else the page's default one. */
  declare tag: PinterestTag | undefined;

  readonly #live = new LiveTag(() => this.requestUpdate());
  readonly #form = new SettingsForm({
    onChange: () => this.requestUpdate(),
    onEdit: () => this.#edited(),
    onConsent: (consent) => {
      if (this.live) this.#live.tag.setConsent(consent);
    },
  });
  readonly #code = new CodePanel(this);
  readonly #try = new TryPanel(this);
  readonly #transfer = new TransferPanel(this);
  readonly #copier = new Copier(this, (message) => this.#say(message));
  #problems: readonly SettingProblem[] = [];
  #isGiven = false;
  #message = '';

  constructor() {
    super();
    this.live = true;
  }

  /**
   * What the form says; without what is not valid. What is assigned is shown, and taken for what the tag
   * has already: only what is edited then is applied. Default: what the `<pinterest-tag>` says.
   */
  get settings(): PinterestTagSettings {
    return this.#form.settings;
  }

  set settings(settings: PinterestTagSettings) {
    this.#isGiven = true;
    this.#assign(readSettings(settings));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('tag') || changed.has('htmlFor'))) void this.#begin();
    if (this.live && changed.get('live') === false) this.#live.apply(this.#form.settings);
  }

  protected override render(): TemplateResult {
    const view: FormView = {
      form: this.#form,
      seenCalls: this.#live.seenCalls,
      say: (message) => this.#say(message),
      focus: (id) => void this.#focus(id),
      copy: (text, what) => void this.#copier.copy(text, what, this.renderRoot as ShadowRoot),
      copied: (what) => this.#copier.label(what),
    };
    return settingsPage({
      view,
      tag: this.#live.tag,
      isLive: this.live,
      onLive: (isLive) => (this.live = isLive),
      problems: this.#problems,
      code: this.#code.render(view),
      trial: this.#try.render(view),
      transfer: this.#transfer.render(view),
      message: this.#message,
    });
  }

  /** Follows the tag, and shows what its element says. */
  async #begin(): Promise<void> {
    this.#live.follow(this.tag);
    const element = await findTagElement(this, this.htmlFor);
    if (!element || !this.isConnected) return;
    this.#live.follow(this.tag ?? element.tag);
    if (!this.#isGiven) this.#assign(readElement(element));
  }

  #assign({ settings, problems }: ReadSettings): void {
    this.#problems = problems;
    this.#live.assume(settings);
    this.#form.assign(settings);
  }

  #edited(): void {
    this.#isGiven = true;
    const { settings } = this.#form;
    if (this.live) this.#live.apply(settings);
    this.dispatchEvent(new PinterestSettingsChangeEvent(settings));
  }

  #say(message: string): void {
    // The same words again are another message.
    this.#message = message === this.#message ? `${message}\u00a0` : message;
    this.requestUpdate();
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }
}
