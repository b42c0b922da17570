import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { allSchemas } from '../../../validator/src/schema/generate.ts';
import { isDateByCalendar, isInstantByGrammar } from '../../../validator/tests/support/date-oracles.ts';

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { date: isDateByCalendar, 'date-time': isInstantByGrammar, 'web-address': /^https?:/ },
});
for (const schema of allSchemas()) ajv.addSchema(schema);

/** What a general engine of JSON Schema finds wrong in a record by the generated schema of a view; nothing where it is right. */
export function viewFaults(view: string, record: object): unknown {
  const check = ajv.getSchema(`https://w3id.org/daybook/v1/views/${view}.schema.json`) as ValidateFunction;
  return check(record) ? undefined : check.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
