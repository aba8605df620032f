import type { PinterestTagSettings } from '../settings.js';
import { importLine, optionsLiteral, optionsObject } from './options-literal.js';

/** A module that puts the tag on the page. */
export function toJavaScript(settings: PinterestTagSettings): string {
  const literal = optionsLiteral(settings, '  ');
  return `${importLine(literal, ['createPinterestTag'], 'core')}

const tag = createPinterestTag(${optionsObject(literal)});
`;
}
