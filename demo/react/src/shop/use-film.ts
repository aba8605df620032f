import { useEffect, useState } from 'react';

const seconds = 21;

/** A film that plays: `position` from 0 to 1. */
export interface Film {
  readonly position: number;
  readonly isPlaying: boolean;
  /** From the beginning when it is at its end. */
  play(): void;
  pause(): void;
}

/** Plays with the browser's frames, as long as the component is there. */
export function useFilm(): Film {
  const [position, setPosition] = useState(0);
  const [wantsToPlay, setWantsToPlay] = useState(false);
  const isPlaying = wantsToPlay && position < 1;

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      const passed = Math.max(0, now - last) / 1000 / seconds;
      last = now;
      setPosition((before) => Math.min(1, before + passed));
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  return {
    position,
    isPlaying,
    play() {
      if (position === 1) setPosition(0);
      setWantsToPlay(true);
    },
    pause: () => setWantsToPlay(false),
  };
}
