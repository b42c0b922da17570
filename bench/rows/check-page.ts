import { gzipSync } from 'node:zlib';
import { bundle } from '../../apps/reporting/browser/bundle.ts';
import { checkFolder } from '../../apps/reporting/browser/check-folder.ts';
import type { Figure, Row } from '../row.ts';

/** What a browser loads before a file is opened. */
const FIRST = ['index.html', 'check.css', 'check.js', 'page.js'];

export const checkPage: Row = {
  name: 'check-page',
  title: 'What a browser loads of /check, in KB after gzip -9',
  async run() {
    const texts = checkFolder(await bundle());
    const size = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + gzipSync(texts.get(name) ?? '', { level: 9 }).length, 0) / 1000;
    const figure = (what: string, names: readonly string[], most: number): Figure => ({
      what,
      value: size(names).toFixed(1),
      goal: `≤ ${most.toFixed(1)}`,
      reached: size(names) <= most,
    });
    return [
      figure('KB, before a file is opened', FIRST, 150),
      figure('KB, with the first change or download', ['check.work.js'], 1000),
    ];
  },
};
