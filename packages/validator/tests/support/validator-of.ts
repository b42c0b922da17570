import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const v1 = new URL('../../../../schemas/', import.meta.url);
const json = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8'));
const id = 'https://w3id.org/daybook/v1/findings.schema.json';

/** Checks against the schema of findings, or a part of it, with an engine that is not ours. */
export function findingsValidator(part = ''): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  for (const path of ['v1/shared.schema.json', 'codelists/codes.schema.json', 'v1/findings.schema.json'])
    ajv.addSchema(json(new URL(path, v1)));
  return ajv.compile({ $ref: `${id}${part}` });
}

const isReference = (text: string) => !/[\s<>"{}|\\^`]/.test(text) && !/%(?![0-9A-F]{2})/i.test(text);

/** Checks against the schema of SARIF, which speaks an old dialect: only its name of `$id` differs in what it uses. */
export function sarifValidator(path: string): ValidateFunction {
  const { $schema: _, id: __, ...schema } = json(path);
  const formats = { uri: (text: string) => URL.canParse(text), 'uri-reference': isReference, 'date-time': () => true };
  return new Ajv({ allErrors: true, strict: false, formats }).compile(schema);
}
