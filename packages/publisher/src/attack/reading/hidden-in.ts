import { measures } from '@daybook/reports';
import { titles as english } from '@daybook/types/titles/en';
import { titles as spanish } from '@daybook/types/titles/es';
import type { Report } from './report.ts';

/** A hidden figure, and the words by which a printed form names it in either language. */
export interface HiddenFigure {
  /** Such as `hold-minutes: transferred-after-hold`. */
  readonly cell: string;
  /** What its table may be called. */
  readonly table: readonly string[];
  /** For each of its codes, what it may be called. */
  readonly titles: readonly (readonly string[])[];
}

/** Every figure that a report hides. */
export function hiddenIn({ tables }: Report): HiddenFigure[] {
  return tables.flatMap(({ table_id, measure, rows }) => {
    const title = measures.find(({ id }) => id === measure)?.title;
    const table = title === undefined ? [measure] : [title.en, title.es];
    return rows.flatMap(({ codes, withheld }) =>
      withheld === undefined
        ? []
        : [{ cell: `${table_id}: ${codes.join(', ')}`, table, titles: codes.map((code) => titlesOf(code)) }],
    );
  });
}

let byCode: Map<string, string[]> | undefined;

/** Whatever list a code is of: a printed form shows its title. */
function titlesOf(code: string): readonly string[] {
  if (byCode === undefined) {
    byCode = new Map([['total', ['All', 'Total', 'Todos', 'Todas', 'total']]]);
    for (const lists of [english, spanish])
      for (const codes of Object.values(lists))
        for (const [one, [title]] of Object.entries(codes)) byCode.set(one, [...(byCode.get(one) ?? [one]), title]);
  }
  return byCode.get(code) ?? [code];
}
