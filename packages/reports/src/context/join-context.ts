import { parsePeriod } from '@daybook/files';
import type { QuarterlyReportContext } from '@daybook/types';
import { dayNumber } from '../calendar/day-number.ts';
import { contextNature } from './context-nature.ts';
import type { ContextPart } from './context-of.ts';

/** One number of context out of those of shorter periods; the number itself where there is one only. */
export function joinContext(
  parts: readonly ContextPart[],
  months: readonly string[],
): QuarterlyReportContext | undefined {
  const sorted = [...parts].sort((a, b) => ((a.months[0] ?? '') < (b.months[0] ?? '') ? -1 : 1));
  const last = sorted.at(-1);
  if (last === undefined) return undefined;
  const nature = contextNature[last.line.item];
  const known = sorted.filter(({ line }) => line.value !== undefined);
  if (nature === 'stock') return (known.at(-1) ?? last).line;
  const [only] = sorted;
  if (sorted.length === 1 && only?.months.length === months.length) return only.line;
  const { value: _, missing, crime_basis, citation, ...head } = last.line;
  const coverage_months = known.reduce((sum, { line }) => sum + line.coverage_months, 0);
  return {
    ...head,
    ...(known.length === 0 ? { missing: missing ?? 'unknown' } : { value: joined(known, nature) }),
    coverage_months,
    ...oneOf('crime_basis', sorted, crime_basis === undefined ? undefined : 'mixed'),
    ...citationOf(sorted),
  } as QuarterlyReportContext;
}

function joined(known: readonly ContextPart[], nature: 'flow' | 'average'): number {
  const sum = (weight: (part: ContextPart) => number) =>
    known.reduce((total, part) => total + (part.line.value ?? 0) * weight(part), 0);
  if (nature === 'flow') return sum(() => 1);
  const days = known.reduce((total, part) => total + daysOf(part), 0);
  return Math.round(sum(daysOf) / days);
}

function daysOf({ months }: ContextPart): number {
  const ends = months.map((month) => parsePeriod(month)).filter((period) => period !== undefined);
  return ends.reduce((sum, { start_on, end_on }) => sum + dayNumber(end_on) - dayNumber(start_on) + 1, 0);
}

/** A field that all parts share; else what stands for a mixture. */
function oneOf(field: 'crime_basis', parts: readonly ContextPart[], mixed: string | undefined) {
  const values = new Set(parts.map(({ line }) => line[field]));
  if (values.size > 1) return mixed === undefined ? {} : { [field]: mixed };
  const [value] = values;
  return value === undefined ? {} : { [field]: value };
}

/** The sources of all parts in one citation, as far as it takes them. */
function citationOf(parts: readonly ContextPart[]): Pick<QuarterlyReportContext, 'citation'> {
  const cited = parts.map(({ line }) => line.citation).filter((citation) => citation !== undefined);
  const [first] = cited;
  if (first === undefined) return {};
  const texts = [...new Set(cited.map(({ text }) => text))];
  if (texts.length === 1) return { citation: first };
  const text = texts.join('; ');
  return text.length <= MOST ? { citation: { text } } : {};
}

/** As many letters as the text of a citation may have. */
const MOST = 300;
