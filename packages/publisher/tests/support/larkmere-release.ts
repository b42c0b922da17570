import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency, Agreement, Jurisdiction, Publication, QuarterlyReport } from '@daybook/types';
import { logFiles, type OpenFacts, recordFiles } from '../../src/index.ts';
import { reportFiles } from '../../src/release/report-files.ts';
import { examplesOf } from './example-log.ts';

const examples = join(import.meta.dirname, '../../../../schemas/v1/examples');
const folder = 'publications/larkmere-sheriff-2026-q1';
const jsonOf = <T>(path: string): T => JSON.parse(readFileSync(join(examples, path), 'utf8')) as T;

const { files: _files, key: _key, ...statement } = jsonOf<Publication>(`${folder}/publication.json`);
const report = jsonOf<QuarterlyReport>(`${folder}/report.json`);
const rows = examplesOf<Record<string, unknown>>(`${folder}/requests.ndjson`);
const agency = examplesOf<Agency>('agencies.ndjson').findLast(
  ({ agency_id }) => agency_id === statement.agency_id,
) as Agency;
const jurisdictions = examplesOf<Jurisdiction>('jurisdictions.ndjson');
const agreements = examplesOf<Agreement>('agreements.ndjson').filter((one) => one.agency_id === agency.agency_id);

/** The facts of the fictional sheriff's publication of the first quarter, as `openFiles` takes them. */
export const larkmereRelease: OpenFacts = {
  statement,
  agency,
  jurisdictions,
  rows,
  reports: [report],
  files: [
    ...logFiles(rows),
    ...recordFiles({ agency, jurisdictions, agreements }),
    ...(await reportFiles(report, () => undefined)),
  ],
};
