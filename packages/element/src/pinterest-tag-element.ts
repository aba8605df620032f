import {
  getPinterestTag,
  mountPinterestTag,
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
import { toComparable } from '@pinterest-tag/core/bindings';
import { explain, usableOptions } from '@pinterest-tag/core/internal';
import { attributeName, attributeProperties } from './attributes.js';
import { checkMarkup } from './check-markup.js';
import { createDataLayerFollower } from './data-layer.js';
import { elementOptions } from './element-options.js';
import { trackDeclaredEvents } from './declared-events.js';
import { jsonChild } from './json-child.js';
import { isAddressOption, readMarkupAddress } from './markup-address.js';
import { optionProperties, OptionsElement } from './options-element.js';
import { dispatchActivity } from './pinterest-tag-events.js';
import { createTransparentRoot } from './transparent-root.js';
import { whenParsed } from './when-parsed.js';

/**
 * `<pinterest-tag tag-id="2612345678901">`: the Pinterest Tag of the page. Attributes are the options of
 * `createPinterestTag` in kebab case; a child `<script type="application/json">` may hold the rest.
 * Has no box of its own on the page.
 *
 * @fires {PinterestCommandEvent} pinterest-command - A command went out to Pinterest.
 * @fires {PinterestOutcomeEvent} pinterest-outcome - A call ended: sent, refused, denied, blocked, ...
 */
export class PinterestTagElement extends OptionsElement {
  static override properties = optionProperties;

  #mounted: MountedTag | undefined;
  readonly #followDataLayer = createDataLayerFollower();
  readonly #ends: (() => void)[] = [];
  #json: Record<string, unknown> | undefined;
  /** What was read of the visitor: it does not stay readable on the page. */
  readonly #visitor: { email?: string | undefined; userId?: string | undefined } = {};
  readonly #reported = new Set<string | undefined>();
  /** The attributes that were read. */
  readonly #read = new Set<string>();

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

  protected override createRenderRoot(): ShadowRoot {
    return createTransparentRoot(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.#read.add(name);
    const isPersonal = name === 'email' || (name === 'user-id' && (value ?? old)?.includes('@'));
    if (isPersonal && value === null) return; // it was removed here
    super.attributeChangedCallback(name, old, value);
    if (isPersonal) this.removeAttribute(name); // personal data does not stay in the document
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The parser of XHTML sets attributes without a call to the above.
    for (const { name, value } of [...this.attributes])
      if (!this.#read.has(name)) this.attributeChangedCallback(name, null, value);
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    void checkMarkup(this, attributeProperties.map(attributeName));
  }

  protected override willUpdate(): void {
    for (const name of ['email', 'userId'] as const) {
      const value = this[name];
      if (value === undefined || (name === 'userId' && !value.includes('@'))) continue;
      this.#visitor[name] = value;
      this[name] = undefined;
    }
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

  /** Starts the tag when the element is on the page, or applies what changed. Each mistake is reported once. */
  protected override updated(): void {
    if (!this.isConnected) return;
    if (!this.#mounted) this.#json ??= this.#readJson();
    const values = { ...this.#json, ...this.#visitor };
    const { dataLayer, ...given } = elementOptions(this, values);
    const { options, unusable } = usableOptions(given);
    const mistakes = unusable.filter((each) => !this.#reported.has(toComparable(each)));
    for (const each of mistakes) this.#reported.add(toComparable(each));
    if (mistakes.length > 0) explain('explainOptions', mistakes, attributeName, '<pinterest-tag>');
    if (unusable.some(([option]) => option === 'tagId')) return this.#stop();
    if (this.#mounted) this.#mounted.update(options);
    else this.#start(options);
    this.#followDataLayer(dataLayer, this.#mounted?.tag);
  }

  #start(options: PinterestTagOptions): void {
    const { tag, unmount } = (this.#mounted = mountPinterestTag(options));
    const unsubscribe = tag.subscribe((activity) => dispatchActivity(this, activity));
    this.#ends.push(trackDeclaredEvents(), unsubscribe, unmount);
  }

  #readJson(): Record<string, unknown> | undefined {
    const json = jsonChild(this, ['user', 'userId', 'email']);
    for (const option of Object.keys(json ?? {}).filter(isAddressOption))
      if (json) json[option] = readMarkupAddress(option, json[option], this);
    return json;
  }

  #stop(): void {
    this.#mounted = undefined;
    this.#followDataLayer();
    for (const end of this.#ends.splice(0)) end();
  }
}
