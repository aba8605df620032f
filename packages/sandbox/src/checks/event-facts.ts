/** What the table shows of an event's data. */
export { eventIdOf, isPresent, productIdsOf } from '@pinterest-tag/core/quality';
