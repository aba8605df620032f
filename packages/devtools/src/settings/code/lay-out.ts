/** How a language writes a value. */
export interface Notation {
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
  /** Between an object's brackets and its members. */
  readonly space: '' | ' ';
  /** After the last of several lines. */
  readonly comma: '' | ',';
}

/** Where a value stands. */
export interface Position {
  /** Blanks that its line begins with. */
  readonly indent: string;
  /** Characters of that line before it. */
  readonly taken: number;
}

/** A line is broken that would be longer. */
const lineLength = 80;

const start: Position = { indent: '', taken: 0 };

/** A JSON value, laid out as Prettier would: on one line when it fits. */
export function layOut(value: unknown, notation: Notation, position: Position = start): string {
  if (typeof value === 'string') return notation.text(value);
  if (Array.isArray(value))
    return wrap(
      ['[', ']'],
      (indent) => value.map((item) => layOut(item, notation, { indent, taken: 0 })),
      { ...notation, space: '' },
      position,
    );
  if (typeof value === 'object' && value !== null)
    return layOutMembers((indent) => members(value, notation, indent), notation, position);
  return JSON.stringify(value);
}

/** The members of an object: `currency: 'EUR'`. */
export function members(object: object, notation: Notation, indent: string): string[] {
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const name = `${notation.name(key)}: `;
      return name + layOut(value, notation, { indent, taken: name.length });
    });
}

/** An object of the given members. */
export function layOutMembers(
  parts: (indent: string) => readonly string[],
  notation: Notation,
  position: Position,
): string {
  return wrap(['{', '}'], parts, notation, position);
}

function wrap(
  [open, close]: readonly [string, string],
  parts: (indent: string) => readonly string[],
  { space, comma }: Notation,
  { indent, taken }: Position,
): string {
  const inner = `${indent}  `;
  const items = parts(inner);
  if (items.length === 0) return open + close;
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (!line.includes('\n') && indent.length + taken + line.length <= lineLength) return line;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}${comma}\n${indent}${close}`;
}
