/** Where the second script lies, relative to this one: given by the server when it serves this file. */
declare const MAIN_PATH: string;

/** As Pinterest's core.js does: only fetches the second script, before the page's first one. */
function insertMainScript(): void {
  // Read from this very element, so that the page may load us from any port.
  const own = document.currentScript as HTMLScriptElement;
  const script = document.createElement('script');
  script.async = true;
  script.src = new URL(MAIN_PATH, own.src).href;
  const first = document.getElementsByTagName('script')[0];
  // Pinterest's also fails on a page whose scripts were all removed by then.
  if (!first?.parentNode) throw new TypeError('pintrk: the page has no script element');
  first.parentNode.insertBefore(script, first);
}

insertMainScript();
