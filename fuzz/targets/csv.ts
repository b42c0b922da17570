import { oddTexts } from '../odd-texts.ts';
import { spoilBytes } from '../spoil-bytes.ts';
import { spoilRows } from '../spoil-rows.ts';
import type { Target } from '../target.ts';

export const csv: Target = {
  id: 'csv',
  name: 'requests.csv',
  make(random) {
    const separator = random.one([',', ',', ';', '\t', '|']);
    const quoted = (cell: string) =>
      random.below(40) === 0
        ? cell
        : new RegExp(`["\\r\\n${separator === '|' ? '\\|' : separator}]`).test(cell) || random.below(9) === 0
          ? `"${cell.replaceAll('"', '""')}"`
          : cell;
    const text = spoilRows(random)
      .map((row) => row.map(quoted).join(separator))
      .join(random.one(['\n', '\r\n', '\r']));
    const whole = random.below(20) === 0 ? `${random.one(oddTexts)}${text}` : text;
    const encoding = random.one(['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const);
    const bytes = new Uint8Array(Buffer.from(whole, encoding));
    return random.below(4) === 0 ? spoilBytes(bytes, random) : bytes;
  },
};
