import { onUnmounted, readonly, ref, type Ref } from 'vue';

const seconds = 21;

/** A film that plays: `position` from 0 to 1. */
export interface Film {
  readonly position: Readonly<Ref<number>>;
  readonly isPlaying: Readonly<Ref<boolean>>;
  /** From the beginning when it is at its end. */
  play(): void;
  pause(): void;
}

/** Plays with the browser's frames, as long as the component is there. */
export function useFilm(): Film {
  const position = ref(0);
  const isPlaying = ref(false);
  let frame = 0;
  let last = 0;

  function pause(): void {
    cancelAnimationFrame(frame);
    isPlaying.value = false;
  }
  function tick(now: number): void {
    position.value = Math.min(1, position.value + Math.max(0, now - last) / 1000 / seconds);
    last = now;
    if (position.value === 1) pause();
    else frame = requestAnimationFrame(tick);
  }
  function play(): void {
    if (position.value === 1) position.value = 0;
    isPlaying.value = true;
    last = performance.now();
    frame = requestAnimationFrame(tick);
  }
  onUnmounted(pause);
  return { position: readonly(position), isPlaying: readonly(isPlaying), play, pause };
}
