import type { Words } from '@daybook/types';
import { personDimensions } from '../persons/person-dimensions.ts';
import { tellsOfPersons } from '../persons/tells-of-persons.ts';
import type { Report, ReportTable } from '../reading/report.ts';
import type { Figure, KnownFigures, Tie } from './known-figures.ts';

/** A report, and reports of which it is the sum. */
export interface Parts {
  readonly kind: 'period' | 'agency';
  readonly whole: Report;
  readonly parts: readonly Report[];
  /** What the parts lack to be the whole, such as `2026-Q4`; nothing where they are all of it. */
  readonly rest: readonly string[];
}

/** Ties every table of a whole with the same tables of its parts, figure by figure. */
export function tieParts(sum: Parts, figures: KnownFigures): void {
  const { kind, whole, parts } = sum;
  for (const table of whole.tables) {
    if (!(kind === 'period' ? table.adds_over_time : table.adds_over_agencies)) continue;
    const there = parts.flatMap((part) => {
      const own = part.tables.find(({ table_id }) => table_id === table.table_id);
      return own === undefined ? [] : [{ part, own }];
    });
    const all = [table, ...there.map(({ own }) => own)];
    if (there.length === 0 || !all.some(isOfInterest)) continue;
    // Tables in another detail, and tables that are not shown, cannot be set against each other figure by figure.
    if (!all.every((one) => isShown(one) && one.dimensions.join() === table.dimensions.join())) continue;
    const silent = parts.filter((part) => !there.some((one) => one.part === part));
    const absent = [...sum.rest, ...silent.map((part) => nameOf(part, kind))];
    const names = there.map(({ part }) => nameOf(part, kind)).join(' + ');
    const words: Words = {
      en: `${table.table_id}: ${nameOf(whole, kind)} and ${names}`,
      es: `${table.table_id}: ${nameOf(whole, kind)} y ${names}`,
    };
    const keys = new Map(all.flatMap(({ rows }) => rows.map(({ codes }) => [codes.join('|'), codes] as const)));
    const ties = [...keys.values()].map(
      (codes): Tie => ({
        terms: [
          ...there.map(({ part, own }) => [figures.figure(part, own, codes), 1] as const),
          ...(absent.length === 0 ? [] : [[restOf(whole, table, codes, absent, figures), 1] as const]),
          [figures.figure(whole, table, codes), -1] as const,
        ],
        least: 0,
        most: 0,
        words: { en: `${words.en}: "${codes.join(', ')}"`, es: `${words.es}: «${codes.join(', ')}»` },
      }),
    );
    // What is smaller than its parts is not their whole.
    if (ties.some(isTooSmall)) figures.contradicted.push({ kind, words });
    else figures.tie(kind, ties, words);
  }
}

const isShown = ({ complete, rows }: ReportTable) => complete || rows.length > 0;

function isTooSmall({ terms }: Tie): boolean {
  const known = terms.reduce((sum, [figure, weight]) => sum + ('known' in figure ? figure.known * weight : 0), 0);
  return known > 0 && terms.every(([figure, weight]) => 'known' in figure || weight > 0);
}

/** Tables of what agencies did hide nothing and guard nothing. */
const isOfInterest = ({ rows, dimensions }: ReportTable) =>
  rows.some(({ withheld }) => withheld !== undefined) || dimensions.some((one) => personDimensions.has(one));

const nameOf = (report: Report, kind: Parts['kind']) =>
  kind === 'period' ? report.period : (report.agency_id ?? report.jurisdiction_id ?? report.report_id);

/** What no report shows and yet two give: the rest of a year, the agencies that published nothing. */
function restOf(
  { release, path, period }: Report,
  { table_id, dimensions }: ReportTable,
  codes: readonly string[],
  absent: readonly string[],
  figures: KnownFigures,
): Figure {
  const cell = `${table_id} ${period} (${absent.join(', ')}): ${codes.join(', ')}`;
  return figures.add({ release, file: path, cell }, tellsOfPersons(dimensions, codes) ? 'count' : undefined);
}
