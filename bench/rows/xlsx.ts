import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { bundled, counting } from '../subjects.ts';
import { tableFiles } from '../tables.ts';

const COUNT = 100_000;
const peers = [
  ['exceljs', 'cells-exceljs.mjs'],
  ['read-excel-file', 'cells-read-excel-file.mjs'],
] as const;

export const xlsx: Row = {
  name: 'xlsx',
  title: 'Reading a workbook of 100,000 requests against exceljs (streaming) and read-excel-file, equal cells',
  async run() {
    const { xlsx: file, cells } = await tableFiles(COUNT);
    const missing = peers.find(
      ([name]) => !existsSync(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))),
    );
    if (missing !== undefined) return { skipped: `${missing[0]} is not installed in bench/` };
    const ours = bundled('cells-ours.mjs');
    return peers.flatMap(([name, script]) => {
      const path = fileURLToPath(new URL(`../peers/${script}`, import.meta.url));
      const runs = paired(
        3,
        () => counting(path, file, cells, 'cells'),
        () => counting(ours, file, cells, 'cells'),
      );
      const memory = median(runs.ours.map(({ peak }) => peak)) / median(runs.theirs.map(({ peak }) => peak));
      return [
        { what: `CPU, ${name} ÷ ours`, value: runs.ratio.toFixed(2), goal: '≥ 1.00', reached: runs.ratio >= 1 },
        { what: `peak memory, ${name} ÷ ours`, value: memory.toFixed(2), goal: '≥ 1.00', reached: memory >= 1 },
      ];
    });
  },
};
