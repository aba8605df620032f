'use client';

import { useEffect } from 'react';

/** Has the server say the order, once it is shown. A server that knows of consent says it when the order is placed. */
export function ReportOrder({ id }: { id: string }) {
  useEffect(() => {
    void fetch('/api/orders', { method: 'POST', keepalive: true });
  }, [id]);
  return null;
}
