import { asText } from '@daybook/files';
import type { ReleaseReader } from '../../release/release-reader.ts';
import { csvRows } from './csv-rows.ts';
import { leavesOf } from './leaves-of.ts';
import type { LogRow } from './log-row.ts';
import { partsOf } from './parts-of.ts';
import type { Json, Published } from './published.ts';
import type { Report } from './report.ts';
import { reportOf } from './report-of.ts';
import { statedOf } from './stated-of.ts';
import type { TextTable } from './text-table.ts';

/** Reads a release as anybody can; nothing where no file of it says what it publishes. */
export function readPublished(release: ReleaseReader): Published | undefined {
  const { name, paths } = release;
  const parts = paths.flatMap((path) => partsOf(path, release.read(path)));
  const documents = new Map<string, Json>();
  const reports: Report[] = [];
  const log: LogRow[] = [];
  const tables: TextTable[] = [];
  const records: Json[] = [];
  for (const { label, bytes, packed } of parts) {
    if (packed !== undefined || label.includes('.xlsx')) continue;
    const text = () => new TextDecoder().decode(bytes);
    // What is unpacked from `requests.csv.gz` has the ending that stands before `.gz`.
    const plain = label.replace(/\.gz › \(unpacked\)$/, '');
    if (/\.(?:json|jsonld)$/.test(plain)) {
      const document = parsed(text());
      if (document === undefined) continue;
      documents.set(label, document);
      records.push(document);
      if (document.record === 'quarterly-report') reports.push(reportOf(document, name, label));
    } else if (/\.(?:ndjson|jsonl)$/.test(plain))
      for (const [at, one] of text().split('\n').entries()) {
        const record = one.trim() === '' ? undefined : parsed(one);
        if (record?.record === 'request') log.push(rowOf(record, label, at + 1));
        else if (record !== undefined) records.push(record);
      }
    else if (plain.endsWith('.csv')) {
      const [header = [], ...rows] = csvRows(text());
      tables.push({ path: label, header, rows });
    }
  }
  const stated = statedOf(documents);
  return stated && { name, paths, stated, parts, reports, log, tables, records, documents };
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

const rowOf = (entry: Json, path: string, line: number): LogRow => ({
  path,
  line,
  public_id: asText(entry.public_id ?? ''),
  entry,
  leaves: leavesOf(entry),
});
