import type { QuarterlyReportRelease, Request } from '@daybook/types';

/** Collects the releases of others that requests were read from, with the rows of each. */
export function createReleaseList() {
  const releases = new Map<string, { release_id: string; file_sha256: string; rows: number }>();
  return {
    see({ source: { release_id, file_sha256 } }: Pick<Request, 'source'>): void {
      if (release_id === undefined || file_sha256 === undefined) return;
      const key = `${release_id} ${file_sha256}`;
      const release = releases.get(key);
      if (release === undefined) releases.set(key, { release_id, file_sha256, rows: 1 });
      else release.rows += 1;
    },
    list: (): QuarterlyReportRelease[] => [...releases.values()].map((release) => ({ ...release })),
  };
}
