import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const schemas = new URL('../../../../schemas/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, schemas), 'utf8')) as object;

let known: Ajv2020 | undefined;

function engine(): Ajv2020 {
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('date', (text: string) => !Number.isNaN(Date.parse(text)));
  ajv.addFormat('date-time', true);
  ajv.addFormat('web-address', /^https?:\/\/\S+$/);
  for (const name of readdirSync(new URL('v1/', schemas))) {
    if (name.endsWith('.schema.json')) ajv.addSchema(read(`v1/${name}`));
  }
  if (existsSync(new URL('codelists/codes.schema.json', schemas))) ajv.addSchema(read('codelists/codes.schema.json'));
  known = ajv;
  return ajv;
}

/** What a record's schema has to say against it, in short. */
export function schemaFaults(record: Readonly<Record<string, unknown>>): string[] {
  const check = engine().getSchema(`https://w3id.org/daybook/v1/${record.record}.schema.json`) as ValidateFunction;
  const kind = String(record.record);
  if (check(record)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${kind} ${instancePath} ${message}`);
}
