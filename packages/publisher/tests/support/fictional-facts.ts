import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tables } from '@daybook/files';
import { readPath } from '@daybook/files/node';
import { createLaw, foldRecords, lawFilesOf, shippedLaw } from '@daybook/reports';
import type {
  Agency,
  Agreement,
  Jurisdiction,
  LegalProfile,
  QuarterlyReport,
  RecordKind,
  Regime,
  Request,
} from '@daybook/types';
import type { ReleaseFacts } from '../../src/release/release-facts.ts';

const v1 = new URL('../../../../schemas/v1/', import.meta.url);
const { tables } = JSON.parse(readFileSync(new URL('tables.json', v1), 'utf8')) as { readonly tables: Tables };
const read = new Map<RecordKind, object[]>();
for await (const batch of readPath(fileURLToPath(new URL('examples', v1)), { tables }))
  for (const reading of batch)
    if ('record' in reading && (reading.record.view ?? 'agency') === 'agency')
      read.set(reading.kind, [...(read.get(reading.kind) ?? []), reading.record]);

const all = <T>(kind: RecordKind) => (read.get(kind) ?? []) as T[];
const agencies = foldRecords(all<Agency>('agency')).current;
const jurisdictions = foldRecords(all<Jurisdiction>('jurisdiction')).current;
/** The law of the fictional state, and the federal law above it. */
export const profiles: readonly LegalProfile[] = [...shippedLaw, ...all<LegalProfile>('legal-profile')];
const law = createLaw({ profiles, jurisdictions, agencies });

/** What an agency of the fictional state holds. */
export function factsOf(agency_id: string): ReleaseFacts {
  const agency = agencies.find((one) => one.agency_id === agency_id);
  if (agency === undefined) throw new RangeError(`The fictional state has no agency ${agency_id}.`);
  return {
    agency,
    requests: all<Request>('request').filter((one) => one.agency_id === agency_id && one.source.kind === 'own-log'),
    jurisdictions,
    agreements: all<Agreement>('agreement'),
    context: all<QuarterlyReport>('quarterly-report').filter(({ basis }) => basis.kind === 'context-only'),
    regimes: all<Regime>('regime'),
    law,
    law_files: lawFilesOf(law, agency_id, new Map()),
    log_sha256: '0'.repeat(64),
  };
}
