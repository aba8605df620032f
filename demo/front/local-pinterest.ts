/** The sandbox that stands in for Pinterest here; none when the demo sends to the real one. */
export const sandboxUrl = document
  .querySelector('meta[name="pinterest-tag"]')
  ?.getAttribute('data-endpoint');

/** The demo at a path, as the server of this page serves it: it may name a sandbox before the path. */
export const demoUrl = (path: string): string =>
  new URL(document.baseURI).pathname.replace(/\/demo\/front\/$/, path);
