import { reportError } from '../support/report-error.js';

type Words = typeof import('./console-diagnostics.js');

/** Says on the console what is wrong. The words are loaded on demand: who makes no mistake pays nothing for them. */
export function explain<Topic extends keyof Words>(
  topic: Topic,
  ...details: Parameters<Words[Topic]>
): void {
  import('./console-diagnostics.js')
    .then((words) => (words[topic] as (...details: Parameters<Words[Topic]>) => void)(...details))
    .catch((error: unknown) =>
      reportError(`${topic} could not be loaded, which says what is wrong`, error),
    );
}
