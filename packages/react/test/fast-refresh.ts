import { page, root } from './react-page.js';

/** What React's renderer gives to developer tools, as far as Fast Refresh uses it. */
interface Renderer {
  setRefreshHandler(handler: (type: unknown) => Family | undefined): void;
  scheduleRefresh(
    root: unknown,
    update: { updatedFamilies: Set<Family>; staleFamilies: Set<Family> },
  ): void;
}
interface Family {
  readonly current: unknown;
}

/** Stands before React in the page's body: the hook by which the renderer makes itself known. */
export const refreshHook = `<script>
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject(renderer) { window.renderer = renderer; return 1; },
    onCommitFiberRoot() {},
    onCommitFiberUnmount() {},
  };
</script>`;

type Component = (props: never) => unknown;

/**
 * Does what react-refresh does when a module has changed: tells React's renderer that these components
 * have another function each. They are rendered with it, and all their effects run again; those that
 * are `stale`, as their hooks changed, are mounted anew.
 */
export function refresh(
  components: readonly Component[],
  how: 'updated' | 'stale' = 'updated',
): void {
  const { renderer } = page.window as unknown as { renderer: Renderer };
  const families = new Map<unknown, Family>();
  for (const component of components) {
    const edited: Component = (props) => component(props);
    const family = { current: edited };
    families.set(component, family).set(edited, family);
  }
  const changed = new Set(families.values());
  const none = new Set<Family>();
  renderer.setRefreshHandler((type) => families.get(type));
  renderer.scheduleRefresh((root as unknown as { _internalRoot: unknown })._internalRoot, {
    updatedFamilies: how === 'updated' ? changed : none,
    staleFamilies: how === 'stale' ? changed : none,
  });
}
