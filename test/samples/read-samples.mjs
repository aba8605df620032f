// The code samples of the documentation, as what they are: modules to compile, JSON, HTML.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].filter(existsSync),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('packages').map((name) => `packages/${name}/README.md`),
];

/** A fenced block, with the comment before it: `<!-- sample: declare const order: object -->`. */
const block = /(?:^<!-- sample:\s+([^]*?)\s*-->\s*)?^ *```(\w+)\n([^]*?)^ *```$/gm;

/** `{ place, language, code, preamble }` of each; `preamble` says what its surroundings are. */
export function readSamples() {
  return documents.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(block)].map((match, index) => {
      const [whole, preamble = '', language, code] = match;
      const before = text.slice(0, match.index + whole.lastIndexOf(code));
      return {
        place: `${file}:${before.split('\n').length}`,
        name: `${file.replace(/\W+/g, '-')}-${index + 1}`,
        language,
        code,
        preamble,
      };
    });
  });
}
