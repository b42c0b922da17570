import type { Agency, Agreement, Jurisdiction, NilScopeCode, QuarterlyReport, Request } from '@daybook/types';
import type { Law } from '../law/law.ts';
import { lawFilesOf } from '../law/law-files-of.ts';
import { createQuarterlyReport, type ReportMaker } from './create-quarterly-report.ts';
import { nextRevision } from './next-revision.ts';
import type { LogRead, ReportOptions } from './report-options.ts';

/** What a check of files came to know beside their requests. */
interface KnownInFiles {
  agency(id: string): Agency | undefined;
  jurisdiction(id: string): Jurisdiction | undefined;
  agencies(): readonly Agency[];
  agreements(): readonly Agreement[];
  readonly law: Law;
  /** The files that brought laws, by the id of the law. */
  readonly lawFiles: ReadonlyMap<string, string>;
}

/** Which report is made of files. */
export interface LogReportOptions extends Pick<ReportOptions, 'period' | 'as_of' | 'nil'> {
  readonly agencyId: string;
  /** The report that was published before, and why it is replaced. */
  readonly previous?: {
    readonly report: QuarterlyReport;
    readonly reason: NonNullable<QuarterlyReport['revision_reason']>;
  };
  /** The SHA-256 of each file that brought a law, by the id of the law. */
  readonly lawPrints: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
}

/** Makes the report of an agency in the same pass in which files are checked. */
export interface LogReport {
  /** What the check counts with: asked for again where it starts over. */
  count(known: KnownInFiles): { take(record: Request | Agreement | QuarterlyReport, file: string): void };
  /** The agency, where a record of it is among the files, and every agency that is. */
  readonly agency: Agency | undefined;
  readonly agencies: readonly Agency[];
  /** The files that hold entries of its own log. */
  readonly files: ReadonlySet<string>;
  /** Why there is no report; nothing where there is one. */
  refusal(): WhyNoReport | undefined;
  /** The report, once all is taken and nothing refuses it. @throws Error where something does. */
  finish(log: LogRead): QuarterlyReport;
}

/** Why there is no report: nothing tells the agency's time zone, no entry of its log is there, or a certificate is contradicted. */
export type WhyNoReport =
  | { readonly why: 'agency-unknown' }
  | { readonly why: 'no-entries' }
  | {
      readonly why: 'nil-contradicted';
      readonly contradicted: readonly { readonly scope: NilScopeCode; readonly count: number }[];
    };

/** Starts a report of the log in files. @throws RangeError when the period is none. */
export function createLogReport(options: LogReportOptions): LogReport {
  const { agencyId, period, as_of, nil = [], previous, lawPrints } = options;
  const files = new Set<string>();
  let maker: ReportMaker | undefined;
  let agency: Agency | undefined;
  let agencies: readonly Agency[] = [];

  function refusal(): WhyNoReport | undefined {
    if (maker === undefined) return { why: 'agency-unknown' };
    if (files.size === 0 && nil.length === 0) return { why: 'no-entries' };
    const contradicted = maker.contradicted();
    return contradicted.length === 0 ? undefined : { why: 'nil-contradicted', contradicted };
  }

  return {
    count(known) {
      files.clear();
      maker = undefined;
      agency = known.agency(agencyId);
      agencies = known.agencies();
      if (agency === undefined) return { take: () => undefined };
      const { law } = known;
      const law_files = lawFilesOf(law, agencyId, lawPrints(known.lawFiles));
      const again = previous === undefined ? {} : nextRevision(previous.report, previous.reason);
      const made = createQuarterlyReport({ agency, period, as_of, law, law_files, nil, ...again });
      for (const agreement of known.agreements()) made.take(agreement);
      if (previous !== undefined) made.take(previous.report);
      maker = made;
      return {
        take(record, file) {
          if (isOwnEntry(record, agencyId)) files.add(file);
          made.take(record);
        },
      };
    },
    get agency() {
      return agency;
    },
    get agencies() {
      return agencies;
    },
    files,
    refusal,
    finish(log) {
      const why = refusal();
      if (why !== undefined || maker === undefined) throw new Error(`There is no report: ${why?.why}.`);
      return maker.finish(log);
    },
  };
}

/** Whether a record is an entry of the agency's own log: what others released of it is not its log. */
function isOwnEntry(record: Request | Agreement | QuarterlyReport, agencyId: string): boolean {
  return record.record === 'request' && record.agency_id === agencyId && record.source.kind === 'own-log';
}
