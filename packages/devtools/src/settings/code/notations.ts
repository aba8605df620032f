import type { Notation } from './lay-out.js';

/** As people write it; also what stands in an attribute, and in a file. */
export const json: Notation = {
  text: (text) => JSON.stringify(text),
  name: (name) => JSON.stringify(name),
  space: ' ',
  comma: '',
};

/** What evaluates to the value, also inside a `<script>`. */
export const javaScript: Notation = {
  text: textLiteral,
  name(name) {
    if (name === '__proto__') return "['__proto__']"; // plain it would be the object's prototype
    return /^[a-z_$][\w$]*$/i.test(name) ? name : textLiteral(name);
  },
  space: ' ',
  comma: ',',
};

/** Without what would end, or open, a script in HTML. */
function textLiteral(text: string): string {
  const quoted = JSON.stringify(text);
  const isPlain = quoted === `"${text}"` && !text.includes("'");
  return (isPlain ? `'${text}'` : quoted).replace(/<(?=[/!])/g, '\\x3c');
}
