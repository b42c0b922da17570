import type { Diff, DiffChange, DiffNotCompared, DiffOlder } from '@daybook/types';
import type { ReleaseReader } from '../release/release-reader.ts';
import { countsOf } from './counts-of.ts';
import { isLost } from './is-lost.ts';
import { type ComparedRecords, compareRecords } from './records/compare-records.ts';
import { fileChanges } from './releases/file-changes.ts';
import { isTurnedRound } from './releases/is-turned-round.ts';
import { type Event, type Events, goneChange, recordChange } from './releases/record-change.ts';
import { releaseSide } from './releases/release-side.ts';
import { type Stated, statedOf } from './releases/stated.ts';
import { subjectOf } from './releases/subject-of.ts';
import { termChanges } from './releases/term-changes.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Compares two releases, given in either order: what the newer one adds, amends, withdraws, shows less of, and what it
 * changes without saying so. What cannot be read is named, and the rest is compared.
 *
 * @param isAcross whether releases of two agencies are compared: then only what each states of itself.
 * @returns `undefined` for releases of two agencies where that was not asked for.
 */
export async function compareReleases(
  first: ReleaseReader,
  second: ReleaseReader,
  { isAcross = false }: { readonly isAcross?: boolean } = {},
): Promise<Diff | undefined> {
  const given = [first, second].map((release) => ({ release, stated: statedOf(release) })) as [Held, Held];
  const isTurned = isTurnedRound(given[0].stated, given[1].stated);
  const [older, newer] = isTurned ? [given[1], given[0]] : given;
  const isOneChain = older.stated.record.agency_id === newer.stated.record.agency_id;
  const isOfTwo =
    !isOneChain && older.stated.record.agency_id !== undefined && newer.stated.record.agency_id !== undefined;
  if (isOfTwo && !isAcross) return undefined;
  const step = isOneChain ? (newer.stated.record.sequence ?? 0) - (older.stated.record.sequence ?? 0) : 0;
  const compared = isOfTwo
    ? { added: [], gone: [], differing: [], newerPeriods: [], wasThere: () => false, notCompared: [] }
    : await compareRecords(releaseSide(older.release), releaseSide(newer.release), isLost);
  const events = eventsOf(newer.stated, step === 1);
  const changes = [
    ...recordChanges(compared, events, newer.stated),
    ...idleEvents(compared, events, newer.stated),
    ...termChanges(older.stated, newer.stated, step === 1),
    ...(isOfTwo ? [] : fileChanges(older.release, newer.release)),
  ];
  const not_compared = [
    ...notStated('older', older.stated),
    ...notStated('newer', newer.stated),
    ...compared.notCompared,
  ];
  const held = [older, newer].map(({ stated }) => stated.record.periods ?? []);
  return {
    compares: 'releases',
    verdict: verdictOf(changes),
    is_complete: not_compared.length === 0,
    older: headOf(older),
    newer: headOf(newer),
    is_turned_round: isTurned,
    periods_added: (held[1] ?? []).filter((period) => !held[0]?.includes(period)),
    periods_removed: (held[0] ?? []).filter((period) => !held[1]?.includes(period)),
    counts: countsOf(changes),
    changes,
    standard_changes: [],
    not_compared,
  };
}

interface Held {
  readonly release: ReleaseReader;
  readonly stated: Stated;
}

function headOf({ release, stated: { record, sha256 } }: Held): DiffOlder {
  const { agency_id, sequence, published_at, standard_version } = record;
  return {
    name: release.name,
    ...(agency_id === undefined ? {} : { agency_id }),
    ...(sequence === undefined ? {} : { sequence }),
    ...(published_at === undefined ? {} : { published_at }),
    ...(standard_version === undefined ? {} : { standard_version }),
    ...(sha256 === undefined ? {} : { manifest_sha256: sha256 }),
  };
}

const notStated = (side: DiffNotCompared['side'], { path, why }: Stated): DiffNotCompared[] =>
  why === undefined ? [] : [{ side, path, why }];

function eventsOf({ record: { changes, report_changes } }: Stated, isNext: boolean): Events {
  const entries = new Map<string, Event>(changes?.map((one) => [one.public_id, one]));
  const reports = new Map<string, Event>(report_changes?.map((one) => [one.report_id, one]));
  return {
    of: (subject, id) => (subject === 'entry' ? entries : reports).get(id),
    areWhole: isNext && changes !== undefined && report_changes !== undefined,
  };
}

function recordChanges(compared: ComparedRecords, events: Events, { record: { periods } }: Stated): DiffChange[] {
  // Where the newer one does not say which periods it holds, those are held of which it has something.
  const held = new Set(periods ?? compared.newerPeriods);
  const isWhole = !compared.notCompared.some(({ side }) => side === 'newer');
  return [
    ...compared.added.map(
      ({ id, kind, period, revision }): DiffChange => ({
        subject: subjectOf(kind),
        kind: 'added',
        id,
        ...(period === undefined ? {} : { period }),
        to_revision: revision,
      }),
    ),
    ...compared.differing.map((one) => recordChange(one, events)),
    ...compared.gone.map((one) => goneChange(one, events, { holds: (period) => held.has(period), isWhole })),
  ];
}

/** Events of records that did not change. One that the older release does not hold may have changed since an earlier one. */
function idleEvents(compared: ComparedRecords, { areWhole }: Events, { record }: Stated): DiffChange[] {
  if (!areWhole) return [];
  const touched = new Set([...compared.differing, ...compared.gone].map(({ id }) => id));
  const idle = (
    subject: 'entry' | 'report',
    id: string,
    { reason, from_revision, to_revision }: Event,
  ): DiffChange[] => {
    if (touched.has(id) || !compared.wasThere(id)) return [];
    const alarms: DiffChange['alarms'] = ['event-without-change'];
    return [{ subject, kind: 'changed-silently', id, reason, from_revision, to_revision, alarms }];
  };
  return [
    ...(record.changes ?? []).flatMap((event) => idle('entry', event.public_id, event)),
    ...(record.report_changes ?? []).flatMap((event) => idle('report', event.report_id, event)),
  ];
}
