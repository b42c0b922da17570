import type { Lang, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { CodeWords } from '../wording/code-words.ts';
import { showCents } from '../wording/show-cents.ts';
import { showNumber } from '../wording/show-number.ts';
import { codelistOf } from './codelist-of.ts';

const WORDS = {
  en: { all: 'all together', dollars: 'US dollars', partial: 'not complete: what is not listed is not known' },
  es: { all: 'en total', dollars: 'dólares', partial: 'incompleto: lo que no aparece no se conoce' },
} as const;

/**
 * A table for a person: its title and unit, then a line for each figure. Where several dimensions split the figures, the
 * first one heads the lines that share it, so that lines stay short.
 */
export function tableLines(table: QuarterlyReportTable, title: string, codes: CodeWords, lang: Lang): string[] {
  const words = WORDS[lang];
  const { dimensions, rows, unit, complete } = table;
  const unitName = unit === 'cents' ? words.dollars : codes.title('measure-unit', unit).toLowerCase();
  const head = `${title} (${[unitName, ...(complete ? [] : [words.partial])].join('; ')})`;
  const figures = rows.map((row) => figure(row, unit, codes));
  const width = Math.max(7, ...figures.map(({ length }) => length));
  const [first, ...others] = dimensions;
  const isSplit = first !== undefined && others.length > 0;
  const name = (row: QuarterlyReportRow, dimension: string) => {
    const code = String(row[dimension as keyof QuarterlyReportRow] ?? '');
    return code === 'total' ? words.all : codes.title(codelistOf(dimension) ?? '', code);
  };
  let last: string | undefined;
  const lines = rows.flatMap((row, at) => {
    const group = isSplit ? name(row, first) : undefined;
    const heading = group === last || group === undefined ? [] : [`  ${group}`];
    last = group;
    const shown = (isSplit ? others : dimensions).map((dimension) => name(row, dimension)).join(' · ');
    return [...heading, `  ${(figures[at] ?? '').padStart(width)}  ${shown || words.all}`];
  });
  return [head, ...lines];
}

function figure({ value, withheld, missing }: QuarterlyReportRow, unit: string, codes: CodeWords): string {
  if (value !== undefined) return unit === 'cents' ? showCents(value) : showNumber(value);
  return withheld === undefined ? codes.title('missing-mark', String(missing)) : '***';
}
