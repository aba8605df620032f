import { readFile } from 'node:fs/promises';
import { Ajv, type ErrorObject } from 'ajv';
import type { JsonValue } from '../json-types.js';

/** What is wrong with a part of a request; `undefined` when nothing is. */
export type Check = (value: JsonValue | undefined) => string | undefined;

/** The checks of a request to the Conversions API. */
export interface ConversionSchema {
  /** The body, whatever its events are. */
  readonly checkBody: Check;
  /** One of its events. */
  readonly checkEvent: Check;
}

interface OpenApi {
  readonly schemas: { readonly ConversionEvents: BodySchema };
}

interface BodySchema {
  readonly properties: { readonly data: Readonly<Record<string, unknown>> };
}

let compiled: Promise<ConversionSchema> | undefined;

/**
 * The structure of the endpoint, as Pinterest's public OpenAPI description has it. Compiled at its first use, for all
 * sandboxes: that takes a tenth of a second, and tests start a sandbox each.
 */
export function conversionSchema(): Promise<ConversionSchema> {
  return (compiled ??= compile());
}

async function compile(): Promise<ConversionSchema> {
  const file = new URL('../../schema/conversion-events.json', import.meta.url);
  const { schemas } = JSON.parse(await readFile(file, 'utf8')) as OpenApi;
  // OpenAPI puts keywords beside `$ref`, and has formats that JSON Schema does not.
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
  ajv.addSchema({ $id: 'openapi', components: { schemas } });
  const body = schemas.ConversionEvents;
  const data = { ...body.properties.data, items: {} };
  const isBody = ajv.compile({ ...body, properties: { data } });
  const isEvent = ajv.compile({
    $ref: 'openapi#/components/schemas/ConversionEvents/properties/data/items',
  });
  return {
    checkBody: (value) => (isBody(value) ? undefined : describe(isBody.errors)),
    checkEvent: (value) => (isEvent(value) ? undefined : describe(isEvent.errors)),
  };
}

/** `/user_data must have required property 'em'`, and so on. */
function describe(errors: readonly ErrorObject[] | null | undefined): string {
  const found = (errors ?? []).map(({ instancePath, message, params }) => {
    const { additionalProperty } = params as { additionalProperty?: string };
    return `${instancePath} ${message}${additionalProperty ? `: ${additionalProperty}` : ''}`.trim();
  });
  return [...new Set(found)].join('; ');
}
