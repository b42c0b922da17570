import { type Cell, compareTable, type Difference, measures } from '@daybook/reports';
import type { PublicRequest, QuarterlyReport } from '@daybook/types';
import { publicActions } from './public-actions.ts';

const TABLE = 'asks-by-decision-and-outcome';
const measure = measures.find(({ table_id }) => table_id === TABLE);

/** Counts public logs into the cells of the table of agency action, by agency and quarter of receipt. */
export class PublicTally {
  readonly #cells = new Map<string, Map<string, number>>();
  readonly #agencies = new Set<string>();

  /** Adds an entry, or with -1 takes it back. */
  add(request: PublicRequest, times: 1 | -1): void {
    const { agency_id, received_quarter } = request;
    if (agency_id === undefined) return;
    this.#agencies.add(agency_id);
    const key = `${agency_id} ${received_quarter}`;
    const cells = this.#cells.get(key) ?? new Map<string, number>();
    this.#cells.set(key, cells);
    for (const { ask, decision, outcome, count } of publicActions(request)) {
      const cell = [ask, decision, outcome].join('\n');
      cells.set(cell, (cells.get(cell) ?? 0) + times * count);
    }
  }

  /** Where a report's table says something else; undefined where no log of its agency was given. */
  differences({ agency_id, period, tables }: QuarterlyReport): Difference[] | undefined {
    if (agency_id === undefined) return undefined;
    const no = tables.findIndex(({ table_id }) => table_id === TABLE);
    const table = tables[no];
    if (table === undefined || measure === undefined) return [];
    // Where nothing came there is no entry to be counted, and none is missing.
    if (!this.#agencies.has(agency_id)) return table.rows.every(({ value }) => value === 0) ? [] : undefined;
    const counted = [...(this.#cells.get(`${agency_id} ${period.name}`) ?? [])];
    const cells = counted.map(([codes, amount]): Cell => ({ codes: codes.split('\n'), amount }));
    const found = compareTable(table, `/tables/${no}`, measure, cells) ?? [];
    // Of persons held for ICE there are counts, and no entries (8 CFR 236.6); totals hold them too.
    return found.filter(({ codes: { ask } }) => ask !== 'detention-bed' && ask !== 'total');
  }
}
