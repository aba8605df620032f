export { createSandbox } from './create-sandbox.js';
export type { JsonObject, JsonValue } from './json-types.js';
export type {
  ConversionsFault,
  EventCondition,
  EventFilter,
  EventListener,
  Fault,
  Faults,
  RequestFilter,
  Sandbox,
  SandboxEvent,
  SandboxOptions,
  SandboxRequest,
  WaitOptions,
} from './sandbox-types.js';
