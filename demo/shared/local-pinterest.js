/**
 * Options of the tag that the demo's server adds: the sandbox's addresses, or another tag id. A site
 * of its own has no need of this.
 */
export const localPinterest = () => ({
  ...document.querySelector('meta[name="pinterest-tag"]')?.dataset,
});
