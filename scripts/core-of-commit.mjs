import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes core's source files of a commit to a temporary folder, which lives as long as the process; returns its path. */
export function coreOfCommit(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const maxBuffer = 64 * 1024 * 1024;
  const archive = execFileSync('git', ['archive', commit, 'packages/core/src'], { maxBuffer });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return join(folder, 'packages/core/src');
}
