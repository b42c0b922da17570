import type { Published } from '../reading/published.ts';
import type { Report } from '../reading/report.ts';

/** The reports of several releases. */
export interface Reports {
  /** Of each report the version that holds. */
  readonly inForce: readonly Report[];
  /** Versions of one report that differ, each with the next. */
  readonly pairs: readonly (readonly [before: Report, after: Report])[];
  /** Every version of each sum over agencies, with the agencies' reports as they stood when it came out. */
  readonly sums: readonly (readonly [whole: Report, among: readonly Report[]])[];
}

/** A version of a report, and the day on which it was first published. */
interface Version {
  readonly report: Report;
  readonly since: string;
}

/** All reports of all releases, each version once: the earlier releases first. */
export function reportsOf(releases: readonly Published[]): Reports {
  const versions = new Map<string, Version[]>();
  const sorted = [...releases].sort((a, b) => (a.stated.published_on < b.stated.published_on ? -1 : 1));
  for (const { reports, stated } of sorted)
    for (const report of reports) {
      const own = versions.get(report.report_id) ?? [];
      versions.set(report.report_id, own);
      const text = JSON.stringify(report.tables);
      const at = own.findIndex((one) => JSON.stringify(one.report.tables) === text);
      // The same figures again are the same version, as it stands in the latest release.
      const [same] = at >= 0 ? own.splice(at, 1) : [];
      own.push({ report, since: same?.since ?? stated.published_on });
    }
  const lists = [...versions.values()];
  for (const list of lists) list.sort((a, b) => a.report.revision - b.report.revision);
  const [ofAgencies, ofPlaces] = [true, false].map((isOfAgency) =>
    lists.filter(([first]) => (first?.report.agency_id !== undefined) === isOfAgency),
  ) as [Version[][], Version[][]];
  // What an agency published only later, the sum may well hold already.
  const standingOn = (day: string) =>
    ofAgencies.flatMap((list) => (list.findLast(({ since }) => since <= day) ?? list[0])?.report ?? []);
  return {
    inForce: lists.flatMap((list) => list.at(-1)?.report ?? []),
    pairs: lists.flatMap((list) =>
      list.slice(1).map((after, at) => [(list[at] as Version).report, after.report] as const),
    ),
    sums: ofPlaces.flat().map(({ report, since }) => [report, standingOn(since)] as const),
  };
}
