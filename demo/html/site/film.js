/** The film of the video page, drawn into its SVG. */
import { filmPicture } from '../../shared/film.js';
import { byId } from './dom.js';

export { stages } from '../../shared/film.js';

/** Draws the film at a position from 0 to 1, in still pictures if so wished, and returns what it shows. */
export const drawFilm = (position, still) => {
  const picture = filmPicture(position, still);
  for (const id of ['film-pot', 'film-pot-shade', 'film-pot-clip'])
    byId(id).setAttribute('d', picture.outline);
  byId('film-pot').setAttribute('fill', picture.clay);
  byId('film-glaze').setAttribute('y', picture.glazeTop);
  byId('film-mark').setAttribute('x', picture.mark);
  return picture;
};
