import type { PinterestTag } from '../api/pinterest-tag.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { explain } from '../diagnostics/explain.js';
import { isTagId } from '../options/tag-id.js';
import { usableOptions } from '../options/usable-options.js';
import { isSameByValue } from '../support/same-by-value.js';
import type { Follower } from '../transport/page-state.js';
import { acquireTag, type AcquiredTag } from './registry.js';
import { createTagHandle } from './tag-handle.js';
import { countView } from './views.js';

/** A tag that follows the options of its owner: an element, a component, an app. */
export interface MountedTag {
  /** The tag's handle: the same object for good, also when another `tagId` puts another tag behind it. */
  readonly tag: PinterestTag;
  /**
   * Applies what changed: mapping settings, `beforeSend`, `user`, `consent`, `tagId`. Other options count
   * when the tag starts. Options left out return to their default; consent left out stays as it is, and
   * the visitor's choice applies to another `tagId`, too. Equal options do nothing.
   */
  update(options: PinterestTagOptions): void;
  /**
   * Records that the visitor is at a view, for an owner that finds views itself, as a router does.
   *
   * @param view Names it as the address does: path and query.
   * @returns Whether it is a new one, and so a page call is due: `false` when the tag's last view was this
   *   one, whoever recorded it.
   */
  countView(view: string): boolean;
  /** Gives the tag up. It stops unless it has another owner, or is mounted again in this task. */
  unmount(): void;
}

/** A tag that its owner mounts later, and may mount again. Its functions need no `this`. */
export interface PreparedTag {
  readonly tag: PinterestTag;
  /** Puts the tag on the page, unless it is there or was destroyed by `tag.destroy()`. */
  readonly mount: () => void;
  /** As of a mounted tag; before `mount` it replaces the options to start with. */
  readonly update: MountedTag['update'];
  readonly countView: MountedTag['countView'];
  /** Gives the tag up, and its listeners with it: they follow again after the next `mount`. */
  readonly unmount: () => void;
}

/**
 * Puts a tag on the page for an owner whose options change: bindings to frameworks are built with it.
 * Never throws; invalid options are reported on the console as `createPinterestTag` does.
 */
export function mountPinterestTag(options: PinterestTagOptions): MountedTag {
  const { tag, mount, update, countView } = prepareTag(options);
  mount();
  return { tag, update, countView, unmount: tag.destroy };
}

/**
 * Creates the handle of a tag that is not on the page yet, for a component that renders before it is
 * mounted. The first call mounts it; after `unmount` only `mount` does.
 *
 * @param beforeMount Runs before the tag is put on the page.
 */
export function prepareTag(
  options: PinterestTagOptions,
  beforeMount: () => void = () => undefined,
): PreparedTag {
  let current = options;
  let acquired: AcquiredTag | undefined;
  let isMounted = false;
  let isDestroyed = false;
  const followers = new Set<Follower>();

  const moveFollowers = (tag?: PinterestTag): void =>
    followers.forEach(({ onTagChange }) => onTagChange(tag));
  const acquire = (given: PinterestTagOptions): AcquiredTag => {
    acquired = acquireTag(given);
    moveFollowers(acquired.tag);
    return acquired;
  };
  const mount = (): AcquiredTag => {
    if (acquired && (isMounted || isDestroyed)) return acquired;
    beforeMount();
    isMounted = true;
    return acquire(current);
  };
  const release = (): void => {
    isMounted = false;
    acquired?.release();
  };
  const unmount = (): void => {
    release();
    isDestroyed = false;
    moveFollowers();
  };
  /** By a caller of the handle: it stays destroyed until its owner has unmounted it. */
  const destroy = (): void => {
    release();
    isDestroyed = Boolean(acquired);
  };
  const tag = createTagHandle({
    current: () => acquired?.tag,
    followers,
    destroy,
    fallback: {
      get tagId() {
        return current.tagId;
      },
      get consent() {
        return current.consent ?? 'granted';
      },
      send: (call) => mount().tag.send(call),
      setConsent: (consent) => mount().tag.setConsent(consent),
      configure: (settings) => mount().tag.configure(settings),
    },
  });

  /** Puts another tag behind the handle. The visitor's choice applies to it, too. */
  const replace = (next: PinterestTagOptions, isNewConsent: boolean): void => {
    const { tagId, consent } = tag;
    acquired?.release();
    acquire(isNewConsent || !isTagId(tagId) ? next : { ...next, consent }).note(next);
  };
  const apply = (next: PinterestTagOptions, changed: Set<string>): void => {
    const { options: usable, unusable } = usableOptions(next);
    const mistakes = unusable.filter(([option]) => changed.has(option));
    if (mistakes.length > 0) explain('explainOptions', mistakes);
    const consent = changed.has('consent') ? usable.consent : undefined;
    // Withdrawn consent counts before all else; granted consent after what Pinterest must know first.
    if (consent && consent !== 'granted') tag.setConsent(consent);
    acquired?.note(usable);
    // What others have configured meanwhile stays; what is left out now returns to its default.
    const values: Readonly<Record<string, unknown>> = { ...usable };
    tag.configure(Object.fromEntries([...changed].map((name) => [name, values[name]])));
    const { userId, ...traits } = usable.user ?? {};
    if (changed.has('user')) tag.identify(userId, traits);
    if (consent === 'granted') tag.setConsent(consent);
  };

  return {
    tag,
    mount,
    update(next) {
      const changed = changedOptions(current, next);
      current = next;
      if (!isMounted || changed.size === 0) return;
      if (changed.has('tagId')) replace(next, changed.has('consent'));
      else apply(next, changed);
    },
    countView: (view) => countView(tag.tagId, view),
    unmount,
  };
}

function changedOptions(from: PinterestTagOptions, to: PinterestTagOptions): Set<string> {
  const names = Object.keys({ ...from, ...to }) as (keyof PinterestTagOptions)[];
  return new Set(names.filter((name) => !isSameByValue(from[name], to[name])));
}
