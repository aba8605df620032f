import { useSyncExternalStore, type ReactElement } from 'react';
import { filmPicture } from '../../../shared/film.js';

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** The film's picture at a position from 0 to 1. */
export function FilmStage({ position }: { readonly position: number }): ReactElement {
  const isStill = useSyncExternalStore(
    (listener) => {
      reducedMotion.addEventListener('change', listener);
      return () => reducedMotion.removeEventListener('change', listener);
    },
    () => reducedMotion.matches,
  );
  const { caption, outline, clay, glazeTop, mark } = filmPicture(position, isStill);
  return (
    <>
      <svg
        className="film-stage"
        viewBox="100 60 440 360"
        role="img"
        aria-label="A carafe taking shape on a potter's wheel"
      >
        <defs>
          <clipPath id="film-pot-outline">
            <path d={outline} />
          </clipPath>
          <linearGradient id="film-light">
            <stop offset="0.35" stopColor="#2b3430" stopOpacity="0" />
            <stop offset="0.65" stopColor="#2b3430" stopOpacity="0.2" />
          </linearGradient>
        </defs>
        <path d={outline} fill={clay} />
        <g clipPath="url(#film-pot-outline)">
          <rect x="200" y={glazeTop} width="240" height="300" fill="#5c7f92" />
        </g>
        <path d={outline} fill="url(#film-light)" />
        <rect x="196" y="350" width="248" height="18" rx="5" fill="#4d5a54" />
        <rect x={mark} y="354" width="24" height="10" rx="5" fill="#8b9992" />
        <path d="M296 368h48v52h-48z" fill="#35413c" />
      </svg>
      <figcaption>
        <p id="video-caption" role="status">
          {caption}
        </p>
      </figcaption>
    </>
  );
}
