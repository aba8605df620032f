// On Debian as root, installs the browser engines the tests use and this machine lacks; anywhere else
// the tests run in those that are there, and say which are not.
import { existsSync } from 'node:fs';
import { engines } from '../test/support/engines.mjs';
import { run } from './run.mjs';

export async function installBrowsers() {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debian) return;
  const packages = Object.values(engines).flatMap(({ path, packages }) => (path ? [] : packages));
  if (packages.length === 0) return;
  console.log(`Installing browsers: ${packages.join(' ')} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  const { code } = await run('apt-get', ['update', ...quiet], { env, allowFailure: true });
  if (code !== 0) return;
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, ...packages], {
    env,
    allowFailure: true,
  });
}
