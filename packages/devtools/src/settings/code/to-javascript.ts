import type { PinterestTagSettings } from '../settings.js';
import { optionsLiteral, optionsObject } from './options-literal.js';

/** A module that puts the tag on the page. */
export function toJavaScript(settings: PinterestTagSettings): string {
  const literal = optionsLiteral(settings, '  ');
  const names = ['createPinterestTag', ...(literal.usesPreset ? ['ecommerceEvents'] : [])];
  return `import { ${names.join(', ')} } from '@pinterest-tag/core';

const tag = createPinterestTag(${optionsObject(literal)});
`;
}
