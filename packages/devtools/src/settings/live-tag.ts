import {
  getPinterestTag,
  type Activity,
  type AnalyticsCall,
  type PinterestTag,
} from '@pinterest-tag/core';
import { liveChanges } from './model/live-changes.js';
import type { PinterestTagSettings } from './settings.js';

/** Calls remembered of the page. */
const maxSeen = 30;

/** The running tag beside the form: the settings it gets, and the commands it sends. */
export class LiveTag {
  #tag: PinterestTag | undefined;
  #end: (() => void) | undefined;
  #applied: PinterestTagSettings = {};
  #seenCalls: readonly AnalyticsCall[] = [];
  readonly #onChange: () => void;

  /** @param onChange Something was seen. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The tag followed; the page's default one by default. */
  get tag(): PinterestTag {
    return this.#tag ?? getPinterestTag();
  }

  /** Page and track calls, the newest first; of each event the last one. Who the visitor is stays out. */
  get seenCalls(): readonly AnalyticsCall[] {
    return this.#seenCalls;
  }

  /** Follows a tag, until `release`. */
  follow(tag: PinterestTag | undefined): void {
    this.release();
    this.#tag = tag;
    this.#end = this.tag.subscribe((activity) => this.#see(activity));
  }

  release(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** Takes settings for what the tag has. */
  assume(settings: PinterestTagSettings): void {
    this.#applied = settings;
  }

  /** Tells the tag what is new since the last time; what was not changed here stays as the page set it. */
  apply(settings: PinterestTagSettings): void {
    const changes = liveChanges(this.#applied, settings);
    this.#applied = settings;
    if (changes) this.tag.configure(changes);
  }

  #see(activity: Activity): void {
    const call = activity.type === 'call' ? copyOf(activity.call) : undefined;
    if (call) {
      const others = this.#seenCalls.filter((each) => nameOf(each) !== nameOf(call));
      this.#seenCalls = [call, ...others].slice(0, maxSeen);
    }
    this.#onChange();
  }
}

/** Longer calls are not kept, in characters of JSON. */
const maxLength = 20_000;

/** A copy of a call that can be shown: the page may change its own, and may have called with anything. */
function copyOf(call: AnalyticsCall): AnalyticsCall | undefined {
  try {
    const text = JSON.stringify(call);
    const copy = JSON.parse(text) as AnalyticsCall;
    const isNamed =
      copy.type === 'page' || (copy.type === 'track' && typeof copy.event === 'string');
    return isNamed && text.length <= maxLength ? copy : undefined;
  } catch {
    return undefined;
  }
}

const nameOf = (call: AnalyticsCall): string =>
  JSON.stringify([
    call.type,
    call.type === 'track' ? call.event : call.type === 'page' && call.name,
  ]);
