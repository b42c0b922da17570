import type { Publication, QuarterlyReport, RegimeReport } from '@daybook/types';
import { manifestPaths } from '../manifest/manifest-paths.ts';
import { sha256Of } from '../manifest/sha256-of.ts';
import { logPaths } from '../open/log-paths.ts';
import type { PreviousRelease } from './previous-release.ts';
import type { ReleaseReader } from './release-reader.ts';

/**
 * What is needed of the release before, read from its files.
 *
 * @throws RangeError where it is no release. @throws SyntaxError where one of its files is damaged.
 */
export function previousOf(release: ReleaseReader): PreviousRelease {
  const textOf = (path: string) => new TextDecoder('utf-8', { fatal: true }).decode(release.read(path));
  const rows = release.paths.includes(logPaths.nested)
    ? textOf(logPaths.nested)
        .split('\n')
        .filter((line) => line !== '')
    : [];
  const jsonIn = <T>(folder: string) =>
    release.paths
      .filter((path) => path.startsWith(folder) && path.endsWith('.json'))
      .map((path) => JSON.parse(textOf(path)) as T);
  const { daybook } = JSON.parse(textOf(manifestPaths.manifest)) as { readonly daybook: Publication };
  return {
    manifest_sha256: sha256Of(release.read(manifestPaths.manifest)),
    agency_id: daybook.agency_id,
    sequence: daybook.sequence,
    periods: daybook.periods,
    rows: rows.map((line) => JSON.parse(line) as PreviousRelease['rows'][number]),
    reports: jsonIn<QuarterlyReport>('reports/'),
    regimes: jsonIn<RegimeReport>('regimes/'),
  };
}
