import type { Report } from '../reading/report.ts';
import type { KnownFigures, Tie } from './known-figures.ts';

/**
 * Two versions of one report. Where every figure that both versions show is the same in both, a table is held to be the
 * same: then what one version hides, the other may show.
 */
export function tieRevisions(before: Report, after: Report, figures: KnownFigures): void {
  for (const table of after.tables) {
    const old = before.tables.find(({ table_id }) => table_id === table.table_id);
    if (old === undefined || !(old.complete && table.complete)) continue;
    const keys = new Map([...old.rows, ...table.rows].map(({ codes }) => [codes.join('|'), codes] as const));
    const pairs = [...keys.values()].map(
      (codes) => [figures.figure(before, old, codes), figures.figure(after, table, codes)] as const,
    );
    if (pairs.some(([a, b]) => 'known' in a && 'known' in b && a.known !== b.known)) continue;
    const words = {
      en: `${table.table_id} ${after.period} in ${before.release} and in ${after.release}, which show the same figures`,
      es: `${table.table_id} ${after.period} en ${before.release} y en ${after.release}, que muestran las mismas cifras`,
    };
    const ties = pairs.map(
      ([a, b]): Tie => ({
        terms: [
          [a, 1],
          [b, -1],
        ],
        least: 0,
        most: 0,
        words,
      }),
    );
    figures.tie('revision', ties, words);
  }
}
