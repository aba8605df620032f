import { readFile, writeFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { textOf } from '@pinterest-tag/core/quality';
import { audit } from '../audit.js';
import { errorMessage } from '../error-message.js';
import { htmlReport } from '../report/html-report.js';
import { textReport } from '../report/text-report.js';
import { UnreadableInputError } from '../unreadable-input-error.js';
import { helpText } from './help-text.js';
import { CliError, parseCliArgs } from './parse-cli-args.js';

/** 0 fine, 1 findings of severity error, 2 could not read the input or the command. */
export type ExitCode = 0 | 1 | 2;

const name = 'pinterest-tag-audit';

/** Runs the command; resolves with its exit code. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  try {
    return await run(args);
  } catch (error) {
    console.error(`${name}: ${explain(error)}`);
    return 2;
  }
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseCliArgs(args);
  if (parsed === 'help' || parsed === 'version') {
    console.log(parsed === 'help' ? helpText : await version());
    return 0;
  }
  const { files, json, htmlPath, ...options } = parsed;
  const report = await audit(files, options);
  if (htmlPath !== undefined) await write(htmlPath, htmlReport(report));
  const useColours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  console.log(json ? JSON.stringify(report, undefined, 2) : textReport(report, useColours));
  return report.counts.errors > 0 ? 1 : 0;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new CliError(`Could not write ${path} (${textOf(reason) || inspect(reason)}).`);
  }
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return (manifest as { version: string }).version;
}

function explain(error: unknown): string {
  if (error instanceof CliError) return `${error.message} Try --help.`;
  if (error instanceof UnreadableInputError) return error.message;
  const message = errorMessage(error);
  return `Could not finish: ${message.split('\n')[0] ?? ''}`;
}
