// Schema and rules without the reader: each line through JSON.parse, then through the check of our library.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedLaw } from '@daybook/reports';
import { createCheck, loadBook } from '@daybook/validator';
import { eachLine } from './lines.mjs';

const log = process.argv[2];
const book = await loadBook('en');
const check = createCheck({ today: '2026-11-01', book, law: shippedLaw });
const take = (file, kind, row, line) => check.take({ kind, record: JSON.parse(line), origin: { file, row } });
for (const [name, kind] of [
  ['agencies.ndjson', 'agency'],
  ['jurisdictions.ndjson', 'jurisdiction'],
  ['law/us-zz.json', 'legal-profile'],
]) {
  const text = readFileSync(join(dirname(log), name), 'utf8').trim();
  for (const line of kind === 'legal-profile' ? [text] : text.split('\n')) take(name, kind, 1, line);
}
let row = 0;
eachLine(log, (line) => take(log, 'request', ++row, line));
check.pause(false);
const { verdict, records_by_kind, findings } = check.finish(false);
console.log(verdict === 'valid' && findings.length === 0 ? `${records_by_kind.request} valid` : verdict);
