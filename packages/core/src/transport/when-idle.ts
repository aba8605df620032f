/** Now, or when the browser has nothing better to do. */
export function whenIdle(loading: 'eager' | 'idle' | undefined, task: () => void): void {
  if (loading !== 'idle') task();
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task);
}
