import { groupOf, listOfDimension } from '@daybook/reports';
import type { CodelistName, QuarterlyReportRow } from '@daybook/types';
import type { LinearSystem } from '../linear/linear-system.ts';
import type { Detail } from './detail.ts';
import { DETAILS } from './details.ts';
import { outcomeIn } from './outcome-in.ts';
import { piecesOf } from './pieces-of.ts';
import type { TableKind } from './table-kind.ts';
import type { Figure, Need, TableModel } from './table-model.ts';
import type { ToldReport } from './told-report.ts';

/** A figure of a table: which report, and which codes. */
interface Place {
  readonly told: ToldReport;
  /** The code of the attribute; `total` where people are not told apart. */
  readonly code: string;
  readonly outcome: string;
  /** Whether the code says that the log does not tell: such a figure is about nobody's attribute. */
  readonly isMissing: boolean;
}

/** The figures of one measure in all reports, as one model. */
export interface ModelOfTables extends TableModel {
  /** Where each figure stands; nothing for those of tables that are always public. */
  readonly places: readonly (Place | undefined)[];
}

/** Which agencies a report is about: its own, or those of the jurisdiction; `rest` are those whose reports are not at hand. */
type ScopesOf = (told: ToldReport) => readonly string[];

/**
 * Puts the tables of one measure together: the unknown numbers are people by agency, piece of time, code and outcome, and
 * every figure is a sum of them: a year is its quarters, a county its agencies, and people by attribute add up to the
 * people who are always counted, or with several codes a person reach at least their number.
 *
 * @param detail in which the tables of this release are shown.
 */
export function modelOfTables(
  kind: TableKind,
  reports: readonly ToldReport[],
  detail: Detail,
  scopesOf: ScopesOf,
): ModelOfTables {
  const shownIn = (told: ToldReport) => told.before?.detail ?? detail;
  const finest = DETAILS.find((one) => reports.some((told) => shownIn(told) === one)) ?? detail;
  const pieces = piecesOf(reports.map(({ report }) => report.period.name));
  const codes = codesIn(kind, reports);
  const outcomes = [...new Set(reports.flatMap(({ people }) => [...people.keys()].map(finest.outcomeOf)))].sort();
  const unknowns = new Map<string, number>();
  const figures: Figure[] = [];
  const facts: LinearSystem['rows'][number][] = [];
  const places: (Place | undefined)[] = [];

  function unknownsOf(at: number, code: string, wanted: (outcome: string) => boolean): number[] {
    return scopesOf(reports[at] as ToldReport).flatMap((scope) =>
      (pieces[at] ?? []).flatMap((piece) =>
        outcomes.filter(wanted).map((outcome) => {
          const key = [scope, piece, code, outcome].join('\n');
          const number = unknowns.get(key) ?? unknowns.size;
          unknowns.set(key, number);
          return number;
        }),
      ),
    );
  }

  const nobody = [...new Set(reports.flatMap(({ people }) => [...people.keys()]))].map((one) => [one, 0] as const);
  reports.forEach((told, at) => {
    const { table, people, state } = told;
    const own = shownIn(told);
    // An outcome that a report does not name is known to have been nobody's in it.
    const count = addUp([...nobody, ...people], own.outcomeOf);
    // A coarse row of the finest unknowns: an outcome is in a group where both have the same coarse code.
    const inRow = (outcome: string) => (one: string) => one === outcome || own.outcomeOf(one) === outcome;
    for (const [outcome, number] of count) {
      const all = kind.measure.overlaps === undefined ? codes : [EVERYBODY];
      const cells = [...new Set([...codes, ...all])].flatMap((code) => unknownsOf(at, code, inRow(outcome)));
      if (number === 0) {
        facts.push({ lower: 0, upper: 0, sum: cells.map((unknown) => [unknown, 1] as const) });
        continue;
      }
      if (kind.attribute === undefined) continue;
      const sum = all.flatMap((code) => unknownsOf(at, code, inRow(outcome)));
      figures.push({ value: number, sum, show: 'always', cost: 1 });
      places.push(undefined);
    }
    const values = addUp(
      table.rows.flatMap((row) => (row.value === undefined ? [] : [[rowKey(kind, row, own), row.value] as const])),
    );
    const before = new Map((told.before?.table.rows ?? []).map((row) => [rowKey(kind, row, own), row]));
    for (const code of codes) {
      for (const [outcome, number] of count) {
        if (number === 0) continue;
        const key = `${code}\n${outcome}`;
        const value = values.get(key) ?? 0;
        const missing = isMissing(kind, code);
        const isKept = before.get(key)?.withheld !== undefined;
        const need = missing ? undefined : needIn(kind, told, value, number, before.get(key));
        figures.push({
          value,
          sum: unknownsOf(at, code, inRow(outcome)),
          show: showIn(state, isKept),
          cost: (2 + Math.log2(1 + value)) / (missing ? 2 : 1),
          isFew: !missing && kind.isFew(value, number),
          ...(need === undefined ? {} : { need }),
        });
        places.push({ told, code, outcome, isMissing: missing });
      }
    }
  });
  for (const [key, everybody] of unknowns) {
    const [scope, piece, code, outcome] = key.split('\n');
    if (code !== EVERYBODY) continue;
    const parts = codes.map((one) => unknowns.get([scope, piece, one, outcome].join('\n')) as number);
    // With several codes a person, each code has at most everybody, and all together have everybody at least once.
    for (const part of parts) facts.push({ lower: Number.NEGATIVE_INFINITY, upper: 0, sum: [[part, 1], [everybody, -1]] }); // biome-ignore format: one fact
    const sum = parts.map((part) => [part, 1] as const);
    facts.push({ lower: 0, upper: Number.POSITIVE_INFINITY, sum: [...sum, [everybody, -1]] });
  }
  // What no report shows, such as the rest of a year or of a state, must not follow from those that do.
  const alone = new Set(figures.flatMap(({ sum }) => (sum.length === 1 ? sum : [])));
  for (const [key, unknown] of unknowns) {
    const [, , code = ''] = key.split('\n');
    if (alone.has(unknown) || code === EVERYBODY || isMissing(kind, code)) continue;
    figures.push({ value: 0, sum: [unknown], show: 'never', cost: 1, need: kind.needOf(1, 1) });
    places.push(undefined);
  }
  return { unknowns: unknowns.size, figures, facts, places };
}

