import type { Consent } from '@pinterest-tag/core';
import {
  effectScope,
  getCurrentInstance,
  onMounted,
  onScopeDispose,
  readonly,
  shallowRef,
  type Ref,
} from 'vue';
import { useInstalledTag } from './use-installed-tag.js';

/** What the visitor said, and how to say it: by name, or as a pair. */
export type PinterestConsent = readonly [
  consent: Readonly<Ref<Consent>>,
  setConsent: (consent: Consent) => void,
] & {
  /** Follows the tag, whoever changes it. */
  readonly consent: Readonly<Ref<Consent>>;
  readonly setConsent: (consent: Consent) => void;
};

/**
 * The visitor's consent, for a banner. A server renders, and the browser hydrates, the plugin's option
 * `consent`; without the plugin it is `pending` until there is a tag.
 *
 * @example const { consent, setConsent } = usePinterestConsent();
 */
export function usePinterestConsent(): PinterestConsent {
  const { tag, consent: initial } = useInstalledTag();
  const said = shallowRef(initial);
  const update = (): void => void (said.value = tag.consent);
  const follow = (): void => {
    update();
    effectScope().run(() => onScopeDispose(tag.subscribe(update)));
  };
  // A component that hydrates has its element already: it must render what is there.
  if (getCurrentInstance()?.vnode.el) onMounted(follow);
  else if (typeof document !== 'undefined') follow();
  const consent = readonly(said);
  const { setConsent } = tag;
  return Object.assign([consent, setConsent] as const, { consent, setConsent });
}
