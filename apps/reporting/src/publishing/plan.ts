import { createHash } from 'node:crypto';
import { firstLink } from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import type { QuarterlyReportNil } from '@daybook/types';
import type { Database } from '../store/database.ts';
import { certificatesOf } from './certificates.ts';
import { type ReleaseLine, releasesOf } from './releases.ts';
import { type Terms, termsOf } from './terms.ts';

/** What a release of a quarter would be made of, as the database stands now. */
export interface Plan {
  readonly quarter: string;
  /** The quarter, and those published before that it must bring up to date. */
  readonly periods: readonly string[];
  readonly terms: Terms;
  readonly nil: Readonly<Record<string, QuarterlyReportNil[]>>;
  readonly previous: ReleaseLine | undefined;
  /** The number of the last event that could change a figure of it. */
  readonly last_seq: number;
  /** Changes as soon as anything does that the release is made of: who approved it before did not approve that. */
  readonly sha256: string;
}

/**
 * What a release of a quarter would be made of.
 *
 * It brings up to date what was published before of the same year, what did not show all its outcomes yet, and what was
 * corrected since.
 */
export function planOf(database: Database, quarter: string): Plan {
  const releases = releasesOf(database);
  const previous = releases.at(-1);
  const year = quarter.slice(0, 4);
  const published = [...new Set(releases.flatMap(({ periods }) => periods))];
  const periods = [
    ...new Set([
      quarter,
      ...published.filter((one) => one.startsWith(year)),
      ...(previous?.waiting ?? []),
      ...(previous === undefined ? [] : correctedSince(database, previous.seq, published)),
    ]),
  ].sort();
  const nil = Object.fromEntries(
    periods.map((one) => [one, certificatesOf(database, one)] as const).filter(([, scopes]) => scopes.length > 0),
  );
  const last = lastEvent(database, periods);
  const made = { quarter, periods, previous: previous?.manifest_sha256 ?? '', link: last.hash };
  const sha256 = createHash('sha256').update('daybook/plan/v1\0').update(canonicalForm(made)).digest('hex');
  return { quarter, periods, terms: termsOf(database), nil, previous, last_seq: last.seq, sha256 };
}

/** The quarters of entries that were published, and corrected, withdrawn or expunged since an event. */
function correctedSince(database: Database, seq: number, published: readonly string[]): string[] {
  return database
    .all(
      `SELECT DISTINCT quarter FROM entry WHERE request_id IN (
         SELECT request_id FROM entry WHERE quarter IN (SELECT value FROM json_each(?)) AND request_id IN (
           SELECT request_id FROM review WHERE seq > ? AND revision > 1
           UNION SELECT subject FROM event WHERE kind = 'entry-expunged' AND seq > ?))`,
      [JSON.stringify(published), seq, seq],
    )
    .map((row) => String(row.quarter));
}

/** The last event that can change a figure of the quarters: its link in the journal binds all before it. */
function lastEvent(database: Database, periods: readonly string[]): { readonly seq: number; readonly hash: string } {
  const last = periods.at(-1) ?? '';
  const row = database.one(
    `SELECT seq, hash FROM event WHERE seq = MAX(
       COALESCE((SELECT MAX(seq) FROM quarter_changed WHERE quarter <= ?), 0),
       COALESCE((SELECT MAX(seq) FROM event WHERE kind IN ('entry-expunged', 'terms-set', 'nil-certified')), 0),
       COALESCE((SELECT MAX(seq) FROM reference), 0))`,
    [last],
  );
  return { seq: Number(row?.seq ?? 0), hash: String(row?.hash ?? firstLink) };
}
