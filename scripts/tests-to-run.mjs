// Which test files there are, and which of them a change touches.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const nodeTest = /\.test\.mjs$/;
const browserTest = /\.test\.tsx?$/;

const listed = (folder, pattern) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .map((name) => `${folder}/${name}`)
    : [];
const testFolders = () => readdirSync('packages').map((name) => `packages/${name}/test`);

/** Node's test files. The browsers' are those that web-test-runner.config.mjs lists. */
export function allTests() {
  const node = [...testFolders(), 'test'].flatMap((folder) => listed(folder, nodeTest));
  return { node, browser: undefined };
}

/** The tests of each package whose sources differ from `main`, and changed test files; core's without a change. */
export function changedTests() {
  const git = (...args) =>
    execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const base = git('merge-base', 'HEAD', 'main')[0];
  const changed = [
    ...git('diff', '--name-only', '--diff-filter=d', base),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  const folders = new Set(
    changed.flatMap((file) => /^packages\/[\w-]+(?=\/src\/)/.exec(file)?.[0] ?? []),
  );
  const files = changed.filter((file) => /^(packages\/[\w-]+\/)?test\//.test(file));
  if (folders.size === 0 && files.length === 0) folders.add('packages/core');
  const select = (pattern) => [
    ...new Set([
      ...[...folders].flatMap((folder) => listed(`${folder}/test`, pattern)),
      ...files.filter((file) => pattern.test(file)),
    ]),
  ];
  return { node: select(nodeTest), browser: select(browserTest) };
}
