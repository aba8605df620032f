export { createPinterestServer } from './create-pinterest-server.js';
export { toConversionEvents } from './events/to-conversion-events.js';
export { visitorFromRequest } from './request/visitor-from-request.js';

export type { CallContext, ServerCall, Visitor } from './api/call-context.js';
export type {
  ConversionContent,
  ConversionCustomData,
  ConversionEvent,
  ConversionUserData,
} from './api/conversion-event.js';
export type { PinterestServer, WaitOptions } from './api/pinterest-server.js';
export type {
  EventActivity,
  OutcomeActivity,
  RequestActivity,
  ServerActivity,
} from './api/server-activity.js';
export type { PinterestServerOptions } from './api/server-options.js';
export type { ServerOutcome, ServerReceipt } from './api/server-receipt.js';
export type { NodeRequest, VisitorOptions } from './request/visitor-from-request.js';
