import { explain } from '../diagnostics/explain.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { isRecord } from '../support/is-record.js';
import { reportError } from '../support/report-error.js';
import type { BeforeSend } from '../api/tag-options.js';
import type { Entry } from '../transport/entry.js';

/** The command as `beforeSend` returns it; `undefined` when it is to be dropped. Never throws. */
export function editCommand(
  { call, command }: Entry,
  beforeSend: BeforeSend,
): PinterestCommand | undefined {
  // Nothing to edit: all of the user data is known, or left out.
  if (Object.keys(command[1]).length === 0) return command;
  try {
    const edited: unknown = beforeSend(command, call);
    if (edited === undefined || isCommand(edited)) return edited ?? command;
    if (edited !== null && edited !== false) explain('explainUse', 'beforeSend', edited);
  } catch (error) {
    reportError('beforeSend threw; the command is dropped', error);
  }
  return undefined;
}

function isCommand(value: unknown): value is PinterestCommand {
  if (!Array.isArray(value)) return false;
  const [name, first, second] = value;
  return name === 'track'
    ? typeof first === 'string' && (second === undefined || isRecord(second))
    : name === 'set' && isRecord(first);
}
