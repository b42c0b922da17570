import type { Json, Stated } from './published.ts';

/** What a release says of itself: in its manifest, or in a publication record that stands alone. */
export function statedOf(documents: ReadonlyMap<string, Json>): Stated | undefined {
  const manifest = documents.get('datapackage.json')?.daybook as Json | undefined;
  const record = manifest ?? [...documents.values()].find((document) => document.record === 'publication');
  const thresholds = record?.thresholds as { k_anonymity?: number; small_cell?: number } | undefined;
  if (record === undefined || thresholds?.k_anonymity === undefined || thresholds.small_cell === undefined)
    return undefined;
  const files = (record.files ?? []) as readonly { path: string; contains: string }[];
  const changes = (record.changes ?? []) as readonly { public_id: string }[];
  return {
    agency_id: String(record.agency_id),
    agencies: (record.agencies ?? []) as readonly string[],
    published_on: String(record.published_at).slice(0, 10),
    k_anonymity: thresholds.k_anonymity,
    small_cell: thresholds.small_cell,
    embargo_days: Number(record.embargo_days ?? 0),
    date_precision: String(record.date_precision ?? 'month'),
    files: new Map(files.map(({ path, contains }) => [path, contains])),
    changed: new Set(changes.map(({ public_id }) => public_id)),
  };
}
