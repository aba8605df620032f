import type { PinterestTag } from '../api/pinterest-tag.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { explain } from '../diagnostics/explain.js';
import { isTagId } from '../options/tag-id.js';
import { optionNames, usableOptions } from '../options/usable-options.js';
import { pageState, type Owner, type SharedTag } from '../transport/page-state.js';
import { announceDefaultTag } from './default-tag.js';
import { startTag } from './runner.js';
import { createNoOpTag } from './tag-handle.js';

/** A tag of the page, as one of its owners has it. */
export interface AcquiredTag {
  readonly tag: PinterestTag;
  /** Records this owner's options, which set the tag up when it becomes the first owner. */
  note(options: PinterestTagOptions): void;
  /** Gives it up. The tag stops in a later task, unless it has another owner then. */
  release(): void;
}

/**
 * Reference-counts tags by id: starts the tag of that id, or adds an owner to it. Unusable options are
 * reported. On a server, and without a valid tag id, it is a no-op tag.
 *
 * @param releasedByDestroy Whether the owner has no `release` of its own: it gives the tag up by
 *   `tag.destroy()`.
 */
export function acquireTag(given: PinterestTagOptions, releasedByDestroy = false): AcquiredTag {
  const { options, unusable } = usableOptions(given);
  const { tagId } = options;
  const isPage = typeof document !== 'undefined';
  if (isPage && unusable.length > 0) explain('explainOptions', unusable);
  const owner: Owner = { options, releasedByDestroy };
  const shared: SharedTag =
    isPage && isTagId(tagId)
      ? join(owner)
      : { tag: createNoOpTag(tagId), owners: [], consent: undefined };
  return {
    tag: shared.tag,
    note(next) {
      owner.options = next;
      if (next.consent) shared.consent = next.consent;
    },
    release: () => leave(shared, owner),
  };
}

function join(owner: Owner): SharedTag {
  const page = pageState();
  const { options } = owner;
  const known = page.tags.get(options.tagId);
  if (known) {
    if (known.owners.push(owner) === 1) setUp(known, owner);
    return known;
  }
  // Consent set before there was a tag is newer than the page's own option.
  const consent = page.consent ?? options.consent ?? 'granted';
  page.consent = undefined;
  const owners = [owner];
  const { tag, begin } = startTag(options, consent, () => owners.length > 0);
  const shared: SharedTag = { tag, owners, consent: options.consent, stop: tag.destroy };
  page.tags.set(tag.tagId, shared);
  // Callers of this have the tag by `createPinterestTag`, or from such a caller.
  tag.destroy = () =>
    leave(shared, owners.find(({ releasedByDestroy }) => releasedByDestroy) ?? owners[0]);
  announceDefaultTag();
  begin();
  return shared;
}

function leave(shared: SharedTag, owner: Owner | undefined): void {
  const { tag, owners } = shared;
  const index = owners.findIndex((each) => each === owner);
  if (index < 0) return;
  owners.splice(index, 1);
  const [next] = owners;
  // The owner that set the tag up is gone: the next one does.
  if (index === 0 && next) setUp(shared, next);
  // A framework that remounts, or an element that is moved, is back within the task.
  if (!next)
    setTimeout(() => {
      const { tags } = pageState();
      if (owners.length > 0 || tags.get(tag.tagId) !== shared) return;
      tags.delete(tag.tagId);
      shared.stop?.();
      announceDefaultTag();
    });
}

/** Sets the tag up by its first owner's options; consent stays unless that owner asks for another one. */
function setUp(shared: SharedTag, { options }: Owner): void {
  const unset = Object.fromEntries(optionNames.map((name) => [name, undefined]));
  const consent = options.consent !== shared.consent ? options.consent : undefined;
  shared.consent = options.consent;
  if (consent && consent !== 'granted') shared.tag.setConsent(consent);
  shared.tag.configure({ ...unset, ...options });
  if (consent === 'granted') shared.tag.setConsent(consent);
  announceDefaultTag();
}
