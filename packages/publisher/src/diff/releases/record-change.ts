import type { DiffChange, PublicationChange, PublicationReportChange } from '@daybook/types';
import type { Differing, OneSided } from '../records/compare-records.ts';
import { revisionOf } from '../records/index-records.ts';
import { periodSaid } from '../records/period-said.ts';
import { shownChanges } from '../records/shown-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { showsLess } from './shows-less.ts';
import { subjectOf } from './subject-of.ts';

type Json = Readonly<Record<string, unknown>>;
type Alarm = NonNullable<DiffChange['alarms']>[number];
export type Event = PublicationChange | PublicationReportChange;

/** What is known of the events between two releases. */
export interface Events {
  /** The event of a record, by its id. */
  of(subject: DiffChange['subject'], id: string): Event | undefined;
  /** Whether every change must have its event in them: the newer release follows the older one, and says what changed. */
  readonly areWhole: boolean;
}

/** A record that both releases have and that is not the same in them: what became of it, and whether that was said. */
export function recordChange({ id, kind, before, after }: Differing, events: Events): DiffChange {
  const subject = subjectOf(kind);
  const event = events.of(subject, id);
  const [from, to] = [revisionOf(before), revisionOf(after)];
  const hasEvents = subject === 'entry' || subject === 'report';
  const alarms: Alarm[] = [];
  if (to <= from && subject !== 'legal-profile') alarms.push('revision-not-raised');
  if (hasEvents && event === undefined && events.areWhole) alarms.push('no-event');
  if (event !== undefined && !agrees(event, from, to, events)) alarms.push('event-disagrees');
  const isSilent = alarms.length > 0;
  if (subject === 'entry' && before.generalised === true && after.generalised === false) alarms.push('shows-more');
  const reason = event?.reason ?? (after.revision_reason as DiffChange['reason']);
  const period = periodSaid(after);
  const figures = kind === 'quarterly-report' ? figureChanges(before, after) : [];
  const fields =
    kind === 'quarterly-report'
      ? shownChanges(kind, withoutRows(before), withoutRows(after), ABOUT)
      : shownChanges(kind, before, after, ABOUT);
  return {
    subject,
    kind: isSilent ? 'changed-silently' : kindOf(subject, reason, before, after),
    id,
    ...(period === undefined ? {} : { period }),
    ...(reason === undefined ? {} : { reason }),
    from_revision: from,
    to_revision: to,
    ...(alarms.length === 0 ? {} : { alarms }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(figures.length === 0 ? {} : { figures }),
  };
}

/** These are told beside the fields. */
const ABOUT: ReadonlySet<string> = new Set(['revision', 'revision_reason', '$schema']);

/** Over several releases an event tells only the last step. */
function agrees({ from_revision, to_revision }: Event, from: number, to: number, { areWhole }: Events): boolean {
  return to_revision === to && (areWhole ? from_revision === from : from_revision >= from);
}

function kindOf(
  subject: DiffChange['subject'],
  reason: string | undefined,
  before: Json,
  after: Json,
): DiffChange['kind'] {
  if (reason?.startsWith('withdrawn-')) return 'withdrawn';
  if (reason === 'expunged' || reason === 'shown-in-less-detail' || (subject === 'entry' && showsLess(before, after)))
    return 'redacted';
  return 'amended';
}

/** The figures are compared by themselves. */
function withoutRows(report: Json): Json {
  const { tables } = report;
  if (!Array.isArray(tables)) return report;
  return { ...report, tables: tables.map((table) => ({ ...table, rows: [] })) };
}

/** What is known of the newer release where a record is looked for. */
export interface Whereabouts {
  /** Whether it holds the log of a period. */
  readonly holds: (period: string) => boolean;
  /** Whether all of its records could be read: else what is not found may stand where nobody could read it. */
  readonly isWhole: boolean;
}

/** A record that only the older release has. */
export function goneChange(
  { id, kind, revision, period }: OneSided,
  events: Events,
  { holds, isWhole }: Whereabouts,
): DiffChange {
  const subject = subjectOf(kind);
  const event = events.of(subject, id);
  const about = { subject, id, ...(period === undefined ? {} : { period }), from_revision: revision };
  const reason = event === undefined ? {} : { reason: event.reason };
  const vanished = { kind: 'vanished', ...(isWhole ? { alarms: ['gone'] } : {}) } satisfies Partial<DiffChange>;
  if (subject === 'entry' || subject === 'report') {
    // What may not be listed any more goes with an event: it was expunged, or is counted and never listed.
    if (event?.from_revision === revision)
      return { ...about, ...reason, kind: event.reason.startsWith('withdrawn-') ? 'withdrawn' : 'redacted' };
    if (period !== undefined && !holds(period)) return { ...about, kind: 'not-held' };
    return { ...about, ...reason, ...vanished };
  }
  return subject === 'agreement' ? { ...about, ...vanished } : { ...about, kind: 'removed' };
}
