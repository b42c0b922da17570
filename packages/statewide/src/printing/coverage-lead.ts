import type { Lang } from '@daybook/types';
import { grouped } from '../build/grouped.ts';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import { coverageSentence } from '../coverage/coverage-sentence.ts';
import { dutyName } from '../coverage/duty-name.ts';
import type { Engine } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';

/**
 * What must stand before any figure: who was expected to report and who did, in the last of the quarters and for each duty;
 * or that nobody said who was.
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
  if (due.length === 0 && rows.some(({ is_expected }) => is_expected)) {
    const asked = quarters.join(', ');
    return lang === 'es'
      ? [`De nadie se esperaba un informe de ${asked} (daybook statewide coverage dice de cuándo sí)`]
      : [`Nobody was expected to report for ${asked} (daybook statewide coverage says for when they were)`];
  }
  if (due.length === 0) {
    return lang === 'es'
      ? ['Nadie dijo quién debía informar, así que no se puede saber qué falta.']
      : ['Nobody said who was expected to report, so what is missing cannot be told.'];
  }
  const periods = [...new Set(due.map(({ period }) => period))].sort();
  const last = periods.at(-1) ?? '';
  const ofLast = grouped(
    rows.filter(({ period }) => period === last),
    dutyName(due),
  );
  const said = [...ofLast]
    .filter(([, own]) => own.some(({ is_expected }) => is_expected))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([duty, own]) => `${last}, ${duty}: ${coverageSentence(own, lang)}`);
  if (periods.length === 1) return said;
  const earlier = periods.length - 1;
  return [
    ...said,
    lang === 'es'
      ? `Trimestres anteriores: ${earlier} (daybook statewide coverage)`
      : `Quarters before it: ${earlier} (daybook statewide coverage)`,
  ];
}
