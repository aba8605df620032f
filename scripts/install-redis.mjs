// On Debian as root, installs Redis where it is missing: an example has it for its queue.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const redis = '/usr/bin/redis-server';

/** The path of redis-server; `undefined` where there is none. */
export async function installRedis() {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!existsSync(redis) && debian) {
    console.log('Installing redis-server ...');
    const options = {
      env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, // the test starts one of its own
      allowFailure: true,
    };
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
    await run('apt-get', ['update', ...quiet], options);
    await run(
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...quiet, 'redis-server'],
      options,
    );
  }
  return existsSync(redis) ? redis : undefined;
}
