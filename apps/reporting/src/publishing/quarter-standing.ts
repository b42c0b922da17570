import { momentIn, periodOf } from '@daybook/reports';
import type { Agency } from '@daybook/types';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import { type ApprovalLine, approvalsOf } from './approvals.ts';
import { type Checklist, checklistOf } from './checklist.ts';
import { currentKey } from './keys.ts';
import { type Plan, planOf } from './plan.ts';
import { type Preview, previewOf } from './preview.ts';
import { type ReleaseLine, releasesOf } from './releases.ts';

/** Everything that is known of a quarter on its way out. */
export interface QuarterStanding {
  readonly agency: Agency;
  readonly zone: string;
  /** Today by the agency's clocks. */
  readonly today: string;
  /** Now by them, with the offset; a second after the last release where that went out in this one, for each follows the one before. */
  readonly now: string;
  readonly plan: Plan;
  readonly checklist: Checklist;
  /** The last preview; it counts where it shows this plan. */
  readonly preview: Preview | undefined;
  readonly approvals: readonly ApprovalLine[];
  /** The fingerprint of the key that signs. */
  readonly fingerprint: string | undefined;
  /** The releases that hold the quarter, the first first. */
  readonly releases: readonly ReleaseLine[];
  /** What stops a release at once, before anything is made. */
  readonly stops: readonly Stop[];
}

/** Why a quarter cannot be published as it stands. */
type Stop = 'not-over' | 'undecided' | 'nothing-certified' | 'no-key';

/** How a quarter stands, or none where the agency is not set up or it is no quarter. */
export function quarterStanding({ database, folder, around }: Store, quarter: string): QuarterStanding | undefined {
  const { agency } = referencesOf(database);
  if (agency === undefined || !/^\d{4}-Q[1-4]$/.test(quarter)) return undefined;
  const zone = agency.time_zone ?? 'UTC';
  const today = dayOf(around.now(), zone);
  if (quarter > periodOf(today, 'quarter')) return undefined;
  const plan = planOf(database, quarter);
  const soonest = plan.previous === undefined ? 0 : Date.parse(plan.previous.published_at) + 1000;
  const checklist = checklistOf(database, plan, agency, today);
  const fingerprint = currentKey(database, folder)?.fingerprint;
  const isCertified = (plan.nil[quarter] ?? []).some(({ scope }) => scope === 'all-requests');
  const stops: readonly (Stop | false)[] = [
    !checklist.is_over && 'not-over',
    checklist.undecided.length > 0 && 'undecided',
    checklist.entries === 0 && !isCertified && 'nothing-certified',
    fingerprint === undefined && 'no-key',
  ];
  return {
    agency,
    zone,
    today,
    now: momentIn(Math.max(soonest, Date.parse(around.now())), zone),
    plan,
    checklist,
    preview: previewOf(folder, quarter),
    approvals: approvalsOf(database, plan.sha256, zone),
    fingerprint,
    releases: releasesOf(database).filter(({ periods }) => periods.includes(quarter)),
    stops: stops.filter((stop) => stop !== false),
  };
}
