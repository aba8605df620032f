/**
 * The page's `<pinterest-tag>`. The calls are optional ones (`?.`): a shop must go on selling where a blocker has
 * taken the tag's script away.
 */
const tag = document.querySelector('pinterest-tag');

export const track = (event, properties) => tag.track?.(event, properties);

export const page = (view) => tag.page?.(view);

export const identify = ({ id, email }) => tag.identify?.(id, { email });

export const setConsent = (consent) => {
  tag.consent = consent;
};
