import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schemas = join(import.meta.dirname, '../../../../schemas');
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT/, 'web-address': /^https?:/ },
});
const views = readdirSync(join(schemas, 'v1/views')).filter((file) => file.endsWith('.schema.json'));
for (const file of ['v1/shared.schema.json', 'codelists/codes.schema.json', ...views.map((one) => `v1/views/${one}`)])
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')));

/** What a general engine of JSON Schema finds wrong in a record by the generated schema of a view; nothing where it is right. */
export function viewFaults(view: string, record: object): readonly string[] {
  const check = ajv.getSchema(`https://w3id.org/daybook/v1/views/${view}.schema.json`);
  if (check === undefined) throw new Error(`There is no view ${view}.`);
  return check(record) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
