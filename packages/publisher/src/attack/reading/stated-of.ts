import { asText } from '@daybook/files';
import { objectsIn } from './objects-in.ts';
import type { Json, Stated } from './published.ts';
import { textsIn } from './texts-in.ts';

/** What a release says of itself: in its manifest, or in a publication record that stands alone. */
export function statedOf(documents: ReadonlyMap<string, Json>): Stated | undefined {
  const [manifest] = objectsIn([documents.get('datapackage.json')?.daybook]);
  const record = manifest ?? [...documents.values()].find((document) => document.record === 'publication');
  const { k_anonymity, small_cell } = objectsIn([record?.thresholds])[0] ?? {};
  if (record === undefined || !isThreshold(k_anonymity) || !isThreshold(small_cell)) return undefined;
  return {
    agency_id: asText(record.agency_id),
    agencies: textsIn(record.agencies),
    published_on: asText(record.published_at).slice(0, 10),
    k_anonymity,
    small_cell,
    embargo_days: Number(asText(record.embargo_days ?? 0)),
    date_precision: asText(record.date_precision ?? 'month'),
    files: new Map(objectsIn(record.files).map(({ path, contains }) => [asText(path), asText(contains)])),
    changed: new Set(objectsIn(record.changes).map(({ public_id }) => asText(public_id))),
  };
}

const isThreshold = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
