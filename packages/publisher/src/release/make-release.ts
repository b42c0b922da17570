import { periodOf } from '@daybook/reports';
import type { QuarterlyReport, RegimeReport, RevisionReasonCode } from '@daybook/types';
import { chainHead } from '../commitments/chain-head.ts';
import type { Commitment } from '../commitments/commitment.ts';
import { type Chance, draw, type SaltOf } from '../ledger/draw.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerBefore } from '../ledger/ledger-before.ts';
import type { Statement } from '../manifest/seal-release.ts';
import type { PublicEntry } from '../redact/public-entry.ts';
import type { WhyLeftOut } from '../redact/public-log.ts';
import { commitmentBook } from './commitment-book.ts';
import { correctedElsewhere } from './corrected-elsewhere.ts';
import { freshRevisions } from './fresh-revisions.ts';
import { isBed } from './is-bed.ts';
import type { PreviousRelease } from './previous-release.ts';
import type { Refusal } from './refusal.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseSettings } from './release-settings.ts';
import { releasedLog } from './released-log.ts';
import { releasedRegimes } from './released-regimes.ts';
import { type Protect, releasedReports } from './released-reports.ts';
import { ReportBook } from './report-book.ts';
import type { RowChange } from './row-change.ts';
import { statementOf } from './statement-of.ts';

/** What goes into a release, before it is put into files and sealed. */
export interface MadeRelease {
  readonly rows: readonly PublicEntry[];
  readonly reports: readonly QuarterlyReport[];
  /** The reports that a law asks the agency itself to publish. */
  readonly regimes: readonly RegimeReport[];
  /** What the rows commit to: one for each revision that was ever shown. */
  readonly commitments: readonly Commitment[];
  readonly statement: Statement;
  /** The ledger after this release; the release itself is added when its manifest is known. */
  readonly ledger: Ledger;
  /** The level of detail of the log, 0 for the most. */
  readonly level: number;
  readonly left_out: Readonly<Partial<Record<WhyLeftOut, number>>>;
  /** Why it must not be published; empty where nothing speaks against it. */
  readonly refusals: readonly Refusal[];
}

/** What a release is made with, beside the facts and settings. */
export interface MakeOptions {
  /** The agency's ledger as it is. */
  readonly ledger: Ledger;
  /** The number of the release: the next one, or the last one made again. */
  readonly sequence: number;
  /** The release before, as it was published; none for the first. */
  readonly previous?: PreviousRelease;
  readonly chance: Chance;
  readonly saltOf?: SaltOf;
  readonly protect: Protect;
}

/**
 * Makes a release of what an agency holds: the public log, the public reports, and what it states of itself. Chance comes
 * in once, for entries that the ledger does not know; otherwise the same facts, settings and ledger give the same release.
 */
export async function makeRelease(
  facts: ReleaseFacts,
  settings: ReleaseSettings,
  { ledger, sequence, previous, chance, saltOf, protect }: MakeOptions,
): Promise<MadeRelease> {
  const quarters = new Set(settings.periods);
  const isIn = (on: string | undefined) => on !== undefined && quarters.has(periodOf(on, 'quarter'));
  const published = new Set(ledger.entries.filter(({ shown }) => shown.length > 0).map(({ request_id }) => request_id));
  const inQuarters = new Set(
    facts.requests.filter(({ received_on }) => isIn(received_on)).map((one) => one.request_id),
  );
  // All revisions of an entry are committed to, also those that were once in another quarter.
  const touched = facts.requests.filter(({ request_id }) => inQuarters.has(request_id) || published.has(request_id));
  const before = ledgerBefore(ledger, sequence);
  const drawn = { ...before, entries: draw(before.entries, touched, sequence, chance, saltOf) };
  const lines = new Map(drawn.entries.map((entry) => [entry.request_id, entry]));
  const book = commitmentBook(touched, ledger, lines, sequence);
  const beds = new Set<string>(facts.agreements.filter(isBed).map(({ agreement_id }) => agreement_id));
  const log = releasedLog(facts.requests, {
    quarters,
    published_on: settings.published_at.slice(0, 10),
    embargo_days: settings.embargo_days,
    k: settings.k_anonymity,
    isForBeds: (id) => beds.has(id),
    ledger: drawn,
    sequence,
    commitmentTo: book.to,
  });
  const known = new Set(drawn.entries.map(({ public_id }) => public_id));
  const destroyed = (previous?.rows ?? [])
    .filter(({ public_id, received_quarter }) => quarters.has(received_quarter) && !known.has(public_id))
    .map(expunged);
  const changes = [...log.changes, ...destroyed].sort((a, b) => (a.public_id < b.public_id ? -1 : 1));
  const quarterOf = new Map(log.rows.map((row) => [row.public_id, String(row.received_quarter)]));
  const reportBook = new ReportBook(before.reports, sequence);
  const fresh = freshRevisions(touched, before.entries);
  const reasonIn = (period: string) =>
    heaviest([
      ...changes.filter(({ public_id }) => quarterOf.get(public_id) === period),
      ...fresh.filter(({ quarter }) => quarter === period),
    ]);
  const made = await releasedReports(facts, {
    ...settings,
    book: reportBook,
    protect,
    before: (period) => previous?.reports.find((report) => report.period.name === period),
    reasonIn,
  });
  const regimes = releasedRegimes(facts, {
    ...settings,
    reports: made.reports,
    book: reportBook,
    before: (id) => previous?.regimes.find(({ regime_report_id }) => regime_report_id === id),
    reasonIn,
  });
  const commitments = [...ledger.commitments.filter((one) => one.sequence <= sequence), ...book.added];
  return {
    rows: log.rows,
    reports: made.reports,
    regimes,
    commitments: log.entries
      .filter(({ public_id }) => quarterOf.has(public_id))
      .flatMap(({ public_id, shown }) =>
        shown.flatMap(({ revision, commitment }) =>
          commitment === undefined ? [] : [{ public_id, revision, commitment }],
        ),
      ),
    statement: statementOf(facts, settings, {
      sequence,
      previous: previous?.manifest_sha256,
      withheld_cells: made.reports.reduce((sum, { protection }) => sum + (protection?.withheld_cells ?? 0), 0),
      generalised_rows: log.alone,
      changes,
      report_changes: reportBook.changes,
      regimes: [...new Set(regimes.map(({ regime }) => regime.regime_id))].sort(),
      checkpoint: { events: commitments.length, head_sha256: chainHead(commitments.map(({ sha256 }) => sha256)) },
    }),
    ledger: { ...before, entries: log.entries, reports: reportBook.lines(), commitments },
    level: log.level,
    left_out: log.left_out,
    refusals: [...book.refusals, ...log.refusals, ...made.refusals, ...correctedElsewhere(fresh, quarters)],
  };
}

/** The event of an entry whose line of the ledger was destroyed: it was in the release before, and nobody knows it now. */
function expunged({ public_id, revision }: PreviousRelease['rows'][number]): RowChange {
  return { public_id, from_revision: revision, to_revision: revision + 1, reason: 'expunged' };
}

/** The reason that says most of why figures are not what they were: a correction before mere progress. */
function heaviest(changes: readonly { readonly reason: RevisionReasonCode }[]): RevisionReasonCode | undefined {
  const reasons = changes.map(({ reason }) => reason);
  return reasons.find((reason) => reason.startsWith('correction-')) ?? reasons.find((reason) => reason !== 'progress');
}
