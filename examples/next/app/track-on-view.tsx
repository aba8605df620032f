'use client';

import { usePinterestTrack } from '@pinterest-tag/react';
import { useEffect, useRef } from 'react';

interface Props {
  event: string;
  properties: Record<string, unknown>;
  /** Becomes Pinterest's event_id: an event that comes twice with one id, as by a reload, counts once. */
  id?: string;
}

/** One track call when it shows: what a server component renders to track. */
export function TrackOnView({ event, properties, id }: Props) {
  const track = usePinterestTrack();
  const isTracked = useRef(false); // StrictMode runs effects twice in development
  useEffect(() => {
    if (isTracked.current) return;
    isTracked.current = true;
    track(event, properties, { messageId: id });
  });
  return null;
}
