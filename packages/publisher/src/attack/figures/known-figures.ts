import type { Words } from '@daybook/types';
import { outcomeInTable } from '../persons/outcome-in-table.ts';
import { personDimensions } from '../persons/person-dimensions.ts';
import { tellsOfPersons } from '../persons/tells-of-persons.ts';
import type { Report, ReportTable } from '../reading/report.ts';
import type { FigureSystem, Relation, RelationKind, Unknown } from './figure-system.ts';

/** A figure: what is published, or which unknown it is. */
export type Figure = { readonly known: number } | { readonly unknown: number };

/** A sum that published figures must satisfy: figures with their weights, and within what they sum. */
export interface Tie {
  readonly terms: readonly (readonly [figure: Figure, weight: number])[];
  readonly least: number;
  readonly most: number;
  readonly words: Words;
}

/** The figures of all reports, and what ties them together. */
export class KnownFigures {
  readonly #unknowns: Unknown[] = [];
  readonly #relations: Relation[] = [];
  readonly #rows = new Map<ReportTable, Map<string, Figure>>();
  readonly contradicted: { kind: RelationKind; words: Words }[] = [];

  /** A figure of a table by its codes. A combination without a row is zero where the table is complete. */
  figure(report: Report, table: ReportTable, codes: readonly string[]): Figure {
    const rows = this.#rowsOf(report, table);
    const key = codes.join('|');
    const found = rows.get(key);
    if (found !== undefined) return found;
    const figure = table.complete ? { known: 0 } : this.add(placeOf(report, table, codes));
    rows.set(key, figure);
    return figure;
  }

  /** A further unknown, such as what is left of a year. */
  add(place: Unknown['place'], guards?: Unknown['guards'], cap = Number.POSITIVE_INFINITY): Figure {
    this.#unknowns.push({ place, cap, ...(guards === undefined ? {} : { guards }) });
    return { unknown: this.#unknowns.length - 1 };
  }

  /**
   * Ties that hold together or not at all, such as those of one table of a year with its quarters. Where published figures
   * contradict one of them, what was thought to belong together does not, and none is used.
   */
  tie(kind: RelationKind, ties: readonly Tie[], words: Words): void {
    const relations = ties.map((one) => relationOf(kind, one));
    if (relations.some(({ terms, least, most }) => terms.length === 0 && (least > 0 || most < 0))) {
      this.contradicted.push({ kind, words });
      return;
    }
    this.#relations.push(...relations.filter(({ terms }) => terms.length > 0));
  }

  get system(): FigureSystem {
    return { unknowns: this.#unknowns, relations: this.#relations };
  }

  #rowsOf(report: Report, table: ReportTable): Map<string, Figure> {
    const before = this.#rows.get(table);
    if (before !== undefined) return before;
    const rows = new Map<string, Figure>();
    this.#rows.set(table, rows);
    for (const { codes, value, withheld } of table.rows) {
      const guards = withheld === undefined ? undefined : guardsOf(table, codes);
      const figure =
        value === undefined
          ? this.add(placeOf(report, table, codes), guards, capOf(report, table, codes))
          : { known: value };
      rows.set(codes.join('|'), figure);
    }
    return rows;
  }
}

/** Sums of minutes, days and money tell of a person as a count does not. Persons of whom nothing is known are nobody. */
function guardsOf({ unit, dimensions }: ReportTable, codes: readonly string[]): Unknown['guards'] {
  if (['minutes', 'days', 'cents', 'bed-days', 'inmate-months'].includes(unit)) return 'sum';
  const isOfPersons = dimensions.some((one) => personDimensions.has(one));
  return isOfPersons && !tellsOfPersons(dimensions, codes) ? undefined : 'count';
}

function placeOf(
  { release, path, period }: Report,
  { table_id }: ReportTable,
  codes: readonly string[],
): Unknown['place'] {
  return { release, file: path, cell: `${table_id} ${period}: ${codes.join(', ')}` };
}

/** How many persons there are of whom these are a part, as far as it is published of what agencies did. */
function capOf({ tables }: Report, { dimensions, unit }: ReportTable, codes: readonly string[]): number {
  const ends = tables.find(({ table_id }) => table_id === 'custody-ends');
  const isOfPersons = unit === 'persons' && dimensions.some((one) => personDimensions.has(one));
  if (!isOfPersons || ends === undefined || !ends.complete) return Number.POSITIVE_INFINITY;
  const { ofRow, ofOutcome } = outcomeInTable(dimensions);
  return ends.rows
    .filter(({ codes: [outcome = ''] }) => outcome !== 'total' && ofOutcome(outcome) === ofRow(codes))
    .reduce((sum, { value = Number.POSITIVE_INFINITY }) => sum + value, 0);
}

/** The published figures go to the other side. */
function relationOf(kind: RelationKind, { terms, least, most, words }: Tie): Relation {
  const weights = new Map<number, number>();
  let known = 0;
  let isOfZeros = true;
  for (const [figure, weight] of terms)
    if ('known' in figure) {
      known += figure.known * weight;
      // The total itself stands with −1.
      if (figure.known !== 0 && weight > 0) isOfZeros = false;
    } else weights.set(figure.unknown, (weights.get(figure.unknown) ?? 0) + weight);
  return {
    kind,
    terms: [...weights].filter(([, weight]) => weight !== 0),
    least: least - known,
    most: most - known,
    isOfZeros,
    words,
  };
}
