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
  type PropertiesOf,
  type Receipt,
  type SpecEventName,
} from '@pinterest-tag/core';
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
  readonly #ends: (() => void)[] = [];
  #json: Record<string, unknown> | undefined;
  readonly #reported = new Set<string>();

  /** The running tag; off the page, or without a valid tag id, the page's default one. */
  get tag(): PinterestTag {
    // What was set in this task counts for the call made in it.
    if (this.isUpdatePending) this.performUpdate();
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
    const isPersonal = name === 'email' || (name === 'user-id' && (value ?? old)?.includes('@'));
    if (isPersonal && value === null) return; // it was read
    super.attributeChangedCallback(name, old, value);
    if (isPersonal) this.removeAttribute(name); // personal data does not stay in the document
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  /** Waits for the whole element, unless somebody has asked for its tag before. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#mounted) await whenParsed(this);
    this.performUpdate();
  }

  /** Starts the tag when the element is on the page, or applies what changed. Each mistake is said once. */
  protected override updated(): void {
    if (!this.isConnected) return;
    if (!this.#mounted) this.#json ??= jsonChild(this, ['user', 'userId', 'email']);
    const { options, problems } = readOptions(elementOptions(this, this.#json), attributeName);
    for (const { message } of problems) {
      if (!this.#reported.has(message)) console.error(`<pinterest-tag> ${message}`);
      this.#reported.add(message);
    }
    if (problems.some(({ option }) => option === 'tagId')) return this.#stop();
    if (this.#mounted) return this.#mounted.update(options);
    const { tag, unmount } = (this.#mounted = mountPinterestTag(options));
    const unsubscribe = tag.subscribe((activity) => dispatchActivity(this, activity));
    this.#ends.push(trackDeclaredEvents(), unsubscribe, unmount);
  }

  #stop(): void {
    this.#mounted = undefined;
    for (const end of this.#ends.splice(0)) end();
  }
}
