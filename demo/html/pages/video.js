import { byId } from '../site/dom.js';
import { drawFilm, stages } from '../site/film.js';
import '../site/page.js';
import { track } from '../site/tag.js';

const seconds = 21;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const button = byId('video-play');

let position = 0;
let running = 0;
let last = 0;

const label = (text, icon) => {
  button.textContent = text;
  button.className = `button button-icon icon-${icon}`;
};

const show = () => {
  const stage = drawFilm(position, still.matches);
  byId('video-progress').value = position;
  if (byId('video-caption').textContent !== stage.caption)
    byId('video-caption').textContent = stage.caption;
};

const stop = (text) => {
  cancelAnimationFrame(running);
  running = 0;
  label(text, 'play');
};

const tick = (now) => {
  position = Math.min(1, position + Math.max(0, now - last) / 1000 / seconds);
  last = now;
  show();
  if (position === 1) stop('Play again');
  else running = requestAnimationFrame(tick);
};

const start = () => {
  if (position === 1) position = 0;
  if (position === 0) track('Video Playback Started', { title: byId('video-title').textContent });
  last = performance.now();
  running = requestAnimationFrame(tick);
  label('Pause', 'pause');
};

button.addEventListener('click', () => (running ? stop('Play') : start()));

byId('video-steps').append(
  ...stages.map(({ caption }) =>
    Object.assign(document.createElement('li'), { textContent: caption }),
  ),
);
show();
