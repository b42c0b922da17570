// What a tool builder would write first: ajv compiled when the program starts, the schema alone, no rules.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { eachLine } from './lines.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { 'web-address': true } });
formats.default(ajv, ['date', 'date-time']);
for (const path of ['codelists/codes.schema.json', 'v1/shared.schema.json']) ajv.addSchema(read(path));
const validate = ajv.compile(read('v1/request.schema.json'));

let count = 0;
eachLine(process.argv[2], (line) => {
  if (validate(JSON.parse(line))) count++;
});
console.log(`${count} valid`);
