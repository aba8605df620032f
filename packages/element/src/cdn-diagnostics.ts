// The CDN bundle's diagnostics: those of core, and with `debug` the inspector, from beside this file.
import type { Activity } from '@pinterest-tag/core';
import { consoleDiagnostics as explain, type ExplainCall } from '@pinterest-tag/core/devtools';

type Listener = (activity: Activity, at: number) => void;

/** What this needs of `@pinterest-tag/devtools`, which this package does not depend on. */
interface Devtools {
  openInspector(as: { collapsed: boolean }): { hear: Listener };
}

const file = './pinterest-tag-devtools.min.js';

/** What happened before the inspector is there. */
const earlier: Parameters<Listener>[] = [];
let tell: Listener = (...heard) => void earlier.push(heard);
let state: 'unasked' | 'asked' | 'answered' = 'unasked';

/** Explains a call; until the inspector hears of calls itself, keeps it for the inspector. */
export const consoleDiagnostics: ExplainCall = (made, options, receipt, at) => {
  explain(made, options, receipt, at);
  if (!options.debug || state === 'answered') return;
  if (state === 'unasked') void showInspector();
  state = 'asked';
  const { call, eventId } = made;
  tell(made, at);
  void receipt.delivered.then((outcome) =>
    tell({ type: 'outcome', call, eventId, outcome }, performance.now()),
  );
};

async function showInspector(): Promise<void> {
  try {
    const { openInspector } = (await import(file)) as Devtools;
    const inspector = openInspector({ collapsed: true });
    tell = (...heard) => inspector.hear(...heard);
  } catch (error) {
    console.warn(`[pinterest-tag] There is no inspector: ${file} was not loaded.`, error);
    tell = () => undefined;
  }
  state = 'answered';
  for (const heard of earlier.splice(0)) tell(...heard);
}
