import { isRecord } from '../../data/is-record.js';
import { presets, withPresets } from '../mapping/presets.js';

/** What `<pinterest-tag>` calls the parts of `page` and `user`, and the presets. */
export const elementNames = [
  'preset',
  'pageName',
  'pageCategory',
  'pageProperties',
  'email',
  'userId',
] as const;

/** Options as `<pinterest-tag>` says them, as settings; `readSettings` checks them. */
export function fromElementOptions(
  options: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { preset, pageName, pageCategory, pageProperties, email, userId, ...rest } = options;
  const settings: Record<string, unknown> = rest;
  const page = given({ name: pageName, category: pageCategory, properties: pageProperties });
  if (page) settings['page'] = page;
  const user = given({ email, userId });
  if (user) settings['user'] = { ...(isRecord(settings['user']) && settings['user']), ...user };
  const words = typeof preset === 'string' ? preset.split(/[\s,]+/) : [];
  const used = presets.filter(({ name }) => words.includes(name));
  if (used.length > 0) {
    const { eventMapping } = settings;
    const own = isRecord(eventMapping) ? (eventMapping as Record<string, string>) : {};
    settings['eventMapping'] = withPresets({ presets: used, own });
  }
  return settings;
}

/** The values that are there; `undefined` when none is. */
function given(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
