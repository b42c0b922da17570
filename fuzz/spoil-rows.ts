import type { Random } from '../packages/validator/tests/support/random.ts';
import { oddTexts } from './odd-texts.ts';
import { validFiles } from './valid-files.ts';

// No cell of the example holds a comma.
const valid = validFiles.csv.split('\n').map((line) => line.split(','));

/** The rows of a table of requests, some of their cells, rows and columns spoilt. */
export function spoilRows(random: Random): string[][] {
  const rows = valid.slice(0, 2 + random.below(valid.length - 1)).map((row) => [...row]);
  const row = () => rows[random.below(rows.length)] ?? [];
  for (let left = random.below(6); left > 0; left -= 1) {
    const some = row();
    const at = random.below(some.length + 1);
    switch (random.below(8)) {
      case 0:
        some.splice(at, 1);
        break;
      case 1:
        some.splice(at, 0, random.one(oddTexts));
        break;
      case 2:
        rows.splice(random.below(rows.length + 1), 0, [...row()]);
        break;
      case 3:
        rows.splice(random.below(rows.length), 1);
        break;
      case 4:
        for (const each of rows) each.splice(at, 0, random.one(oddTexts));
        break;
      default:
        some[at] = random.one(oddTexts);
    }
  }
  return rows;
}
