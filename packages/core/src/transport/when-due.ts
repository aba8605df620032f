/** Now, or when the browser has nothing better to do. */
export function whenDue(loading: 'eager' | 'idle', task: () => void): void {
  if (loading === 'eager') task();
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task);
}
