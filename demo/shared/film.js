/** The film of the video page: a carafe that grows on the wheel. Numbers and shapes only. */

/** Half widths from foot to lip, height, how far the glaze reaches up, and the colour of the clay. */
export const stages = [
  {
    caption: 'A lump of stoneware clay',
    radii: [64, 80, 82, 76, 62, 36],
    height: 78,
    glaze: 0,
    clay: [168, 106, 78],
  },
  {
    caption: 'Centred on the turning wheel',
    radii: [76, 74, 70, 68, 64, 50],
    height: 92,
    glaze: 0,
    clay: [168, 106, 78],
  },
  {
    caption: 'Opened with both thumbs',
    radii: [82, 86, 88, 90, 92, 92],
    height: 84,
    glaze: 0,
    clay: [168, 106, 78],
  },
  {
    caption: 'Pulled up, three times',
    radii: [62, 62, 60, 58, 58, 60],
    height: 230,
    glaze: 0,
    clay: [168, 106, 78],
  },
  {
    caption: 'Collared in at the neck',
    radii: [58, 86, 84, 50, 30, 40],
    height: 270,
    glaze: 0,
    clay: [168, 106, 78],
  },
  {
    caption: 'Dried for a week',
    radii: [58, 86, 84, 50, 30, 40],
    height: 264,
    glaze: 0,
    clay: [214, 190, 164],
  },
  {
    caption: 'Dipped once in tide blue',
    radii: [58, 86, 84, 50, 30, 40],
    height: 264,
    glaze: 0.44,
    clay: [214, 190, 164],
  },
  {
    caption: 'Fired, cooled, and ready',
    radii: [57, 85, 83, 49, 29, 39],
    height: 260,
    glaze: 0.44,
    clay: [242, 236, 224],
  },
];

const centre = 320;
const foot = 350;
const turnsPerFilm = 40;

const between = (from, to, share) => from + (to - from) * share;
const ease = (share) => share * share * (3 - 2 * share);

const blend = (from, to, share) => ({
  height: between(from.height, to.height, share),
  glaze: between(from.glaze, to.glaze, share),
  radii: from.radii.map((radius, index) => between(radius, to.radii[index], share)),
  clay: from.clay.map((channel, index) => Math.round(between(channel, to.clay[index], share))),
});

/** A smooth line through the midpoints of neighbouring points. A point given twice makes a corner. */
const smooth = (points) => {
  const curves = points.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = points[index];
    return `Q${beforeX} ${beforeY} ${(beforeX + x) / 2} ${(beforeY + y) / 2}`;
  });
  return `M${points[0].join(' ')}${curves.join('')}L${points.at(-1).join(' ')}Z`;
};

/** Up the left side, over the sharp lip, down the right. */
const outline = ({ radii, height }) => {
  const rise = height / (radii.length - 1);
  const side = (sign) =>
    radii.map((radius, index) => [centre + sign * radius, foot - rise * index]);
  const left = side(-1);
  const right = side(1).reverse();
  return smooth([...left, left.at(-1), right[0], ...right]);
};

/**
 * The picture at a position from 0 to 1, in still pictures if so wished: its caption, the outline of the
 * pot, the colour of its clay, the top of its glaze, and where the mark on the wheel is.
 */
export const filmPicture = (position, still) => {
  const reached = position * (stages.length - 1);
  const index = Math.floor(reached);
  const from = stages[index];
  const share = still ? 0 : ease(Math.max(0, (reached - index) * 2 - 1));
  const pot = blend(from, stages[index + 1] ?? from, share);
  const turn = still ? 0 : Math.sin(position * turnsPerFilm * Math.PI);
  return {
    caption: from.caption,
    outline: outline(pot),
    clay: `rgb(${pot.clay})`,
    glazeTop: foot - pot.height * pot.glaze,
    mark: centre - 12 + turn * 110,
  };
};
