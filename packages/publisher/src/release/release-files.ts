import { agencyName } from '@daybook/reports/printing';
import { commitmentsFile } from '../commitments/commitments-file.ts';
import { logFiles } from '../open/log-files.ts';
import { openFiles } from '../open/open-files.ts';
import { recordFiles } from '../open/record-files.ts';
import type { MadeRelease } from './make-release.ts';
import { placesAround } from './places-around.ts';
import { regimeFiles } from './regime-files.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseFile } from './release-file.ts';
import type { ReleaseSettings } from './release-settings.ts';
import { reportFiles } from './report-files.ts';

/** The files of a release but for the three that seal it. */
export async function releaseFiles(
  { agency, jurisdictions, agreements }: ReleaseFacts,
  { url, contact }: Pick<ReleaseSettings, 'url' | 'contact'>,
  { rows, reports, regimes, commitments, statement }: MadeRelease,
): Promise<ReleaseFile[]> {
  const { agency_id } = agency;
  const places = placesAround(agency, jurisdictions);
  const names = new Map<string, string>([
    ...jurisdictions.map(({ jurisdiction_id, name }) => [jurisdiction_id, name] as const),
    [agency_id, agencyName(agency)],
  ]);
  const nameOf = (id: string) => names.get(id);
  const printed = await Promise.all([
    ...reports.map((report) => reportFiles(report, nameOf)),
    ...regimes.map((report) => regimeFiles(report, nameOf)),
  ]);
  const files = [
    ...recordFiles({
      agency,
      jurisdictions: places,
      agreements: agreements.filter((one) => one.agency_id === agency_id),
    }),
    // A log without entries is none: an empty file may be one that was lost, and the report says what there was.
    ...(rows.length === 0 ? [] : logFiles(rows)),
    commitmentsFile(commitments),
    ...printed.flat(),
  ];
  const said = await openFiles({
    statement,
    agency,
    jurisdictions,
    rows,
    reports,
    files,
    ...(url === undefined ? {} : { url }),
    ...(contact === undefined ? {} : { contact }),
  });
  return [...files, ...said];
}
