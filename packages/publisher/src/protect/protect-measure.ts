import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { Solver } from '../linear/load-solver.ts';
import type { Detail } from './detail.ts';
import { DETAILS } from './details.ts';
import { type ModelOfTables, modelOfTables } from './model-of-tables.ts';
import { protectCells } from './protect-cells.ts';
import { splitModel } from './split-model.ts';
import type { TableKind } from './table-kind.ts';
import type { ToldReport } from './told-report.ts';

/** What is shown of one measure. */
export interface ProtectedMeasure {
  /** How finely; `undefined` where nothing can be shown safely, and no report shows it. */
  readonly detail: Detail | undefined;
  /** The table of each report that this release makes. */
  readonly tables: ReadonlyMap<ToldReport, QuarterlyReportTable>;
}

/**
 * Protects the tables of one measure, in one detail for all reports: the finest that shows two thirds of the people whom
 * the coarsest would show, or that in which earlier releases showed them. Where no withholding makes it safe, the next
 * coarser one; where none does, the measure is not shown at all.
 */
export function protectMeasure(
  kind: TableKind,
  reports: readonly ToldReport[],
  scopesOf: (told: ToldReport) => readonly string[],
  solver: Solver,
): ProtectedMeasure {
  const modelIn = (detail: Detail) => modelOfTables(kind, reports, detail, scopesOf);
  const known = DETAILS.findLast((detail) => reports.some(({ before }) => before?.detail === detail));
  const possible = kind.attribute === undefined ? DETAILS.slice(0, 2) : DETAILS;
  for (const detail of known === undefined ? worthTrying(possible, modelIn) : [known]) {
    const model = modelIn(detail);
    const isShown = protectParts(model, solver);
    if (isShown === undefined) continue;
    const tables = reports.flatMap((told) =>
      told.state === 'earlier' ? [] : [[told, tableOf(kind, told, detail, model, isShown)] as const],
    );
    return { detail, tables: new Map(tables) };
  }
  const none = reports.filter(({ state }) => state !== 'earlier').map((told) => [told, withoutRows(told)] as const);
  return { detail: undefined, tables: new Map(none) };
}

/** Which figures are shown, each part of the model by itself; `undefined` where nothing withheld makes one safe. */
function protectParts(model: ModelOfTables, solver: Solver): boolean[] | undefined {
  const isShown: boolean[] = [];
  for (const part of splitModel(model)) {
    const done = protectCells(part.model, solver);
    if (done.unsafe.length > 0) return undefined;
    part.figures.forEach((figure, at) => {
      isShown[figure] = done.isShown[at] === true;
    });
  }
  return isShown;
}

/** The details from the finest that shows enough on; none where not even the coarsest shows anybody. */
function worthTrying(details: readonly Detail[], modelIn: (detail: Detail) => ModelOfTables): readonly Detail[] {
  const models = details.map(modelIn);
  if (models[0]?.figures.every(({ isFew }) => isFew !== true)) return details.slice(0, 1);
  const shown = models.map(({ figures, places }) =>
    figures.reduce((sum, { value, isFew }, at) => {
      return places[at]?.isMissing === false && isFew !== true ? sum + value : sum;
    }, 0),
  );
  const most = Math.max(...shown);
  return most === 0 ? [] : details.slice(shown.findIndex((one) => one * 3 >= most * 2));
}

function tableOf(
  { attribute, measure }: TableKind,
  told: ToldReport,
  detail: Detail,
  { figures, places }: ModelOfTables,
  isShown: readonly boolean[],
): QuarterlyReportTable {
  if (told.state === 'settled' && told.before !== undefined) return told.before.table;
  if (told.state === 'changed') return withoutRows(told);
  const dimensions = detail.dimensionsOf(measure);
  const outcome = dimensions.find((one) => one === 'outcome' || one === 'outcome_group');
  const rows = places.flatMap((place, at): QuarterlyReportRow[] => {
    if (place?.told !== told) return [];
    const codes = {
      ...(attribute === undefined ? {} : { [attribute]: place.code }),
      ...(outcome === undefined ? {} : { [outcome]: place.outcome }),
    };
    if (isShown[at] !== true) return [{ ...codes, withheld: 'protected' }];
    const value = figures[at]?.value ?? 0;
    return value === 0 ? [] : [{ ...codes, value }];
  });
  if (rows.every(({ withheld }) => withheld !== undefined)) return withoutRows(told);
  const text = (row: QuarterlyReportRow) => dimensions.map((dimension) => row[dimension] ?? '').join('\n');
  rows.sort((left, right) => (text(left) < text(right) ? -1 : 1));
  return { ...told.table, dimensions: [...dimensions], rows };
}

/** A table of which nothing is shown: no row that is absent is a zero. */
function withoutRows({ table }: ToldReport): QuarterlyReportTable {
  return { ...table, complete: table.rows.length === 0 && table.complete, rows: [] };
}
