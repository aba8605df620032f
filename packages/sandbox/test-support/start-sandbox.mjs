import { createSandbox } from '../dist/index.js';

/** A sandbox that ends with the test `t`. */
export async function startSandbox(t, options) {
  const sandbox = await createSandbox(options);
  t.after(() => sandbox.close());
  return sandbox;
}

export const TAG_ID = '2612345678901';
/** SHA-256 of `jane@example.com`. */
export const JANE = '8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983eeeb428407d43b52d';

/** Sends one event as Pinterest's script does; `fields` may be objects, sent as JSON. */
export function sendEvent(sandbox, fields, init) {
  return fetch(`${sandbox.url}/v3/?${toParams({ tid: TAG_ID, ...fields })}`, init);
}

export function toParams(fields) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(fields)) {
    params.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return params;
}
