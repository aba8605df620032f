/** What the packages of this repository read of core besides its public names. Not part of the public API. */
export * as consoleTexts from './diagnostics/console-diagnostics.js';
export type { ExplainCall } from './diagnostics/console-diagnostics.js';
export { describeOption, explain, loadMessagesBy, type Messages } from './diagnostics/explain.js';
export {
  expectedTexts,
  optionDefaults,
  optionRules,
  stricterValues,
  type OptionName,
} from './options/option-table.js';
export { standardTagId } from './options/tag-id.js';
export { usableOptions, type UnusableOption } from './options/usable-options.js';
export { personalKind } from './quality/personal-data.js';
export { limitedDataProcessing, partnerData, personalData } from './mapping/user-data.js';
export { normalizeKey } from './mapping/normalize-key.js';
export { userFields, type UserField } from './mapping/user-fields.js';
export { isDigest } from './pintrk/user-data.js';
export { tagOfWindow } from './tag/default-tag-handle.js';
export { createDeferredTag, type DeferredTag } from './tag/deferred-tag.js';
export {
  isMarkupAddress,
  pinterestOrigins,
  resolveAddress,
  type AddressOption,
} from './options/addresses.js';
export { createElement, documentMember, listenToDocument } from './support/document-member.js';
export { editDistance } from './support/edit-distance.js';
export { isRecord } from './support/is-record.js';
export { reportError } from './support/report-error.js';
