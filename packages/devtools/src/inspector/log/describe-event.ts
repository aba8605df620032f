import type { PinterestCommand, TrackCommand, UserData } from '@pinterest-tag/core';
import { isDigest } from '@pinterest-tag/core/internal';
import { diagnose } from '@pinterest-tag/core/diagnostics';
import { redactText } from '../../data/redact-text.js';
import { readable } from '../../data/readable.js';
import type { EventRecord } from './call-record.js';
import { problemsWith } from './describe-call.js';
import { unmetRequirements, type Requirement } from '@pinterest-tag/core/quality';

/** A call with nothing wrong itself: what is found is the event's. */
const flawless = { type: 'page' } as const;

/** The events among the commands. */
export function describeEvents(commands: readonly PinterestCommand[]): EventRecord[] {
  return commands.flatMap((command) => (command[0] === 'track' ? [describeEvent(command)] : []));
}

function describeEvent(command: TrackCommand): EventRecord {
  const [, name, data] = command;
  return {
    name: redactText(String(name), 120),
    data: readable(data ?? {}),
    unmet: unmet(data ?? {}),
    problems: problemsWith(() => diagnose(flawless, [['track', name, data ?? {}]])),
  };
}

/** Getters that `beforeSend` put there may throw. */
function unmet(data: TrackCommand[2]): readonly Requirement[] {
  try {
    return unmetRequirements(data ?? {});
  } catch {
    return [];
  }
}

/** User data as it went out: digests as they are, the rest without personal data. */
export function describeUserData(data: UserData): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' && isDigest(value) ? value : redactText(String(value), 200),
    ]),
  );
}
