/** How many letters are to be changed, added or left out to make one text of the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = [...to, ''].map((_, index) => index);
  [...from].forEach((letter, index) => {
    const next = [index + 1];
    [...to].forEach((other, column) => {
      const [left = 0, above = 0, diagonal = 0] = [next[column], row[column + 1], row[column]];
      next.push(Math.min(left + 1, above + 1, diagonal + Number(letter !== other)));
    });
    row = next;
  });
  return row[to.length] ?? 0;
}
