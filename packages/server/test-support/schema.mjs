// Pinterest's structure of a request, compiled by ajv.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const { schemas } = JSON.parse(
  readFileSync(new URL('../../sandbox/schema/conversion-events.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false });
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
ajv.addSchema({ $id: 'openapi', components: { schemas } });
const isBody = ajv.compile({ $ref: 'openapi#/components/schemas/ConversionEvents' });

/** Throws what is wrong with a request body. */
export function assertBody(body) {
  if (!isBody(body)) throw new Error(`${ajv.errorsText(isBody.errors)} in ${JSON.stringify(body)}`);
}
