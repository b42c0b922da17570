import type { Lang, RegimeReport } from '@daybook/types';
import type { Field, FigureRows } from '../formats/format.ts';
import { columnName } from '../printing/statutory/column-name.ts';
import { placeTitle } from '../printing/statutory/place-title.ts';

/** The rows of all tables of a statutory report as one: the table, its columns side by side, and the figure where it counts. */
export function statutoryFigures(report: RegimeReport, lang: Lang): FigureRows {
  const fields = new Map<string, Field>();
  for (const { columns } of report.tables)
    for (const column of columns) {
      const record = columns.includes('/agreement_type') ? 'agreement' : 'request';
      const name = columnName(column);
      const { title } = placeTitle(column, record, lang);
      if (!fields.has(name)) fields.set(name, { name, type: 'string', title, description: `${title} (${column}).` });
    }
  const names = [...fields.keys()];
  const rows = report.tables.flatMap(({ table_id, draft, unit, columns, rows: some }) =>
    some.map(({ cells, value, missing }) => [
      table_id,
      draft,
      ...names.map((name) => cells[columns.findIndex((column) => columnName(column) === name)] ?? null),
      unit ?? null,
      value ?? null,
      missing ?? null,
    ]),
  );
  const words = WORDS[lang];
  return {
    fields: [
      field('table', 'string', words.table),
      field('draft', 'boolean', words.draft),
      ...fields.values(),
      field('unit', 'string', words.unit),
      field('value', 'integer', words.value),
      field('missing', 'string', words.missing),
    ],
    rows,
  };
}

function field(name: string, type: Field['type'], [title, description]: readonly [string, string]): Field {
  return { name, type, title, description };
}

const WORDS = {
  en: {
    table: ['Table', 'The table of the law that the row belongs to.'],
    draft: ['Draft', 'Whether the table rests on a text that was not read.'],
    unit: ['Unit', 'What one stands for; empty in a list.'],
    value: ['Value', 'How many; empty in a list.'],
    missing: ['Missing', 'Why there is no figure; missing is never zero.'],
  },
  es: {
    table: ['Tabla', 'La tabla de la ley a la que pertenece la fila.'],
    draft: ['Borrador', 'Si la tabla se apoya en un texto que no se leyó.'],
    unit: ['Unidad', 'Qué representa cada unidad; vacía en una lista.'],
    value: ['Valor', 'Cuántos; vacío en una lista.'],
    missing: ['Falta', 'Por qué no hay cifra; lo que falta nunca es cero.'],
  },
} as const;
