import type { Consent } from '../api/consent.js';
import type { Activity, PinterestTag } from '../api/pinterest-tag.js';
import type { PinterestTagOptions } from '../api/tag-options.js';

/** Something to do with the default tag once there is one. */
export interface Waiting {
  readonly run: (tag: PinterestTag) => void;
  /** Called instead when too much waits. */
  readonly drop: () => void;
}

/** Follows the default tag: its changes, and what happens while there is none. */
export interface Follower {
  readonly onTagChange: (tag: PinterestTag | undefined) => void;
  readonly onActivity: (activity: Activity) => void;
}

/** Somebody who wants a tag on the page. */
export interface Owner {
  options: PinterestTagOptions;
  /** Gives the tag up by its `destroy()`. */
  readonly releasedByDestroy: boolean;
}

/** A tag of the page and its owners: the first one's options are its own. */
export interface SharedTag {
  readonly tag: PinterestTag;
  readonly owners: Owner[];
  /** Ends it; absent for a tag that ends itself. */
  readonly stop?: () => void;
  /** The consent its last owner asked for. */
  consent: Consent | undefined;
}

/** The tags of this page, shared by all copies of this package on it. Pinterest's script: `ScriptState`. */
export interface PageState {
  /** By tag id, in the order of their creation: the first is the default. */
  readonly tags: Map<string, SharedTag>;
  readonly waiting: Waiting[];
  /** Those who listen to the default tag, whichever it is. */
  readonly followers: Set<Follower>;
  /** Says on the console when calls wait for a tag in vain. */
  debug?: boolean;
  /** The view each tag id has sent automatically, so that starting again does not count it twice. */
  readonly views: Map<string, string>;
  /** What was said of consent before there was a tag. */
  consent?: Consent | undefined;
}

const key = Symbol.for('@pinterest-tag/page');

/** The page's state, made when first asked for; another version of this package may have left parts out. */
export function pageState(window: object = globalThis): PageState {
  const holder = window as { [key]?: Partial<PageState> };
  const state = (holder[key] ??= {}) as { -readonly [part in keyof PageState]?: PageState[part] };
  state.tags ??= new Map();
  state.waiting ??= [];
  state.followers ??= new Set();
  state.views ??= new Map();
  return state as PageState;
}
