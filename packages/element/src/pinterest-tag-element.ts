import {
  getPinterestTag,
  mountPinterestTag,
  readOptions,
  type CallOptions,
  type Consent,
  type IdentifyArguments,
  type MountedTag,
  type PageArguments,
  type PinterestTag,
  type PinterestTagOptions,
  type PropertiesOf,
  type Receipt,
  type SpecEventName,
} from '@pinterest-tag/core';
import type { PropertyValues } from '@lit/reactive-element';
import { attributeName } from './attributes.js';
import { elementOptions } from './element-options.js';
import { trackDeclaredEvents } from './declared-events.js';
import { hiddenStyles } from './hidden-styles.js';
import { jsonChild } from './json-child.js';
import { optionProperties, OptionsElement } from './options-element.js';
import { dispatchActivity } from './pinterest-tag-events.js';
import { whenParsed } from './when-parsed.js';

/**
 * `<pinterest-tag tag-id="2612345678901">`: the Pinterest Tag of the page. Attributes are the options of
 * `createPinterestTag` in kebab case; a child `<script type="application/json">` may hold the rest.
 * Shows nothing.
 *
 * @fires {PinterestCommandEvent} pinterest-command - A command went out to Pinterest.
 * @fires {PinterestOutcomeEvent} pinterest-outcome - A call ended: sent, refused, denied, blocked, ...
 */
export class PinterestTagElement extends OptionsElement {
  /** Shows nothing. */
  static override styles = hiddenStyles;

  static override properties = optionProperties;

  #mounted: MountedTag | undefined;
  #parsed = false;
  #release: (() => void) | undefined;
  #json: Record<string, unknown> | undefined;
  readonly #reported = new Set<string>();

  /** The running tag; off the page, or without a valid tag id, the page's default one. */
  get tag(): PinterestTag {
    this.#start();
    // What was set in this task counts for the call made in it.
    if (this.#mounted && this.isUpdatePending) this.performUpdate();
    return this.#mounted?.tag ?? getPinterestTag();
  }

  /** A page view. @see PinterestTag.page */
  page(...page: PageArguments): Receipt {
    return this.tag.page(...page);
  }

  /** Something the visitor did. @see PinterestTag.track */
  track<Event extends SpecEventName>(
    event: Event,
    properties?: PropertiesOf<Event>,
    options?: CallOptions,
  ): Receipt {
    return this.tag.track(event, properties, options);
  }

  /** Who the visitor is. @see PinterestTag.identify */
  identify(...user: IdentifyArguments): Receipt {
    return this.tag.identify(...user);
  }

  /** What the visitor said; like the `consent` property, but in this task. */
  setConsent(consent: Consent): void {
    this.consent = consent;
    this.tag.setConsent(consent);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isPersonal = name === 'email' || (name === 'user-id' && value?.includes('@'));
    if (!isPersonal) return super.attributeChangedCallback(name, old, value);
    if (value === null) return;
    if (name === 'email') this.email = value;
    else this.userId = value;
    this.removeAttribute(name); // personal data does not stay in the document
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void whenParsed(this).then(() => {
      this.#parsed = true;
      this.#start();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#mounted) {
      if (this.#parsed) this.#start();
      return;
    }
    const options = this.#options();
    if (options) this.#mounted.update(options);
    else if (changed.has('tagId')) this.#stop();
  }

  /** Starts the tag when the element is on the page and all of it was read. */
  #start(): void {
    if (this.#mounted || !this.isConnected) return;
    this.#json ??= jsonChild(this, ['user', 'userId', 'email']);
    const options = this.#options();
    if (!options) return;
    const mounted = mountPinterestTag(options);
    const stopEvents = trackDeclaredEvents();
    const unsubscribe = mounted.tag.subscribe((activity) => dispatchActivity(this, activity));
    this.#mounted = mounted;
    this.#release = () => {
      stopEvents();
      unsubscribe();
      mounted.unmount();
    };
  }

  #stop(): void {
    this.#release?.();
    this.#release = this.#mounted = undefined;
  }

  /** The options as the element says them; `undefined` without a tag id. Each mistake is said once. */
  #options(): PinterestTagOptions | undefined {
    const { options, problems } = readOptions(elementOptions(this, this.#json), attributeName);
    for (const { message } of problems) {
      if (!this.#reported.has(message)) console.error(`<pinterest-tag> ${message}`);
      this.#reported.add(message);
    }
    return problems.some(({ option }) => option === 'tagId') ? undefined : options;
  }
}
