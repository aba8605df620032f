import { spawn } from 'node:child_process';

/** Runs a command with our own input and output; resolves with its output's lines that `watch` picks. */
export function run(command, args, { env = {}, allowFailure = false, watch } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', watch ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const picked = [];
    let rest = '';
    child.stdout?.on('data', (chunk) => {
      process.stdout.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      picked.push(...lines.filter((line) => watch.test(line)));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || allowFailure) resolve({ code, lines: picked });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}
