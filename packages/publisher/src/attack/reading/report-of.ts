import { asText } from '@daybook/files';
import { objectsIn } from './objects-in.ts';
import type { Json } from './published.ts';
import type { Report, ReportTable } from './report.ts';
import { textsIn } from './texts-in.ts';

/** A report as it was published. */
export function reportOf(record: Json, release: string, path: string): Report {
  const [period = {}] = objectsIn([record.period]);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    release,
    path,
    report_id: asText(record.report_id),
    revision: Number(asText(record.revision)),
    source_kind: asText(record.source_kind),
    agency_id: text(record.agency_id),
    jurisdiction_id: text(record.jurisdiction_id),
    period: text(period.name) ?? '',
    start_on: text(period.start_on) ?? '',
    end_on: text(period.end_on) ?? '',
    tables: objectsIn(record.tables).map(tableOf),
    record,
  };
}

function tableOf(table: Json): ReportTable {
  const dimensions = textsIn(table.dimensions);
  return {
    table_id: asText(table.table_id),
    measure: asText(table.measure),
    unit: asText(table.unit),
    kind: asText(table.kind),
    placed_by: asText(table.placed_by),
    adds_over_time: table.adds_over_time === true,
    adds_over_agencies: table.adds_over_agencies === true,
    dimensions,
    complete: table.complete === true,
    rows: objectsIn(table.rows).map((row) => ({
      codes: dimensions.map((dimension) => asText(row[dimension] ?? '')),
      ...(isCount(row.value) ? { value: row.value } : {}),
      ...(typeof row.withheld === 'string' ? { withheld: row.withheld } : {}),
      ...(typeof row.missing === 'string' ? { missing: row.missing } : {}),
    })),
  };
}

// What is no whole number is taken for a figure that nobody knows.
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
