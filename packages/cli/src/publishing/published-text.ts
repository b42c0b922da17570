import type { PreparedPublication } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** What was published, how persons are protected in it, and how anybody checks it. */
export function publishedText(out: string, { made, files, explanation }: PreparedPublication, lang: Lang): string {
  const { statement, rows, left_out } = made;
  const { sequence, periods, thresholds, generalised_rows, withheld_cells, changes, embargo_days } = statement;
  const hidden = rows.filter(({ not_yet_public }) => not_yet_public === true).length;
  const counted = left_out['held-for-ice'] ?? 0;
  const lines =
    lang === 'es'
      ? [
          `Publicación ${sequence} de ${periods.join(', ')}: ${showNumber(rows.length)} anotaciones, ${showNumber(files.length)} archivos en ${out}.`,
          `  ${showNumber(generalised_rows)} anotaciones muestran solo su actuación (k = ${thresholds.k_anonymity}); ${showNumber(hidden)} esperan su desenlace (${embargo_days} días).`,
          `  ${showNumber(withheld_cells)} cifras sobre personas están reservadas (menos de ${thresholds.small_cell}).`,
          ...explanation.map((words) => `    ${words.es}`),
          ...(counted > 0
            ? [`  ${showNumber(counted)} anotaciones sobre personas detenidas para ICE se cuentan y no se listan.`]
            : []),
          ...(changes.length > 0
            ? [`  ${showNumber(changes.length)} anotaciones publicadas antes cambiaron, cada una con su motivo.`]
            : []),
          `Verifíquela como cualquiera: daybook verify ${out}`,
        ]
      : [
          `Release ${sequence} of ${periods.join(', ')}: ${showNumber(rows.length)} entries, ${showNumber(files.length)} files in ${out}.`,
          `  ${showNumber(generalised_rows)} entries show their action alone (k = ${thresholds.k_anonymity}); ${showNumber(hidden)} wait for their outcome (${embargo_days} days).`,
          `  ${showNumber(withheld_cells)} figures about persons are withheld (under ${thresholds.small_cell}).`,
          ...explanation.map((words) => `    ${words.en}`),
          ...(counted > 0
            ? [`  ${showNumber(counted)} entries about persons held for ICE are counted and not listed.`]
            : []),
          ...(changes.length > 0
            ? [`  ${showNumber(changes.length)} entries that were published before changed, each with its reason.`]
            : []),
          `Check it as anybody would: daybook verify ${out}`,
        ];
  return `${lines.join('\n')}\n`;
}
