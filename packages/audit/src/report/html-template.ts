/** Markup that is safe to insert as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Content = string | number | Markup | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Builds markup from a template; what is inserted is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = strings.map((string, index) => string + toMarkup(contents[index] ?? ''));
  return new Markup(parts.join(''));
}

function toMarkup(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number')
    return String(content).replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return content.map(toMarkup).join('');
}
