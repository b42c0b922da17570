import { Sha256 } from '@daybook/files';
import { logPaths, manifestPaths, type ReleaseReader } from '@daybook/publisher';
import { agencyName } from '@daybook/reports/printing';
import type { Agency, Jurisdiction, Publication, QuarterlyReport } from '@daybook/types';
import type { PublicFacts, PublicQuarter, PublicRelease } from './public-facts.ts';
import type { PublicRow } from './public-row.ts';

/**
 * Reads what an agency has published.
 *
 * @param releases all of them, in any order; each of them was verified before.
 * @throws RangeError where there is none, or where they are of several agencies. @throws SyntaxError for a damaged file.
 */
export function readPublicFacts(releases: readonly ReleaseReader[]): PublicFacts {
  const read = releases.map(readRelease).sort((a, b) => b.statement.sequence - a.statement.sequence);
  const [latest] = read;
  if (latest === undefined) throw new RangeError('There is no release.');
  if (read.some(({ statement }) => statement.agency_id !== latest.statement.agency_id))
    throw new RangeError('The releases are of several agencies.');
  const agency = JSON.parse(textIn(latest.reader, 'agency.json')) as Agency;
  const name = agencyName(agency);
  const places = linesIn<Jurisdiction>(latest.reader, 'jurisdictions.ndjson');
  const names = new Map<string, string>([
    ...places.map((place) => [place.jurisdiction_id, place.name] as const),
    [agency.agency_id, name],
  ]);
  const periods = [...new Set(read.flatMap(({ statement }) => statement.periods as readonly string[]))].sort();
  const quarters = periods.reverse().flatMap((period) => quarterOf(period, read));
  return { agency, name, releases: read, quarters, nameOf: (id) => names.get(id) };
}

function readRelease(reader: ReleaseReader): PublicRelease {
  const manifest = reader.read(manifestPaths.manifest);
  const { daybook } = JSON.parse(new TextDecoder().decode(manifest)) as { readonly daybook: Publication };
  const reports = reader.paths
    .filter((path) => /^reports\/[^/]+\.json$/.test(path))
    .map((path) => JSON.parse(textIn(reader, path)) as QuarterlyReport);
  const sha256 = Buffer.from(new Sha256().update(manifest).digest()).toString('hex');
  return { reader, statement: daybook, sha256, reports, hasLog: reader.paths.includes(logPaths.table) };
}

/** A quarter as the latest release shows it that holds it: a release holds each of its quarters whole. */
function quarterOf(period: string, releases: readonly PublicRelease[]): PublicQuarter[] {
  const versions = releases.flatMap((release) => {
    const report = release.reports.find((one) => one.period.name === period);
    return report === undefined ? [] : [{ release, report }];
  });
  const [now] = versions;
  if (now === undefined) return [];
  const rows = linesIn<PublicRow>(now.release.reader, logPaths.nested);
  return [{ period, ...now, rows: rows.filter((row) => row.received_quarter === period), versions }];
}

const textIn = (reader: ReleaseReader, path: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(reader.read(path));

function linesIn<Line>(reader: ReleaseReader, path: string): Line[] {
  if (!reader.paths.includes(path)) return [];
  const lines = textIn(reader, path).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}
