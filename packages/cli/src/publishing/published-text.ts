import type { PreparedPublication } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { groupedLines } from './grouped-lines.ts';

/** What was published, how persons are protected in it, and how anybody checks it. */
export function publishedText(
  out: string,
  { made, files, explanation }: PreparedPublication,
  fingerprint: string,
  lang: Lang,
): string {
  const { statement, rows, left_out } = made;
  const { sequence, periods, thresholds, generalised_rows, withheld_cells, changes, embargo_days } = statement;
  const hidden = rows.filter(({ not_yet_public }) => not_yet_public === true).length;
  const counted = left_out['held-for-ice'] ?? 0;
  const lines =
    lang === 'es'
      ? [
          `Publicación ${sequence} de ${periods.join(', ')}: ${showNumber(rows.length)} anotaciones, ${showNumber(files.length)} archivos en ${out}.`,
          `  Muestran solo su actuación: ${showNumber(generalised_rows)} (k = ${thresholds.k_anonymity}). Esperan su desenlace: ${showNumber(hidden)} (${embargo_days} días).`,
          `  Cifras sobre personas reservadas: ${showNumber(withheld_cells)} (umbral ${thresholds.small_cell}).`,
          ...groupedLines(explanation.map(({ es }) => es)).map((line) => `    ${line}`),
          ...(counted > 0
            ? [`  Sobre personas detenidas para ICE, contadas y no listadas: ${showNumber(counted)}.`]
            : []),
          ...(changes.length > 0
            ? [`  Publicadas antes y cambiadas, cada una con su motivo: ${showNumber(changes.length)}.`]
            : []),
          `Guarde una copia del libro. Verifíquela como cualquiera:`,
          `  daybook verify ${out} --key ${fingerprint}`,
        ]
      : [
          `Release ${sequence} of ${periods.join(', ')}: ${showNumber(rows.length)} entries, ${showNumber(files.length)} files in ${out}.`,
          `  Showing their action alone: ${showNumber(generalised_rows)} (k = ${thresholds.k_anonymity}). Waiting for their outcome: ${showNumber(hidden)} (${embargo_days} days).`,
          `  Figures about persons withheld: ${showNumber(withheld_cells)} (threshold ${thresholds.small_cell}).`,
          ...groupedLines(explanation.map(({ en }) => en)).map((line) => `    ${line}`),
          ...(counted > 0 ? [`  About persons held for ICE, counted and not listed: ${showNumber(counted)}.`] : []),
          ...(changes.length > 0
            ? [`  Published before and changed, each with its reason: ${showNumber(changes.length)}.`]
            : []),
          `Keep a copy of the ledger. Check it as anybody would:`,
          `  daybook verify ${out} --key ${fingerprint}`,
        ];
  return `${lines.join('\n')}\n`;
}
