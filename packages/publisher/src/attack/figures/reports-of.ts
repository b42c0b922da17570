import type { Published } from '../reading/published.ts';
import type { Report } from '../reading/report.ts';

/** The reports of several releases. */
export interface Reports {
  /** Of each report the version that holds. */
  readonly inForce: readonly Report[];
  /** Versions of one report that differ, each with the next. */
  readonly pairs: readonly (readonly [before: Report, after: Report])[];
}

/** All reports of all releases, each version once: the earlier releases first. */
export function reportsOf(releases: readonly Published[]): Reports {
  const versions = new Map<string, Report[]>();
  const sorted = [...releases].sort((a, b) => (a.stated.published_on < b.stated.published_on ? -1 : 1));
  for (const report of sorted.flatMap(({ reports }) => reports)) {
    const own = versions.get(report.report_id) ?? [];
    versions.set(report.report_id, own);
    const text = JSON.stringify(report.tables);
    const at = own.findIndex(({ tables }) => JSON.stringify(tables) === text);
    // The same figures again are the same version, as it stands in the latest release.
    if (at >= 0) own.splice(at, 1);
    own.push(report);
  }
  const lists = [...versions.values()];
  for (const list of lists) list.sort((a, b) => a.revision - b.revision);
  return {
    inForce: lists.flatMap((list) => list.at(-1) ?? []),
    pairs: lists.flatMap((list) => list.slice(1).map((after, at) => [list[at] as Report, after] as const)),
  };
}
