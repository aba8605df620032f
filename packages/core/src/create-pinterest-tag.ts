import { announceDefaultTag } from './default-tag.js';
import { inertTag } from './inert-tag.js';
import type { PinterestTag } from './pinterest-tag.js';
import { optionNames, readOptions } from './read-options.js';
import { reportError } from './report-error.js';
import { startTag } from './start-tag.js';
import type { PinterestTagOptions } from './tag-options.js';
import { pageState, type SharedTag } from './transport/page-state.js';

/**
 * Puts a Pinterest Tag on the page. The page's first one is its default, which `getPinterestTag`
 * finds. Two with one id are one tag, set up by the first. Never throws: an option that can't be used
 * is explained on the console and its default holds; without a valid `tagId`, or outside a browser,
 * the tag takes calls and sends nothing.
 *
 * @example
 * const tag = createPinterestTag({ tagId: '2612345678901' });
 * tag.track('Order Completed', { order_id: 'A-1', value: 27.5, currency: 'USD', products });
 */
export function createPinterestTag(options: PinterestTagOptions): PinterestTag {
  if (typeof document === 'undefined') return inertTag('');
  const { options: usable, problems } = readOptions(options);
  for (const { message } of problems) reportError(message);
  if (problems.some(({ option }) => option === 'tagId')) return inertTag(usable.tagId);

  const page = pageState();
  const known = page.tags.get(usable.tagId);
  if (known) {
    if (known.owners++ === 0) revive(known, usable);
    return known.tag;
  }

  // What a consent banner said before there was a tag is newer than the page's own word.
  const consent = page.consent ?? usable.consent;
  page.consent = undefined;
  const { tag, begin } = startTag(
    consent ? { ...usable, consent } : usable,
    () => shared.owners > 0,
  );
  const shared: SharedTag = { tag, owners: 1, consent: usable.consent };
  page.tags.set(tag.tagId, shared);

  const stop = tag.destroy;
  tag.destroy = () => {
    if (shared.owners === 0 || --shared.owners > 0) return;
    // A framework that remounts, or an element that is moved, is back within the task.
    setTimeout(() => {
      if (shared.owners > 0 || page.tags.get(tag.tagId) !== shared) return;
      page.tags.delete(tag.tagId);
      stop();
      announceDefaultTag();
    });
  };
  announceDefaultTag();
  begin();
  return tag;
}

/** A tag that comes back takes its new owner's settings; the visitor's word stays unless the owner's changed. */
function revive(shared: SharedTag, options: PinterestTagOptions): void {
  const unset = Object.fromEntries(optionNames.map((name) => [name, undefined]));
  shared.tag.configure({ ...unset, ...options });
  if (options.consent !== shared.consent) shared.tag.setConsent(options.consent ?? 'granted');
  shared.consent = options.consent;
  announceDefaultTag();
}
