// The CDN bundle's diagnostics: those of core, and with `debug` the inspector, from beside this file.
import type { Activity } from '@pinterest-tag/core';
import { consoleTexts, type ExplainCall } from '@pinterest-tag/core/internal';

export * from './markup-diagnostics.js';
export const { describeOption, explainOptions, explainUse, explainWaiting } = consoleTexts;

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

/** Explains a call, and tells the inspector of it, which knows those that it heard by itself. */
export const consoleDiagnostics: ExplainCall = (made, options, receipt, at) => {
  consoleTexts.consoleDiagnostics(made, options, receipt, at);
  if (!options.debug) return;
  if (state === 'unasked') void showInspector();
  if (state !== 'answered') {
    const { call, eventId } = made;
    void receipt.delivered.then((outcome) =>
      tell({ type: 'outcome', call, eventId, outcome }, performance.now()),
    );
  }
  tell(made, at);
};

async function showInspector(): Promise<void> {
  state = 'asked';
  try {
    const { openInspector } = (await import(file)) as Devtools;
    const inspector = openInspector({ collapsed: true });
    tell = (...heard) => inspector.hear(...heard);
  } catch (error) {
    console.warn(`[pinterest-tag] There is no inspector: ${file} was not loaded.`, error);
    tell = () => undefined;
  }
  state = 'answered';
  // Loading a module ends for each who asked, in any order.
  for (const heard of earlier.splice(0).sort(([, one], [, other]) => one - other)) tell(...heard);
}
