import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createSandbox } from '@pinterest-tag/sandbox';
import { atSandbox } from './at-sandbox.mjs';
import { recipeHtml } from './recipe-html.mjs';
import { recipes } from './recipes.mjs';
import { takeVisit } from './take-visit.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/recipes/', root);

/** Visits the HTML of each recipe that has some; compares what recipes show of examples with those. */
export async function testRecipes({ browser, check }) {
  for (const recipe of recipes) {
    const order = recipe.tags ? ` (tags ${recipe.tags.join(', ')})` : '';
    await visitRecipe(recipe, browser, (what, test) =>
      check(`${recipe.file}${order}: ${what}`, test),
    );
  }
  for (const file of await readdir(folder))
    for (const [path, code] of shownOfExamples(await readFile(new URL(file, folder), 'utf8')))
      await check(`${file}: shows ${path}`, () => isShown(path, code));
}

async function visitRecipe(recipe, browser, check) {
  const sandbox = await createSandbox();
  const markdown = await readFile(new URL(recipe.file, folder), 'utf8');
  const html = recipeHtml(atSandbox(markdown, sandbox), recipe);
  const server = createServer(async ({ url }, response) => {
    const isScript = /^\/pinterest-tag[\w-]*\.min\.js$/.test(url);
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    if (isScript) response.end(await readFile(new URL(`packages/element/dist${url}`, root)));
    else response.end(url === '/' ? html : '<!doctype html><title>Elsewhere</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const url = `http://127.0.0.1:${server.address().port}/`;
    await takeVisit({ browser, url, sandbox, steps: recipe.steps, check });
  } finally {
    server.closeAllConnections();
    server.close();
    await sandbox.close();
  }
}

/** The code blocks that follow "as in `examples/...`", each with that path. */
const shownOfExamples = (markdown) =>
  [...markdown.matchAll(/as in\s+`(examples\/[^`]+)`[^]*?```\w*\n([^]*?)```/g)].map(
    ([, path, code]) => [path, code],
  );

/** Each line shown stands in the file, in that order. */
async function isShown(path, code) {
  const lines = (await readFile(new URL(path, root), 'utf8'))
    .split('\n')
    .map((line) => line.trim());
  let from = 0;
  for (const line of code.split('\n').map((each) => each.trim())) {
    const found = lines.indexOf(line, from);
    assert(found >= 0, `${path} does not have, or not in this order: ${line}`);
    from = found + 1;
  }
}
