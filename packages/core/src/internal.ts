/** What the packages of this repository read of core besides its public names. Not part of the public API. */
export {
  consoleDiagnostics,
  explainOptions,
  explainUse,
  explainWaiting,
  type ExplainCall,
} from './diagnostics/console-diagnostics.js';
export { personalKind } from './quality/personal-data.js';
export { followDefaultTag } from './tag/follow-default-tag.js';
export { limitedDataProcessing, partnerData, personalData } from './mapping/user-data.js';
export { normalizeKey } from './mapping/normalize-key.js';
export { userFields, type UserField } from './mapping/user-fields.js';
export { isDigest } from './pintrk/user-data.js';
export { tagOfWindow } from './tag/tag-of-window.js';
export { createDeferredTag, type DeferredTag } from './tag/deferred-tag.js';
