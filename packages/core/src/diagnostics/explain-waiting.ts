/** Shows on the console that calls wait for a tag, and how to put one on the page. */
export function explainWaiting(): void {
  console.warn(
    '[pinterest-tag] Calls wait for a Pinterest Tag, and there is none on this page. ' +
      'Put <pinterest-tag tag-id="..."> into the HTML, or wrap the app in <PinterestTagProvider tagId="...">, ' +
      'or install the Vue plugin, or call createPinterestTag().',
  );
}
