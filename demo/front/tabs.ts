/** Tabs by the pattern of the ARIA Authoring Practices: arrow keys move, one is selected. */
export function connectTabs(list: HTMLElement): { select(id: string): void } {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const select = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !isChosen;
    }
  };
  list.addEventListener('click', ({ target }) => {
    const tab = tabs.find((each) => each === target);
    if (tab) select(tab);
  });
  list.addEventListener('keydown', ({ key }) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[key];
    if (!step) return;
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    select(next);
    next.focus();
  });
  if (tabs[0]) select(tabs[0]);
  return {
    select(id) {
      const tab = tabs.find((each) => each.id === id);
      if (tab) select(tab);
    },
  };
}
