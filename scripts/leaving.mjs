// `npm run leaving`: leaves a page in every way, at every moment, and counts the events that arrive, with our
// tag and with Pinterest's base code. Prints the table of docs/reliability.md.
//   --pinterest <folder>  Pinterest's own script, saved there as core.js and main.*.js; the sandbox's by default
//   --browser <name>      chromium (default) or firefox
//   --visits <number>     of each cell, with three events each; 10 by default
//   --way, --moment       only those whose name has this in it
//   --kind                ours or base; both by default
//   --bundle <file>       another bundle than the one that was built
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launch } from '../test/support/browsers.mjs';
import { moments, visit, ways } from './leaving/cells.mjs';
import { openSite } from './leaving/sites.mjs';

const { values } = parseArgs({
  options: {
    pinterest: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    visits: { type: 'string', default: '10' },
    way: { type: 'string', default: '' },
    moment: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    bundle: { type: 'string' },
  },
});
const perVisit = 3;
/** Visits at once, each in a tab of its own. */
const tabs = 2;
const having = (part) => (name) => name.includes(part);
const kinds = ['ours', 'base code'].filter(having(values.kind));

const bundle = values.bundle && readFileSync(values.bundle);
const sites = Object.fromEntries(
  await Promise.all(
    kinds.map(async (kind) => {
      const site = await openSite(kind, values.pinterest, bundle);
      const browser = await launch(values.browser, { args: site.args });
      return [kind, { ...site, browser, tabs: await openTabs(browser) }];
    }),
  ),
);
const rows = [];
for (const moment of Object.keys(moments).filter(having(values.moment))) {
  const row = [moment];
  for (const way of Object.keys(ways).filter(having(values.way))) {
    const counts = [];
    for (const kind of kinds) counts.push(await measure(sites[kind], way, moment));
    row.push(counts.join(' · '));
    console.error(`${moment}, ${way}: ${counts.join(' · ')}`);
  }
  rows.push(row);
}
const heads = ['', ...Object.keys(ways).filter(having(values.way))];
const total = Number(values.visits) * perVisit;
console.log(`Events that arrive of ${total}, ${kinds.join(' · ')}:\n`);
for (const row of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
for (const site of Object.values(sites)) {
  await site.browser.close();
  await site.close();
}

function openTabs(browser) {
  return Promise.all(Array.from({ length: tabs }, () => browser.newPage()));
}

/** How many of a cell's events arrive; and how many twice, if any do. */
async function measure(site, way, moment) {
  const numbers = Array.from({ length: Number(values.visits) }, (_, number) => number);
  const prefix = `${way} ${moment} `;
  const idsOf = (number) =>
    Array.from({ length: perVisit }, (_, each) => `${prefix}${number}-${each}`);
  site.setSlow(moments[moment].slow ?? []);
  let failed = 0;
  const walk = async (tab, first, step) => {
    for (const number of numbers.filter((each) => each % step === first)) {
      try {
        await visit({ ...site, tab }, way, moment, idsOf(number));
      } catch (error) {
        failed++;
        console.error(`visit ${number}: ${error.message}`);
      }
    }
  };
  // What is slow from some time on is so for one visit at once.
  const walkers = moments[moment].slowLater ? 1 : tabs;
  await Promise.all(site.tabs.slice(0, walkers).map((tab, first) => walk(tab, first, walkers)));
  site.setSlow([]);
  const arrived = () => site.ids().filter((id) => id?.startsWith(prefix));
  // What is still to come, comes within this.
  for (let left = 20; left > 0 && new Set(arrived()).size < numbers.length * perVisit; left--)
    await sleep(100);
  await sleep(200);
  // A visit that did not take place says nothing of what arrives.
  if (failed > 0) return 'not measured';
  const unique = new Set(arrived()).size;
  const twice = arrived().length - unique;
  return twice ? `${unique} (${twice} twice)` : String(unique);
}
