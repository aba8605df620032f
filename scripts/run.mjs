import { spawn } from 'node:child_process';

/**
 * Runs a command with our own input and output; resolves with its output's lines that `watch` picks.
 * With `later`, output is shown at the end: for a command that runs beside another.
 */
export function run(command, args, { env = {}, allowFailure = false, watch, later = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', watch || later ? 'pipe' : 'inherit', later ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    const picked = [];
    const kept = [];
    const show = (chunk) => (later ? kept.push(chunk) : process.stdout.write(chunk));
    let rest = '';
    child.stderr?.on('data', show);
    child.stdout?.on('data', (chunk) => {
      show(chunk);
      if (!watch) return;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      picked.push(...lines.filter((line) => watch.test(line)));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      for (const chunk of kept) process.stdout.write(chunk);
      if (code === 0 || allowFailure) resolve({ code, lines: picked });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}
