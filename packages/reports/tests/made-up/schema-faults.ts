import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const schemas = new URL('../../../../schemas/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, schemas), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(read('v1/shared.schema.json'));
ajv.addSchema(read('codelists/codes.schema.json'));
const compiled = new Map<string, ValidateFunction>();

/** What a schema of the standard says against a value; nothing when it is valid. */
export function schemaFaults(name: string, value: unknown): string[] {
  const check = compiled.get(name) ?? ajv.compile(read(`v1/${name}.schema.json`));
  compiled.set(name, check);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message = '', params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}
