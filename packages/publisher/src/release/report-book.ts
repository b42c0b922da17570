import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { Publication, RevisionReasonCode } from '@daybook/types';
import type { LedgerReport } from '../ledger/ledger.ts';

/** What every report says of its place in its own history. */
interface Revised {
  readonly revision: number;
  readonly revision_reason?: RevisionReasonCode;
}

/** The histories of an agency's published reports, by their ids, while a release is made. */
export class ReportBook {
  readonly changes: Publication['report_changes'] = [];
  readonly #lines: Map<string, LedgerReport>;
  readonly #sequence: number;

  /** @param known as the ledger stood before the release. */
  constructor(known: readonly LedgerReport[], sequence: number) {
    this.#lines = new Map(known.map((line) => [line.report_id, line]));
    this.#sequence = sequence;
  }

  /** What was last published of a report. */
  last(id: string): LedgerReport['shown'][number] | undefined {
    return this.#lines.get(id)?.shown.at(-1);
  }

  /** What the next revision of a report says of itself; nothing for the first. */
  next(
    id: string,
    reason: RevisionReasonCode,
  ): { readonly revision?: number; readonly revision_reason?: RevisionReasonCode } {
    const last = this.last(id);
    return last === undefined ? {} : { revision: last.revision + 1, revision_reason: reason };
  }

  /**
   * The report as it goes out: as it was published before where it says the same, else as it is, with its event.
   *
   * @param figures_sha256 of what it says, whatever its revision is and whenever it was made.
   * @param earlier as the release before holds it.
   */
  settle<R extends Revised>(id: string, report: R, figures_sha256: string, earlier: R | undefined): R {
    const { revision, revision_reason: reason } = report;
    const line = this.#lines.get(id) ?? { report_id: id, shown: [] };
    const last = line.shown.at(-1);
    if (last?.figures_sha256 === figures_sha256 && earlier !== undefined) return earlier;
    const report_sha256 = createHash('sha256').update(canonicalForm(report)).digest('hex');
    const state = { sequence: this.#sequence, revision, figures_sha256, report_sha256 };
    this.#lines.set(id, {
      report_id: id,
      shown: [...line.shown, { ...state, ...(reason === undefined ? {} : { reason }) }],
    });
    if (last !== undefined && reason !== undefined)
      this.changes.push({ report_id: id, from_revision: last.revision, to_revision: revision, reason });
    return report;
  }

  /** The lines of the ledger from now on. */
  lines(): LedgerReport[] {
    return [...this.#lines.values()];
  }
}
