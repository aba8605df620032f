import { reportError } from '@pinterest-tag/core/internal';

type MarkupDiagnostics = typeof import('./markup-diagnostics.js');

let load = (): Promise<MarkupDiagnostics> => import('./markup-diagnostics.js');

/** Loads the messages in another way: for a bundle that has them in a file of its own. */
export function loadMarkupDiagnosticsBy(loader: typeof load): void {
  load = loader;
}

/** Explains on the console what is wrong with the markup, once the messages are loaded. */
export async function explainMarkup<Topic extends keyof MarkupDiagnostics>(
  topic: Topic,
  ...details: Parameters<MarkupDiagnostics[Topic]>
): Promise<void> {
  try {
    const explain = (await load())[topic] as (...details: unknown[]) => void;
    explain(...details);
  } catch (error) {
    // The rest of the details may be personal data.
    reportError(topic, details[0], error);
  }
}
