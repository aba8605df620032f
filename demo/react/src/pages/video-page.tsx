import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { stages } from '../../../shared/film.js';
import { FilmStage } from '../components/film-stage';
import { useFilm } from '../shop/use-film';

const title = 'How the Tide carafe is made';

export function VideoPage(): ReactElement {
  const { position, isPlaying, play, pause } = useFilm();
  const track = usePinterestTrack();
  usePinterestPage({ name: 'How it is made' });

  function press(): void {
    if (isPlaying) return pause();
    // Going on after a pause is no new start.
    if (position === 0 || position === 1) track('Video Playback Started', { title });
    play();
  }

  return (
    <>
      <title>How it is made · Larch &amp; Loam</title>
      <div className="page-head">
        <h1 id="video-title">{title}</h1>
        <p>Twenty seconds at the wheel, without a sound.</p>
      </div>
      <div className="film-layout">
        <figure className="film">
          <FilmStage position={position} />
          <div className="film-controls">
            <button
              type="button"
              className={`button button-icon icon-${isPlaying ? 'pause' : 'play'}`}
              id="video-play"
              onClick={press}
            >
              {isPlaying ? 'Pause' : position === 1 ? 'Play again' : 'Play'}
            </button>
            <progress
              id="video-progress"
              max="1"
              value={position}
              aria-label="How much of the film has been shown"
            />
          </div>
        </figure>
        <div>
          <h2>What you see</h2>
          <ol className="film-steps" id="video-steps">
            {stages.map(({ caption }) => (
              <li key={caption}>{caption}</li>
            ))}
          </ol>
          <Link to="/product/TBL-203" id="video-product">
            The Tide carafe and cup, €64
          </Link>
        </div>
      </div>
    </>
  );
}
