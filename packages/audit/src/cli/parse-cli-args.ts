import { parseArgs } from 'node:util';
import { isAddress } from '../audit.js';
import type { BrowserStep } from '../browser/browser-step.js';
import { errorMessage } from '../error-message.js';

/** What the command line asks for. */
export interface CliArgs {
  /** HAR files; empty when addresses are opened. */
  readonly files: readonly string[];
  readonly steps: readonly BrowserStep[];
  readonly json: boolean;
  readonly htmlPath?: string;
  readonly consentAt?: Date;
  readonly browserPath?: string;
  readonly isVisible: boolean;
  readonly timeoutMs: number;
}

/** A mistake in the command: its message is all that is shown. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

const options = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  accept: { type: 'string', multiple: true },
  click: { type: 'string', multiple: true },
  wait: { type: 'string', multiple: true },
  'consent-at': { type: 'string' },
  browser: { type: 'string' },
  show: { type: 'boolean' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the arguments after the program's name.
 *
 * @throws CliError with what was given and what is expected.
 */
export function parseCliArgs(args: readonly string[]): CliArgs | 'help' | 'version' {
  const { values, tokens } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const inputs: string[] = [];
  const steps: BrowserStep[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      inputs.push(token.value);
      if (isAddress(token.value)) steps.push({ open: addressOf(token.value) });
    } else if (token.kind === 'option' && token.value !== undefined) {
      const step = stepOf(token.name, token.value);
      if (step) steps.push(step);
    }
  }
  if (inputs.length === 0) throw new CliError('Name a HAR file or an address.');
  const files = inputs.filter((input) => !isAddress(input));
  if (files.length > 0 && steps.length > 0)
    throw new CliError(
      `"${files[0]}" is a file; steps and addresses are for pages. An address begins with https://.`,
    );
  const consentAt = values['consent-at'];
  return {
    files,
    steps: addressFirst(steps),
    json: values.json ?? false,
    isVisible: values.show ?? false,
    timeoutMs: values.timeout === undefined ? 30_000 : wholeNumber('--timeout', values.timeout),
    ...(values.html !== undefined && { htmlPath: values.html }),
    ...(values.browser !== undefined && { browserPath: values.browser }),
    ...(consentAt !== undefined && { consentAt: timeOf(consentAt) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    // The first sentence names the option; the rest is about positionals.
    const message = errorMessage(error);
    throw new CliError(`${message.split('. ')[0]?.replace(/\.$/, '')}.`);
  }
}

function stepOf(name: string, value: string): BrowserStep | undefined {
  if (name !== 'accept' && name !== 'click' && name !== 'wait') return undefined;
  if (value.trim() === '') throw new CliError(`--${name} is empty; it needs a CSS selector.`);
  if (name === 'accept') return { accept: value };
  if (name === 'click') return { click: value };
  return { wait: /^\d+$/.test(value) ? wholeNumber('--wait', value) : value };
}

/** Steps that are named before the first address are for it. */
function addressFirst(steps: readonly BrowserStep[]): BrowserStep[] {
  const first = steps.findIndex((step) => 'open' in step);
  return first <= 0
    ? [...steps]
    : [...steps.slice(first, first + 1), ...steps.slice(0, first), ...steps.slice(first + 1)];
}

function addressOf(text: string): string {
  if (!URL.canParse(text)) throw new CliError(`"${text}" is no valid address.`);
  return new URL(text).href;
}

function timeOf(text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(+time))
    throw new CliError(
      `--consent-at is "${text}"; it must be an ISO 8601 time, such as 2026-01-31T12:00:05.000Z.`,
    );
  return time;
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 3_600_000)
    throw new CliError(`${option} is "${text}"; it must be a whole number from 0 to 3600000.`);
  return value;
}
