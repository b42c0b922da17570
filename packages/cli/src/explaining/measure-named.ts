import { measures } from '@daybook/reports';
import { CodeWords } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';

/** A measure of the reports, by its id or that of its table. */
export async function measureNamed(name: string, lang: Lang): Promise<Meaning[]> {
  const codes = await CodeWords.in(lang);
  return measures
    .filter(({ id, table_id }) => id === name || table_id === name)
    .map(({ id, title, unit, kind, placed_by, dimensions }) => {
      const words =
        lang === 'es'
          ? {
              kind: 'medida de los informes',
              unit: 'Unidad',
              placed: 'Fecha que decide el período',
              by: 'Dividida por',
            }
          : { kind: 'measure of reports', unit: 'Unit', placed: 'Date that places it in a period', by: 'Split by' };
      const text = [
        title[lang],
        `${id} · ${words.kind}`,
        '',
        `${words.unit}: ${codes.title('measure-unit', unit)} (${codes.title('measure-kind', kind)})`,
        `${words.placed}: ${codes.title('placed-by', placed_by)}`,
        ...(dimensions.length === 0 ? [] : [`${words.by}: ${dimensions.join(', ')}`]),
      ];
      return { kind: 'measure', name: id, text: text.join('\n') };
    });
}
