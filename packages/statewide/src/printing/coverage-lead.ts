import type { Lang } from '@daybook/types';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import { coverageSentence } from '../coverage/coverage-sentence.ts';
import type { Engine } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';

/**
 * What must stand before any figure: who was expected to report and who did, for each quarter and duty; or that nobody said
 * who was.
 *
 * @param quarters the quarters that the figures are of.
 */
export async function coverageLead(
  engine: Engine,
  {
    state,
    quarters,
    lang,
  }: { readonly state?: string | undefined; readonly quarters: readonly string[]; readonly lang: Lang },
): Promise<string[]> {
  const rows = (await engine.rows(narrowed('SELECT * FROM coverage', { state }))) as unknown as CoverageRow[];
  const due = rows.filter(({ is_expected, period }) => is_expected && quarters.includes(period));
  const groups = [...new Set(due.map(({ period, duty }) => `${period} ${duty}`))].sort();
  if (groups.length === 0) {
    return lang === 'es'
      ? ['Nadie dijo quién debía informar, así que no se puede saber qué falta.']
      : ['Nobody said who was expected to report, so what is missing cannot be told.'];
  }
  return groups.map((group) => {
    const [period = '', duty = ''] = group.split(' ');
    const own = rows.filter((row) => row.period === period && row.duty === duty);
    return `${period}, ${duty}: ${coverageSentence(own, lang)}`;
  });
}
