import type { PinterestTagSettings } from '../settings.js';
import { optionsLiteral, importLine } from './options-literal.js';

/** A component that gives the app its tag. */
export function toReact(settings: PinterestTagSettings): string {
  const literal = optionsLiteral(settings, '      ');
  const attributes = literal.options.map(([name, code]) => attribute(name, code));
  return [
    importLine(literal, ['PinterestTagProvider'], 'react'),
    "import { App } from './App';",
    '',
    'export function Root() {',
    '  return (',
    ...(attributes.length === 1
      ? [`    <PinterestTagProvider ${attributes[0]}>`]
      : ['    <PinterestTagProvider', ...attributes.map((line) => `      ${line}`), '    >']),
    '      <App />',
    '    </PinterestTagProvider>',
    '  );',
    '}',
    '',
  ].join('\n');
}

/** JSX reads text as HTML does, without escapes: only plain words stand there as they are. */
function attribute(name: string, code: string): string {
  if (code === 'true') return name;
  return /^'[\w ./:@-]*'$/.test(code) ? `${name}="${code.slice(1, -1)}"` : `${name}={${code}}`;
}
