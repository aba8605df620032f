// Each entry of each package, in plain Node: as a server that renders imports them.
import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const name of Object.keys(dependencies).filter((each) => each.startsWith('@pinterest-tag/'))) {
  const { exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  for (const [entry, target] of Object.entries(exports))
    if (typeof target === 'object') {
      const module = await import(name + entry.slice(1));
      console.log(`${name}${entry.slice(1)}: ${Object.keys(module).sort().join(', ')}`);
    }
}
if (globalThis.pintrk) throw new Error('a global was left');
