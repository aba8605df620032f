import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useLocation } from 'react-router';

/** The page itself: has the focus after a navigation, as a page that was loaded would. */
export function MainContent({ children }: { readonly children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);

  return (
    <main id="main" tabIndex={-1} ref={main}>
      {children}
    </main>
  );
}
