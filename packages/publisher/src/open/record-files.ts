import { toNdjson } from '@daybook/files';
import type { Agency, Agreement, Jurisdiction } from '@daybook/types';
import { publicRecord } from '../redact/public-record.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import { textFile } from './text-file.ts';

/** The records that stand beside a log, each in force. */
export interface RecordsBeside {
  readonly agency: Agency;
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly agreements?: readonly Agreement[];
}

/** The agency, the places and the agreements as the public may see them: sorted by id, and left out where there are none. */
export function recordFiles({ agency, jurisdictions = [], agreements = [] }: RecordsBeside): ReleaseFile[] {
  const places = jurisdictions.toSorted((a, b) => order(a.jurisdiction_id, b.jurisdiction_id));
  const agreed = agreements.toSorted((a, b) => order(a.agreement_id, b.agreement_id));
  return [
    textFile({
      path: 'agency.json',
      text: `${JSON.stringify(publicRecord(agency), null, 2)}\n`,
      media_type: 'application/json',
      contains: 'agency',
      resource: resourceOf('agency', 'agency', 'The agency', 'json'),
    }),
    ...lines(
      places,
      'jurisdiction',
      'jurisdictions',
      'The places that the agency serves and that these lie in, with their policies',
    ),
    ...lines(agreed, 'agreements', 'agreements', 'Agreements with federal authorities'),
  ];
}

function lines(
  records: readonly (Agreement | Jurisdiction)[],
  contains: ReleaseFile['contains'],
  name: string,
  title: string,
): ReleaseFile[] {
  const [first] = records;
  if (first === undefined) return [];
  return [
    textFile({
      path: `${name}.ndjson`,
      text: toNdjson(records.map(publicRecord)),
      media_type: 'application/x-ndjson',
      contains,
      resource: resourceOf(first.record, name, title, 'ndjson'),
    }),
  ];
}

const resourceOf = (kind: string, name: string, title: string, format: string) => ({
  name,
  title,
  format,
  encoding: 'utf-8',
  conformsTo: `https://w3id.org/daybook/v1/views/public.${kind}.schema.json`,
});

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
