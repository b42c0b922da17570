import { asText } from '@daybook/files';
import type { DiffFigure } from '@daybook/types';

type Json = Readonly<Record<string, unknown>>;
type Mark = NonNullable<DiffFigure['before_mark']>;

/** What a table says at one place: a figure, or why there is none. */
interface Figure {
  readonly value?: number;
  readonly mark?: Mark;
}

const MARKS: readonly string[] = ['protected', 'unknown', 'not-collected'];
const NO_ROW: Figure = { mark: 'no-row' };

/** The figures of two reports that differ: table by table, row by row, by their codes. Rows in another order are the same. */
export function figureChanges(before: Json, after: Json): DiffFigure[] {
  const [left, right] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [was, is] = [left.get(key), right.get(key)];
    const { table_id, codes } = (was ?? is) as Row;
    const [a, b] = [was?.figure ?? NO_ROW, is?.figure ?? NO_ROW];
    if (a.value === b.value && a.mark === b.mark) return [];
    return [
      {
        table_id,
        codes,
        ...(a.value === undefined ? {} : { before: a.value }),
        ...(b.value === undefined ? {} : { after: b.value }),
        ...(a.mark === undefined ? {} : { before_mark: a.mark }),
        ...(b.mark === undefined ? {} : { after_mark: b.mark }),
      },
    ];
  });
}

interface Row {
  readonly table_id: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly figure: Figure;
}

const partsIn = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

function figuresOf(report: Json): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { table_id, dimensions, rows: listed } of partsIn(report.tables)) {
    if (typeof table_id !== 'string' || !Array.isArray(dimensions)) continue;
    for (const row of partsIn(listed)) {
      const codes = Object.fromEntries(dimensions.map((name) => [asText(name), asText(row[asText(name)] ?? '')]));
      rows.set(JSON.stringify([table_id, ...Object.values(codes)]), { table_id, codes, figure: figureIn(row) });
    }
  }
  return rows;
}

function figureIn({ value, withheld, missing }: Json): Figure {
  if (typeof value === 'number') return { value };
  const mark = withheld ?? missing;
  return MARKS.includes(mark as string) ? { mark: mark as Mark } : { mark: 'unknown' };
}
