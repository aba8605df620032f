/**
 * Tells an element's size in the frame after it changed: what is laid out anew at once is an error of
 * the whole page, "ResizeObserver loop".
 *
 * @returns Stops.
 */
export function observeSize(
  element: Element,
  onSize: (size: { readonly width: number; readonly height: number }) => void,
): () => void {
  let frame = 0;
  const observer = new ResizeObserver(([entry]) => {
    cancelAnimationFrame(frame);
    if (entry) frame = requestAnimationFrame(() => onSize(entry.contentRect));
  });
  observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
