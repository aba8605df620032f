import { isRecord } from '../../data/is-record.js';
import { withPreset } from '../mapping/ecommerce-preset.js';

/** What `<pinterest-tag>` calls the parts of `page` and `user`, and the e-commerce rows. */
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
  if (preset === 'ecommerce') {
    const { eventMapping } = settings;
    const own = isRecord(eventMapping) ? (eventMapping as Record<string, string>) : {};
    settings['eventMapping'] = withPreset({ preset: true, own });
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
