import { toCsv, toTables } from '@daybook/files';
import type { Request } from '@daybook/types';
import { entryPlan } from './entry-plan.ts';
import type { TypedRow } from './typed-values.ts';
import { valuesOf } from './values-of.ts';

/** What an entry says that the form has no field for. */
export interface CarriedAlong {
  readonly request: TypedRow;
  /** By ask, in their order. */
  readonly asks: readonly TypedRow[];
  /** Rows of other tables, such as an ask's second decision, as CSV for one revision and so many asks. */
  tables(revision: number, asks: number): readonly { readonly name: string; readonly csv: string }[];
}

/**
 * What a correction keeps of the entry before it, although nobody typed it: entries that came from a workbook may say more.
 *
 * @param facilityId the facility that the correction names: what was said of another goes.
 */
export function carriedAlong(record: Request, facilityId: string | undefined): CarriedAlong {
  const { request, asks } = valuesOf(record);
  const others = toTables([{ ...record }]).filter(({ name }) => !IN_FORM.has(name));
  return {
    request: facilityId === request.facility_id ? besideForm(request) : withoutFacility(besideForm(request)),
    asks: asks.map(besideForm),
    tables: (revision, count) =>
      others.flatMap(({ name, rows: [headings = [], ...rows] }) => {
        const [of, ask] = [headings.indexOf('revision'), headings.indexOf('ask_no')];
        const kept = rows.filter((row) => ask === -1 || Number(row[ask]) <= count);
        const revised = kept.map((row) => row.map((cell, at) => (at === of ? revision : cell)));
        return kept.length === 0 ? [] : [{ name: `${name}.csv`, csv: toCsv([headings, ...revised]) }];
      }),
  };
}

/** The tables whose rows stand in the form. */
const IN_FORM = new Set(['requests', 'request_instruments']);

const FIELDS = new Set(entryPlan.flatMap(({ columns, more = [] }) => [...columns, ...more]));

/** Says of the entry itself; who saves it anew says the reason anew. */
const OWN = new Set(['direction', 'revision_reason', 'ask_no']);

const besideForm = (row: TypedRow): TypedRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !FIELDS.has(column) && !OWN.has(column)));

const withoutFacility = (row: TypedRow): TypedRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !column.startsWith('facility_')));
