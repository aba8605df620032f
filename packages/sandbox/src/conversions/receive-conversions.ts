import type { JsonObject, JsonValue } from '../json-types.js';
import type { Exchange } from '../http/exchange.js';
import { applyFault } from '../http/apply-fault.js';
import { readBody } from '../http/read-body.js';
import { respondJson } from '../http/respond.js';
import type { SandboxState } from '../http/sandbox-state.js';
import { freezeJson } from '../wire/freeze-json.js';
import { conversionSchema } from './conversion-schema.js';
import { parseConversion } from './parse-conversion.js';

/** 1,000 events with long orders; the other addresses take less. */
const maxConversionBody = 32 * 1024 * 1024;

/** Pinterest's codes for what it refuses. */
const invalid = 4196;
const unauthenticated = 2;
const forbidden = 29;

const conversionsPath = /^\/v5\/ad_accounts\/([^/]+)\/events$/;

/** Answers a request to the Conversions API as Pinterest does: an outcome for each event. */
export async function receiveConversions(state: SandboxState, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  const text = await readBody(request, maxConversionBody);
  const fault = state.faults.conversions ?? {};
  const [, adAccountId = ''] = conversionsPath.exec(url.pathname) ?? [];
  if (fault.retryAfter !== undefined) response.setHeader('Retry-After', String(fault.retryAfter));
  // A request that fails is not recorded: Pinterest has not taken its events.
  if (await applyFault(fault, response, 'json', state.ended)) return;

  const refuse = (status: number, code: number, message: string): void =>
    respondJson(response, status, { code, message });
  if (!isAuthorized(state, request.headers.authorization))
    return refuse(401, unauthenticated, 'Authentication failed.');
  if (state.adAccountId !== undefined && state.adAccountId !== adAccountId)
    return refuse(403, forbidden, 'You are not permitted to access that resource.');
  if (!/^\d{1,18}$/.test(adAccountId))
    return refuse(400, invalid, `"${adAccountId.slice(0, 40)}" is not the id of an ad account`);
  const body = parse(text);
  const { checkBody, checkEvent } = await conversionSchema();
  const wrong = checkBody(body);
  if (wrong !== undefined) return refuse(400, invalid, wrong);

  const isTest = url.searchParams.get('test') === 'true';
  const { data } = body as { data: readonly JsonValue[] };
  const events = data.map((event) => {
    const error = checkEvent(event) ?? failedByFault(state);
    if (error !== undefined) return { status: 'failed', error_message: error };
    const { warnings } = isTest
      ? { warnings: [] }
      : state.events.add(parseConversion(adAccountId, freezeJson(event as JsonObject)), undefined);
    const warning = warnings.join('; ');
    return { status: 'processed', ...(warning && { warning_message: warning }) };
  });
  respondJson(response, 200, {
    num_events_received: events.length,
    num_events_processed: events.filter(({ status }) => status === 'processed').length,
    events,
  });
}

function isAuthorized({ accessToken }: SandboxState, header: string | undefined): boolean {
  const [, token] = /^Bearer (\S+)$/.exec(header ?? '') ?? [];
  return token !== undefined && (accessToken === undefined || accessToken === token);
}

function failedByFault(state: SandboxState): string | undefined {
  const { failEvery } = state.faults.conversions ?? {};
  state.conversions += 1;
  return failEvery !== undefined && state.conversions % failEvery === 0
    ? 'failed by a fault of the sandbox'
    : undefined;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
