import { formats, loadBook, validate } from '@daybook/validator';
import type { Random } from '../packages/validator/tests/support/random.ts';
import { canary } from './canary.ts';

const TODAY = '2026-08-15';
const shape = () =>
  [Object.prototype, Array.prototype, String.prototype].map((one) => Object.getOwnPropertyNames(one).join()).join(';');
const before = shape();

/** What is wrong with how a file is checked; nothing where all is well. Throws what the check throws. */
export async function judge(
  name: string,
  bytes: Uint8Array,
  random: Random,
  isTable = false,
): Promise<string | undefined> {
  const lang = random.one(['en', 'es'] as const);
  const options = { today: TODAY, lang };
  const whole = await validate({ name, bytes: new Uint8Array(bytes) }, options);
  const told = JSON.stringify(whole);
  if (shape() !== before) return 'something that every object shares was changed';
  const again = await validate({ name, bytes: new Uint8Array(bytes) }, options);
  if (JSON.stringify(again) !== told) return 'the same file gave other findings';
  const sizes = Array.from({ length: 3 }, () => 1 + random.below(random.one([3, 50, 3000])));
  const pieces = async function* () {
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] as number;
      yield bytes.slice(at, at + size);
      at += size;
    }
  };
  const inPieces = await validate({ name, pieces }, options);
  // What a damaged gzip file still gives depends on how it comes.
  const isCut = whole.totals_by_rule['gzip-damaged'] !== undefined;
  if (JSON.stringify(inPieces) !== told && !isCut)
    return `in pieces of ${sizes.join(', ')} bytes it gave other findings`;
  const lines = bytes.filter((byte) => byte === 10 || byte === 13).length + 1;
  for (const { file, row, cell, message } of whole.findings) {
    if (file !== name) return `a finding stands in ${file}`;
    if (row !== undefined && (row < 1 || (!isTable && row > lines)))
      return `a finding stands on line ${row} of ${lines}`;
    if (cell !== undefined && !/^[A-Z]{1,3}[1-9]\d*$/.test(cell)) return `a finding stands in cell ${cell}`;
    if (/undefined|\[object/.test(message)) return `a message says: ${message}`;
  }
  const book = await loadBook(lang);
  for (const format of formats) {
    const text = format.print(whole, book, (words) => words);
    if (/(?!\n)\p{Cc}/u.test(text)) return `${format.id} prints a control character`;
    if (text.includes(canary)) return `${format.id} prints the planted number`;
  }
  return undefined;
}
