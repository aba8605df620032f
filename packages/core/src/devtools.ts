/** What the devtools read of core beside its public names; nobody else should. */
export {
  consoleDiagnostics,
  explainOptions,
  explainUse,
  explainWaiting,
  type ExplainCall,
} from './diagnostics/console-diagnostics.js';
export { personalKind } from './diagnostics/personal-data.js';
export { followDefaultTag } from './follow-default-tag.js';
export { normalizeKey } from './mapping/normalize-key.js';
export { userFields, type UserField } from './mapping/user-fields.js';
export { isDigest } from './pintrk/user-data.js';
export { tagOfWindow } from './tag-of-window.js';
