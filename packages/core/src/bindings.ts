// `@pinterest-tag/core/bindings`: for those who write a binding to a framework; docs/bindings.md shows one.
export { isSameByValue, toComparable } from './support/same-by-value.js';
export { mountPinterestTag, prepareTag } from './tag/mount-pinterest-tag.js';
export { createViewReporter } from './tag/view-reporter.js';
export { viewPath } from './tag/views.js';

export type { MountedTag, PreparedTag } from './tag/mount-pinterest-tag.js';
export type { ReportedView, ViewReporter } from './tag/view-reporter.js';
