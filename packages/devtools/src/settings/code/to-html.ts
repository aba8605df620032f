import { splitPresets } from '../mapping/presets.js';
import type { PinterestTagSettings } from '../settings.js';
import { productionSettings } from './changed-settings.js';
import { layOut } from './lay-out.js';
import { listText } from './list-text.js';
import { json } from './notations.js';

/** What `<pinterest-tag>` calls it, and its value. */
type Option = readonly [name: string, value: unknown];

/**
 * The element, and the script that defines it.
 *
 * @param flags Attributes without a value that come after the tag id.
 */
export function toHtml(settings: PinterestTagSettings, flags: readonly string[] = []): string {
  const options = elementOptions(productionSettings(settings));
  const [tagId = '', ...others] = options.filter(fitsAttribute).map(attribute);
  const attributes = [tagId, ...flags, ...others];
  const child = options.filter((option) => !fitsAttribute(option));
  const line = `<pinterest-tag ${attributes.join(' ')}>`;
  const start =
    line.length <= 80 && !line.includes('\n')
      ? line
      : `<pinterest-tag\n  ${attributes.join('\n  ')}\n>`;
  return `<script src="/pinterest-tag.min.js" async></script>

${start}${childScript(child)}</pinterest-tag>
`;
}

/** The settings as the element has them: parts of the page, and the preset, are options of their own. */
function elementOptions(settings: PinterestTagSettings): readonly Option[] {
  const options = Object.entries(settings).flatMap(([name, value]: Option): Option[] => {
    if (name === 'page') {
      const { name: pageName, category, properties, ...rest } = settings.page ?? {};
      return Object.keys(rest).length > 0
        ? [[name, value]]
        : [
            ['pageName', pageName],
            ['pageCategory', category],
            ['pageProperties', properties],
          ];
    }
    if (name !== 'eventMapping') return [[name, value]];
    const { presets, own } = splitPresets(settings.eventMapping);
    return [
      ['preset', presets.map((preset) => preset.name).join(' ') || undefined],
      [name, Object.keys(own).length > 0 ? own : undefined],
    ];
  });
  return options.filter(([, value]) => value !== undefined);
}

const lists = new Set(['customProperties', 'productId', 'enhancedMatch']);
const withoutAttribute = new Set(['user', 'page']);

/** What HTML would not bring back (NUL, CR, lone surrogates) comes back from JSON's escapes. */
function fitsAttribute([name, value]: Option): boolean {
  return !withoutAttribute.has(name) && !/[\0\r\p{Surrogate}]/u.test(attributeText(name, value));
}

function attributeText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (lists.has(name) && Array.isArray(value)) return listText(value as string[]);
  return layOut(value, json, { indent: '  ', taken: name.length + 2 });
}

/** JSON is easiest to read in single quotes; an attribute that is only there says true. */
function attribute([option, value]: Option): string {
  const name = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (value === true) return name;
  const text = attributeText(option, value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text.includes('"') ? `${name}='${text.replaceAll("'", '&#39;')}'` : `${name}="${text}"`;
}

function childScript(options: readonly Option[]): string {
  if (options.length === 0) return '';
  const text = layOut(Object.fromEntries(options), json, { indent: '    ', taken: 0 });
  return `\n  <script type="application/json">\n    ${text.replaceAll('<', '\\u003c')}\n  </script>\n`;
}
