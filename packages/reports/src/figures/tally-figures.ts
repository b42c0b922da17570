import rowsSchema from '@daybook/schemas/v1/report-rows.schema.json' with { type: 'json' };
import type { Lang, ReportRowsRow } from '@daybook/types';
import type { FigureRows } from '../formats/format.ts';

const properties = rowsSchema.$defs.row.properties;
const NAMES = Object.keys(properties) as (keyof typeof properties)[];

/** Rows of a count as a data file has them, with the columns of the schema that some row uses. */
export function tallyFigures(rows: readonly ReportRowsRow[], lang: Lang): FigureRows {
  const used = NAMES.filter((name) => rows.some((row) => row[name] !== undefined));
  const isSpanish = lang === 'es';
  return {
    fields: used.map((name) => {
      const { title, title_es, description, description_es } = properties[name];
      return {
        name,
        type: name === 'value' ? 'integer' : 'string',
        title: isSpanish ? title_es : title,
        description: isSpanish ? description_es : description,
      };
    }),
    rows: rows.map((row) => used.map((name) => row[name] ?? null)),
  };
}
