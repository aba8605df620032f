import type { AxeResults, ElementContext } from 'axe-core';

type AxeWindow = Window & { readonly axe?: { run(context: ElementContext): Promise<AxeResults> } };

/** What a person can't read or operate on a page, by axe: a line for each rule, with what breaks it. Loads axe into the page, once: few pages need its half megabyte. */
export async function axeViolations(
  document: Document,
  context: ElementContext = document,
): Promise<string[]> {
  const window = document.defaultView as AxeWindow;
  if (!window.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    script.remove();
  }
  if (!window.axe) throw new Error('axe did not load');
  const { violations } = await window.axe.run(context);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(', ')}`,
  );
}
