/** Milliseconds after which no frame is to be expected. */
const patience = 100;

/** Waits for the window's next frame; a page that is not in sight gets none, and goes on without. */
export function nextFrame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => resolve());
    setTimeout(resolve, patience);
  });
}
