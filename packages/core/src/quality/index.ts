/** The rules of what counts: which events report, what each needs, and what Pinterest scores. Pure. */
export { checkSentEvent, type SentEvent } from './check-sent-event.js';
export { isCurrency } from './currency.js';
export {
  eventIdOf,
  isPresent,
  lineItemsOf,
  productIdsOf,
  textOf,
  type SentData,
} from './event-data.js';
export {
  eventRequirementsOf,
  missingRequirements,
  type EventRequirement,
} from './event-requirements.js';
export {
  eventUseOf,
  eventUseTexts,
  initEvent,
  standardEventOf,
  standardEventUses,
  suggestedEvent,
  type EventUse,
} from './event-use.js';
export type { EventIssue, IssueCode, Severity } from './issue.js';
export { numberProblems, type NumberProblem } from './number-fields.js';
export {
  hasPersonalName,
  personalDataIn,
  personalKind,
  type PersonalDataPlace,
} from './personal-data.js';
export {
  programmes,
  readinessOf,
  type EventCounts,
  type EventReadiness,
  type Programme,
  type ProgrammeEvent,
  type Readiness,
  type ReadinessState,
} from './readiness.js';
export {
  requirements,
  unmetRequirements,
  type Requirement,
  type RequirementRule,
} from './requirements.js';
export {
  scoredComponents,
  scoreEvents,
  type ComponentCoverage,
  type ComponentName,
  type EventCoverage,
  type EventQuality,
  type ScoredComponent,
  type ScoredEvent,
} from './scored-components.js';
export { readTagRequest, type TagRequest } from './tag-request.js';
