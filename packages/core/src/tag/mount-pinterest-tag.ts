import { snapshot } from '../support/snapshot.js';
import { explain } from '../diagnostics/explain.js';
import { acquireTag } from './registry.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import { createSteadyTag } from './steady-tag.js';
import { isTagId } from '../options/tag-id.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { usableOptions } from '../options/usable-options.js';
import { countView } from '../transport/automatic-views.js';

/** A tag that follows the options of its owner: an element, a component, an app. */
export interface MountedTag {
  /** The tag: the same object for good, also when another `tagId` puts another one behind it. */
  readonly tag: PinterestTag;
  /**
   * Applies what changed: mapping settings, `beforeSend`, `user`, `consent`, `tagId`. The rest counts
   * when the tag starts. Options left out go back to their default; consent left out stays as it is,
   * and what the visitor said holds for another `tagId`, too.
   * Equal options do nothing.
   */
  update(options: PinterestTagOptions): void;
  /**
   * Says that the visitor came to a view, for an owner that finds views itself, as a router does.
   *
   * @param view Names it as the address does: path and query.
   * @returns Whether it is a new one, and so a page call is due: `false` when the tag is at this view
   *   already, whoever said so.
   */
  countView(view: string): boolean;
  /** The owner is gone. The tag stops unless another one has it, or it is mounted again in this task. */
  unmount(): void;
}

/**
 * Puts a tag on the page for an owner that may change its mind: what bindings to frameworks are made
 * of. Never throws; options that can't be used are explained on the console as `createPinterestTag` does.
 */
export function mountPinterestTag(options: PinterestTagOptions): MountedTag {
  let current = options;
  let owned = acquireTag(options);
  let isMounted = true;
  const unmount = (): void => {
    isMounted = false;
    owned.release();
  };
  const { tag, follow } = createSteadyTag(() => owned.tag, unmount);

  /** What the visitor said holds for the other tag, too. */
  const replace = (next: PinterestTagOptions, isNewWord: boolean): void => {
    const { tagId, consent } = tag;
    owned.release();
    owned = acquireTag(isNewWord || !isTagId(tagId) ? next : { ...next, consent });
    owned.note(next);
    follow();
  };
  const apply = (next: PinterestTagOptions, changed: Set<string>): void => {
    const { options: usable, unusable } = usableOptions(next);
    const mistakes = unusable.filter(([option]) => changed.has(option));
    if (mistakes.length > 0) explain('explainOptions', mistakes);
    const word = changed.has('consent') ? usable.consent : undefined;
    // A no counts before all else; after a yes Pinterest must know the rest first.
    if (word && word !== 'granted') tag.setConsent(word);
    owned.note(usable);
    // What others have configured meanwhile stays; what is left out now goes back to its default.
    const values: Readonly<Record<string, unknown>> = { ...usable };
    tag.configure(Object.fromEntries([...changed].map((name) => [name, values[name]])));
    const { userId, ...traits } = usable.user ?? {};
    if (changed.has('user')) tag.identify(userId, traits);
    if (word === 'granted') tag.setConsent(word);
  };

  return {
    tag,
    update(next) {
      const changed = changedOptions(current, next);
      if (!isMounted || changed.size === 0) return;
      current = next;
      if (changed.has('tagId')) replace(next, changed.has('consent'));
      else apply(next, changed);
    },
    countView: (view) => countView(tag.tagId, view),
    unmount,
  };
}

function changedOptions(from: PinterestTagOptions, to: PinterestTagOptions): Set<string> {
  const names = Object.keys({ ...from, ...to }) as (keyof PinterestTagOptions)[];
  return new Set(names.filter((name) => !isSame(from[name], to[name])));
}

/** Objects are written anew at each rendering: they are the same when they say the same. */
function isSame(from: unknown, to: unknown): boolean {
  if (Object.is(from, to)) return true;
  if (typeof from !== 'object' || typeof to !== 'object') return false;
  return JSON.stringify(snapshot(from)) === JSON.stringify(snapshot(to));
}