/** Stands for all people of a place and time, whatever their codes. */
const EVERYBODY = 'everybody';

function showIn(state: ToldReport['state'], isKept: boolean): Figure['show'] {
  if (state === 'new') return 'if-safe';
  return state === 'changed' || isKept ? 'never' : 'always';
}

function needIn(
  { needOf, isFew, threshold }: TableKind,
  { state }: ToldReport,
  value: number,
  people: number,
  earlier: QuarterlyReportRow | undefined,
): Need | undefined {
  if (state === 'new') return needOf(value, people);
  // What it was is not known here, only that it is withheld: it must go on seeming that it could be large.
  if (state === 'earlier') return earlier?.withheld === undefined ? undefined : needOf(1, 1);
  if (state === 'settled') return earlier?.withheld === undefined ? undefined : needOf(value, people);
  // A figure that is not what it was must not tell who came or went: it has to seem as if many could have.
  const told = earlier?.value ?? (earlier === undefined ? 0 : undefined);
  if (told !== undefined && told !== value) return { reach: told + threshold };
  return isFew(value, people) ? needOf(value, people) : undefined;
}

function codesIn({ attribute }: TableKind, reports: readonly ToldReport[]): string[] {
  if (attribute === undefined) return ['total'];
  const rows = reports.flatMap(({ table, before }) => [...table.rows, ...(before?.table.rows ?? [])]);
  const codes = rows.map((row) => row[attribute] ?? '');
  return [...new Set([...codes, 'not-recorded'])].filter((code) => code !== 'total').sort();
}

function isMissing({ attribute }: TableKind, code: string): boolean {
  return attribute !== undefined && groupOf(listOfDimension(attribute) as CodelistName, code) === 'missing';
}

function rowKey({ attribute }: TableKind, row: QuarterlyReportRow, detail: Detail): string {
  const code = attribute === undefined ? 'total' : row[attribute];
  const outcome = outcomeIn(row);
  return `${code}\n${outcome === 'total' ? outcome : detail.outcomeOf(outcome)}`;
}

function addUp(pairs: readonly (readonly [string, number])[], keyOf = (key: string) => key): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, value] of pairs) sums.set(keyOf(key), (sums.get(keyOf(key)) ?? 0) + value);
  return sums;
}
