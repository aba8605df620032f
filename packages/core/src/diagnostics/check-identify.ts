import type { AnalyticsCall, IdentifyCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { findPath } from '../mapping/property-path.js';
import { isPlaceholder } from '../mapping/user-data.js';
import { userFields, type UserField } from '../mapping/user-fields.js';
import { isDigest, type PersonalKey } from '../pintrk/user-data.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { isText } from '../support/is-text.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';

/** Why a value of that key is left out, and what to pass. Values are not shown: they name a person. */
const leftOut: Partial<Record<PersonalKey, readonly [code: DiagnosticCode, why: string]>> = {
  em: [
    'email',
    "is neither an e-mail address nor a hash of one: it won't match anyone. Pass an address such as ann@example.com.",
  ],
  db: ['birthday', 'is no date, or an ambiguous one. Pass YYYY-MM-DD.'],
  ge: ['gender', 'is no known word for female, male or non-binary. Pass "f", "m" or "n".'],
};

/** Checks whether an identify call gives Pinterest anyone to match, and what of it is left out. */
export function checkIdentify(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
  { enhancedMatch = ['em'] }: MappingSettings,
): Diagnostic[] {
  if (call?.type !== 'identify') return [];
  const [command] = commands;
  const data = command?.[0] === 'set' ? command[1] : {};
  const wanted: readonly unknown[] = Array.isArray(enhancedMatch) ? enhancedMatch : [];
  const found = userFields
    .filter(({ key }) => wanted.includes(key))
    .flatMap((field) => checkField(field, call, data[field.key]));
  if (command || found.length > 0) return found;
  const message =
    'identify() gave nothing to match: pass traits.email, or list more keys in `enhancedMatch`.';
  return [{ code: 'nothing-to-identify', path: 'traits', message }];
}

function checkField(
  { key, from }: UserField,
  call: IdentifyCall,
  sent: string | undefined,
): Diagnostic[] {
  const [path, value] = given(key, from, call);
  if (value === undefined) return [];
  if (sent === undefined && typeof value === 'string' && isPlaceholder(value)) {
    const message = `${path} is ${JSON.stringify(value.slice(0, 40))}, the text of a missing value or of a template. It is left out; leave out what is not known.`;
    return [{ code: 'placeholder', path, message }];
  }
  const reason = leftOut[key];
  if (sent === undefined && reason)
    return [{ code: reason[0], path, message: `${path} ${reason[1]} It is left out.` }];
  if ((key === 'st' || key === 'country') && sent && sent.length > 2 && !isDigest(sent)) {
    const message = `${path} is a name, not a two-letter code such as "${key === 'st' ? 'ca' : 'us'}"; it is sent as given and hardly matches.`;
    return [{ code: 'region-name', path, message }];
  }
  return [];
}

/** The first value given for a key, and where. */
function given(
  key: PersonalKey,
  from: readonly string[],
  { userId, traits }: IdentifyCall,
): [path: string, value: unknown] {
  if (key === 'external_id') return ['userId', isText(userId) ? userId : undefined];
  for (const path of from) {
    try {
      const value = findPath(traits, path);
      if (value !== undefined) return [`traits.${path}`, value];
    } catch {
      // A getter that throws: the mapper leaves it out, too.
    }
  }
  return ['', undefined];
}
