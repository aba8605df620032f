import type { AnalyticsCall } from '@pinterest-tag/core';
import { dataLayerEvent } from './data-layer-event.js';

/** A line of a source file. */
export interface SourceLine {
  /** Such as `react/src/pages/cart-page.tsx`. */
  readonly file: string;
  readonly lines: readonly string[];
  /** From 0. */
  readonly index: number;
}

/** The line of a shop's own code that made a call; `undefined` when none names it. */
export function findSourceLine(
  call: AnalyticsCall,
  sources: Readonly<Record<string, string>>,
): SourceLine | undefined {
  const files = Object.entries(sources).map(([path, text]) => ({
    file: path.replace('../', ''),
    lines: text.trimEnd().split('\n'),
  }));
  for (const pattern of patternsOf(call))
    for (const { file, lines } of files) {
      const index = lines.findIndex(
        (line) => pattern.test(line) && !/^\s*(import|\/\/|\*)/.test(line),
      );
      if (index >= 0) return { file, lines, index };
    }
  return undefined;
}

/** What the line reads like, the closest first. */
function patternsOf(call: AnalyticsCall): readonly RegExp[] {
  if (call.type === 'track')
    return [new RegExp(`['"]${escape(dataLayerEvent(call) ?? call.event)}['"]`)];
  if (call.type === 'identify') return [/\bidentify\(/, /\buser-id=/];
  const name = escape(call.name ?? '');
  const named = name && [new RegExp(`page-name="${name}"`), new RegExp(`['"]${name}['"]`)];
  return [...(named || []), /usePinterestPage\(/, /\bpage\(/, /pageOf\b|router/];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
