// Installs the dependencies when they are not there, or not those of the lock file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const mark = 'node_modules/.installed-lock';

/** A lock file is the same when its text is. */
export async function install() {
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing dependencies (npm ci) ...');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, lock);
}
