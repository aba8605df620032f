import { inspect, parseArgs } from 'node:util';
import { parseOrigin } from '../http/parse-origin.js';

/** What the command line asks for. */
export interface CliArgs {
  readonly port: number;
  readonly delay: number;
  readonly allowedOrigins: readonly string[];
  readonly help: boolean;
}

/** An invalid command line; only its message is shown. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** Reads the arguments after the program's name. */
export function parseCliArgs(args: readonly string[]): CliArgs {
  const values = readOptions(args);
  return {
    port: wholeNumber('--port', values.port, 65_535),
    delay: wholeNumber('--delay', values.delay, 2 ** 31 - 1),
    allowedOrigins: values['allow-origin'].map(origin),
    help: values.help,
  };
}

interface OptionValues {
  port: string;
  delay: string;
  'allow-origin': string[];
  help: boolean;
}

function readOptions(args: readonly string[]): OptionValues {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8788' },
        delay: { type: 'string', default: '0' },
        'allow-origin': { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new CliError(messageOf(error));
  }
}

function origin(text: string): string {
  try {
    return parseOrigin(text);
  } catch (error) {
    throw new CliError(`--allow-origin: ${messageOf(error)}`);
  }
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max) {
    throw new CliError(`${option} takes a whole number from 0 to ${max}, not "${text}"`);
  }
  return value;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : inspect(error);
