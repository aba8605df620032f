import {
  mapCall,
  type AnalyticsCall,
  type EventData,
  type MappingSettings,
} from '@pinterest-tag/core';
import { diagnose } from '@pinterest-tag/core/diagnostics';
import { personalKeyNames } from '../../data/personal-keys.js';

/** What stands for the id that each event gets. */
const sampleEventId = 'event-id';

/** An event for Pinterest. */
export interface TriedEvent {
  readonly name: string;
  readonly data: EventData;
}

/** A value of user data. */
export interface TriedUserData {
  readonly key: string;
  readonly value: string;
  /** Whether only its SHA-256 leaves. */
  readonly isHashed: boolean;
}

/** What a call becomes with the settings. */
export interface TriedCall {
  /** One sentence on it. */
  readonly summary: string;
  readonly events: readonly TriedEvent[];
  readonly userData: readonly TriedUserData[];
  /** What is wrong and how to fix it; a sentence or two each. */
  readonly warnings: readonly string[];
}

/** Maps a call as the tag would, and says what it lacks. Sends nothing. */
export function tryCall(call: AnalyticsCall, settings: MappingSettings): TriedCall {
  const commands = mapCall(call, settings, sampleEventId);
  const events: TriedEvent[] = [];
  const userData: TriedUserData[] = [];
  for (const [command, ...rest] of commands)
    if (command === 'track') events.push({ name: rest[0] as string, data: rest[1] as EventData });
    else
      for (const [key, value] of Object.entries(rest[0] as Record<string, string>))
        userData.push({ key, value, isHashed: Object.hasOwn(personalKeyNames, key) });
  return {
    summary: summary(events, userData),
    events,
    userData,
    warnings: diagnose(call, commands, settings).map(({ message }) => message),
  };
}

function summary(events: readonly TriedEvent[], userData: readonly TriedUserData[]): string {
  if (events.length > 0) return `Pinterest gets ${events.map(({ name }) => name).join(' and ')}.`;
  if (userData.length > 0) return 'No event: this goes with every later one.';
  return 'Pinterest gets nothing.';
}
