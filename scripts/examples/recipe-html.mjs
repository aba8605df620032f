const blocks = (text, language) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code);

/** A document of what the recipe gives to the browser; `dataLayer` is what the site has put there before. */
export function recipeHtml(markdown, { tags, dataLayer = [] }) {
  const body = tags
    ? `<script>dataLayer = ${JSON.stringify(dataLayer)}</script>` +
      byTagManager(tags.map((index) => blocks(markdown, 'html')[index]))
    : blocks(markdown.split('## What the browser gets')[1], 'html').join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Recipe</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
}

/** Puts HTML onto a page as a tag manager does: scripts anew, with nothing but `src`, `async` and text. */
function byTagManager(tags) {
  const json = JSON.stringify(tags).replaceAll('<', '\\u003c');
  return `<script>
    for (const html of ${json}) {
      const template = document.createElement('template');
      template.innerHTML = html;
      for (const given of template.content.querySelectorAll('script')) {
        const script = document.createElement('script');
        if (given.src) script.src = given.src;
        script.async = given.async;
        script.text = given.text;
        given.replaceWith(script);
      }
      document.body.append(template.content);
    }
  </script>`;
}
