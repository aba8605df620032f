import type { AnalyticsCall, PinterestCommand } from '@pinterest-tag/core';
import { redactId } from '../../data/redact-text.js';
import type { CallRecord } from './call-record.js';
import { describeCall } from './describe-call.js';
import { describeEvents } from './describe-event.js';

/** Where and when a call was made. */
export type CallOrigin = Pick<CallRecord, 'id' | 'page' | 'at' | 'eventId' | 'consent'>;

/** The record of a call that was just made, and of what it maps to. */
export function createRecord(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
  origin: CallOrigin,
): CallRecord {
  return {
    ...origin,
    eventId: redactId(origin.eventId),
    ...describeCall(call, commands),
    mapped: describeEvents(commands),
    sent: [],
    setsUser: commands.some(([name]) => name === 'set'),
  };
}
