/** Milliseconds after which no frame is to be expected, also of a busy machine. */
const patience = 1000;

/** Waits for the window's next frame; waits a second where the page is out of sight and gets none. */
export function nextFrame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => resolve());
    setTimeout(resolve, patience);
  });
}
