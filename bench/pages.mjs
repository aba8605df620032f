// Two pages that differ in one thing: ours has `<pinterest-tag>`, the other Pinterest's base code.
import { readFile } from 'node:fs/promises';

const tagId = '2612345678901';
export const bundleFile = 'pinterest-tag.min.js';
export const mark = 'before the tag';

/** @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag */
export const baseCode = (scriptSrc) =>
  `!function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("${scriptSrc}");pintrk("load","${tagId}");pintrk("page");`;

/** The page's text comes first: something to be shifted. */
const page = (head, tag) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Shop</title>${head}</head>
  <body>
    <h1>Board games</h1>
    <script>performance.mark('${mark}')</script>${tag}
    <p>${'Monopoly, 3rd edition, for the whole family. '.repeat(40)}</p>
    <button>Buy</button>
  </body>
</html>`;

/** The files of both pages for a sandbox; `attributes` are the element's. */
export async function createPages({ scriptSrc, endpoint }, attributes = '') {
  const tag = `<pinterest-tag tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}" ${attributes}></pinterest-tag>`;
  const bundle = new URL(`../packages/element/dist/${bundleFile}`, import.meta.url);
  return {
    [bundleFile]: await readFile(bundle, 'utf8'),
    'ours.html': page(`<script src="${bundleFile}"></script>`, tag),
    'floor.html': page('', `<script>${baseCode(scriptSrc)}</script>`),
  };
}

/** Opens one of them, and waits for Pinterest's script. */
export async function openLoaded({ open }, file) {
  const page = await open(file);
  await page.waitForFunction(() => window.pintrk?.queue.push !== Array.prototype.push);
  await page.waitForNetworkIdle({ idleTime: 100 });
  return page;
}
