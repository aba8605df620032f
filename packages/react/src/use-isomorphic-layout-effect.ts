import { useEffect, useLayoutEffect } from 'react';

/** A layout effect; React 18 warns of one where it can't run, on a server. */
export const useIsomorphicLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
