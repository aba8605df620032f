/** Runs the task once the page is on the screen, until the signal: a browser may prepare one that nobody comes to see. */
export function whenActivated(task: () => void, signal: AbortSignal): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', task, { once: true, signal });
  else task();
}
