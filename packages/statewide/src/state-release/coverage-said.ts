import type { Words } from '@daybook/types';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import { coverageSentence } from '../coverage/coverage-sentence.ts';
import { nobodyAsked } from '../coverage/nobody-asked.ts';

/**
 * Who reported, in a sentence for each period, and for each duty where there are several.
 *
 * @param reporters how many agencies have a report of each period.
 */
export function coverageSaid(rows: readonly CoverageRow[], reporters: ReadonlyMap<string, number>): Map<string, Words> {
  const said = new Map<string, Words>();
  for (const [period, reported] of reporters) {
    const own = rows.filter((row) => row.period === period);
    const duties = [...new Set(own.map(({ duty }) => duty))].filter((duty) => duty !== NONE).sort();
    for (const duty of duties) {
      const name = duties.length === 1 ? period : `${period} (${duty})`;
      const of = own.filter((row) => row.duty === duty);
      said.set(name, { en: coverageSentence(of, 'en'), es: coverageSentence(of, 'es') });
    }
    if (duties.length > 0) continue;
    said.set(period, nobodyAsked(reported));
  }
  return said;
}

const NONE = 'none';
