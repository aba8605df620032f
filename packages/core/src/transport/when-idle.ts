/** Runs the task at once; with `idle` when the browser has nothing better to do, two seconds later at most. */
export function whenIdle(loading: 'eager' | 'idle' | undefined, task: () => void): void {
  if (loading !== 'idle') task();
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task);
}
