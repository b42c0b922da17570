import type { Json } from './published.ts';
import type { Report, ReportTable } from './report.ts';

/** A report as it was published. */
export function reportOf(record: Json, release: string, path: string): Report {
  const { name = '', start_on = '', end_on = '' } = (record.period ?? {}) as Readonly<Record<string, string>>;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    release,
    path,
    report_id: String(record.report_id),
    revision: Number(record.revision),
    source_kind: String(record.source_kind),
    agency_id: text(record.agency_id),
    jurisdiction_id: text(record.jurisdiction_id),
    period: name,
    start_on,
    end_on,
    tables: ((record.tables ?? []) as readonly Json[]).map(tableOf),
    record,
  };
}

function tableOf(table: Json): ReportTable {
  const dimensions = (table.dimensions ?? []) as readonly string[];
  return {
    table_id: String(table.table_id),
    measure: String(table.measure),
    unit: String(table.unit),
    kind: String(table.kind),
    placed_by: String(table.placed_by),
    adds_over_time: table.adds_over_time === true,
    adds_over_agencies: table.adds_over_agencies === true,
    dimensions,
    complete: table.complete === true,
    rows: ((table.rows ?? []) as readonly Json[]).map((row) => ({
      codes: dimensions.map((dimension) => String(row[dimension] ?? '')),
      ...(typeof row.value === 'number' ? { value: row.value } : {}),
      ...(typeof row.withheld === 'string' ? { withheld: row.withheld } : {}),
      ...(typeof row.missing === 'string' ? { missing: row.missing } : {}),
    })),
  };
}
