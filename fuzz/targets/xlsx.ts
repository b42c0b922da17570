import { textRow, workbookParts, zip } from '../../packages/files/tests/support/zip.ts';
import { spoilBytes } from '../spoil-bytes.ts';
import { spoilRows } from '../spoil-rows.ts';
import { spoilXml } from '../spoil-xml.ts';
import type { Target } from '../target.ts';

export const xlsx: Target = {
  id: 'xlsx',
  name: 'log.xlsx',
  make(random) {
    const wide = spoilRows(random).map((row) => row.slice(0, 26));
    // What XML cannot hold at all would only ever try one thing.
    const rows = wide.map((row) =>
      row.map((cell) => (random.below(50) === 0 ? cell : cell.replace(/(?![\t\n\r])\p{Cc}/gu, ''))),
    );
    const sheet = {
      name: random.one(['Requests', 'Sheet1', 'Notes', '271-82-8182']),
      rows: rows.map((row, at) => textRow(at + 1, row, random.below(20) === 0 ? ' hidden="1"' : '')).join(''),
    };
    const parts = workbookParts(random.below(5) === 0 ? [sheet, { ...sheet, name: 'Old', state: 'hidden' }] : [sheet], {
      date1904: random.below(9) === 0,
    });
    const spoilt = parts.map((part) =>
      random.below(4) === 0 ? { ...part, content: spoilXml(String(part.content), random) } : part,
    );
    if (random.below(12) === 0) spoilt.splice(random.below(spoilt.length), 1);
    const file = zip(spoilt);
    return random.below(5) === 0 ? spoilBytes(file, random) : file;
  },
};
