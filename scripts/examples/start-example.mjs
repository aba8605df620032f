import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const patience = 120_000;

/** Starts the production server of a built example by `npm start`, on a free port. */
export async function startExample({ folder, env }) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: { ...process.env, ...env, PORT: String(port), ORIGIN: url }, // SvelteKit asks for ORIGIN
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that npm's child ends with it
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += chunk));
  const closed = once(child, 'close');
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL'); // Next waits for open connections otherwise
    await closed;
  };
  try {
    await untilItAnswers(url, () => child.exitCode);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${output}`, { cause: error });
  }
  return { url, output: () => output, stop };
}

async function untilItAnswers(url, exitCode) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (exitCode() !== null) throw new Error(`npm start ended with ${exitCode()}`);
    if (Date.now() > end) throw new Error(`${url} did not answer in ${patience / 1000} s`);
    await setTimeout(50);
  }
}
