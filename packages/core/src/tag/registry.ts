import { announceDefaultTag } from './default-tag.js';
import { explain } from '../diagnostics/explain.js';
import { noOpTag } from './no-op-tag.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import { startTag } from './runner.js';
import { isTagId } from '../options/tag-id.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { optionNames, usableOptions } from '../options/usable-options.js';
import { pageState, type Owner, type SharedTag } from '../transport/page-state.js';

/** A tag of the page, as one of its owners has it. */
export interface AcquiredTag {
  readonly tag: PinterestTag;
  /** Says what this owner's options are from now on. */
  note(options: PinterestTagOptions): void;
  /** Gives it up. It stops in a task of its own, unless another one has it then. */
  release(): void;
}

/**
 * Puts a tag on the page, or takes part in the one of that id. Options that can't be used are said.
 *
 * @param releasedByDestroy Whether the owner has no hold of its own: it gives the tag up by `tag.destroy()`.
 */
export function acquireTag(options: PinterestTagOptions, releasedByDestroy = false): AcquiredTag {
  if (typeof document === 'undefined') return unowned(noOpTag(''));
  const { options: usable, unusable } = usableOptions(options);
  if (unusable.length > 0) explain('explainOptions', unusable);
  if (!isTagId(usable.tagId)) return unowned(noOpTag(usable.tagId));

  const owner: Owner = { options: usable, releasedByDestroy };
  const known = pageState().tags.get(usable.tagId);
  const shared = known ?? start(usable, owner);
  if (known?.owners.push(owner) === 1) setUp(known, owner);
  return {
    tag: shared.tag,
    note(next) {
      owner.options = next;
      if (next.consent) shared.consent = next.consent;
    },
    release: () => leave(shared, owner),
  };
}

const unowned = (tag: PinterestTag): AcquiredTag => ({
  tag,
  note: () => undefined,
  release: () => undefined,
});

function start(options: PinterestTagOptions, owner: Owner): SharedTag {
  const page = pageState();
  // What a consent banner said before there was a tag is newer than the page's own word.
  const consent = page.consent ?? options.consent ?? 'granted';
  page.consent = undefined;
  const owners = [owner];
  const { tag, begin } = startTag(options, consent, () => owners.length > 0);
  const shared: SharedTag = { tag, owners, consent: options.consent, stop: tag.destroy };
  page.tags.set(tag.tagId, shared);
  // Who calls this has the tag by `createPinterestTag`, or from somebody who has.
  tag.destroy = () =>
    leave(shared, owners.find(({ releasedByDestroy }) => releasedByDestroy) ?? owners[0]);
  announceDefaultTag();
  begin();
  return shared;
}

function leave(shared: SharedTag, owner: Owner | undefined): void {
  const { tag, owners } = shared;
  const index = owner ? owners.indexOf(owner) : -1;
  if (index < 0) return;
  owners.splice(index, 1);
  const [next] = owners;
  // Who set the tag up is gone: the next one's word counts.
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

/** Sets the tag up as its first owner says; the visitor's word stays unless the owner says another one. */
function setUp(shared: SharedTag, { options }: Owner): void {
  const unset = Object.fromEntries(optionNames.map((name) => [name, undefined]));
  const word = options.consent !== shared.consent ? options.consent : undefined;
  shared.consent = options.consent;
  if (word && word !== 'granted') shared.tag.setConsent(word);
  shared.tag.configure({ ...unset, ...options });
  if (word === 'granted') shared.tag.setConsent(word);
  announceDefaultTag();
}
