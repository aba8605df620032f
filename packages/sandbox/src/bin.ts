#!/usr/bin/env node
import { inspect } from 'node:util';
import { helpText, welcomeText } from './cli/cli-texts.js';
import { CliError, parseCliArgs } from './cli/parse-cli-args.js';
import { createSandbox } from './create-sandbox.js';
import type { Faults } from './sandbox-types.js';
import { printTable } from './table/print-table.js';

async function run(): Promise<void> {
  const { port, delay, allowedOrigins, help } = parseCliArgs(process.argv.slice(2));
  if (help) {
    console.log(helpText);
    return;
  }
  const fault = { delay };
  const faults: Faults = {
    core: fault,
    main: fault,
    user: fault,
    events: fault,
    conversions: fault,
  };
  const sandbox = await createSandbox({ port, allowedOrigins, faults });
  console.log(welcomeText(sandbox));
  printTable(sandbox.subscribe, console.log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close());
  }
}

function explain(error: unknown): string {
  if (error instanceof CliError) return `${error.message}\nTry --help.`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'The port is in use; choose another one with --port.';
  if (code === 'EACCES') return 'The port is not allowed; choose another one with --port.';
  return inspect(error);
}

run().catch((error: unknown) => {
  console.error(`pinterest-tag-sandbox: ${explain(error)}`);
  process.exitCode = 1;
});
