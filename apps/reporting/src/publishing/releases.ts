import { join } from 'node:path';
import type { Database, SqlRow } from '../store/database.ts';

/** One release as it went out. */
export interface ReleaseLine {
  readonly seq: number;
  readonly sequence: number;
  /** The quarter that it was made for. */
  readonly quarter: string;
  readonly plan: string;
  /** The name of its folder. */
  readonly folder: string;
  /** All quarters that it holds. */
  readonly periods: readonly string[];
  /** Those of which it does not show all outcomes yet. */
  readonly waiting: readonly string[];
  readonly entries: number;
  readonly published_at: string;
  readonly manifest_sha256: string;
  /** The key that signed it. */
  readonly fingerprint: string;
  readonly publisher: string;
  readonly is_single: boolean;
}

/** The releases of the agency, the first first. */
export function releasesOf(database: Database): readonly ReleaseLine[] {
  return database.all('SELECT * FROM release ORDER BY sequence').map(lineOf);
}

/** Where a release stands on the disk. */
export const releaseFolder = (folder: string, name: string): string => join(folder, 'published', name);

function lineOf(row: SqlRow): ReleaseLine {
  return {
    ...(row as unknown as ReleaseLine),
    periods: JSON.parse(String(row.periods)) as string[],
    waiting: JSON.parse(String(row.waiting)) as string[],
    is_single: row.is_single === 1,
  };
}
