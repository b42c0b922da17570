import { foldRecords, lawFilesOf, regimesOf } from '@daybook/reports';
import type { Agency, Jurisdiction, LegalProfile, QuarterlyReport, Request } from '@daybook/types';
import type { CheckSetup, Counter } from '@daybook/validator';
import type { ReleaseFacts } from './release-facts.ts';

/** What a check came to know of records that others refer to. */
type Known = Parameters<NonNullable<CheckSetup['count']>>[0];

/** Gathers, while files are checked, what the agencies among them hold: what a release is made from. */
export class HeldFacts {
  readonly #agency_id: string | undefined;
  readonly #requests = new Map<string, Request[]>();
  readonly #files = new Map<string, Set<string>>();
  readonly #reports: QuarterlyReport[] = [];
  #known: Known | undefined;

  /** @param agency_id whose log is kept; every agency's where nothing is said. */
  constructor(agency_id?: string) {
    this.#agency_id = agency_id;
  }

  /** What the check is given as `count`. Where the check starts over, so does this. */
  readonly count = (known: Known): Counter => {
    this.#known = known;
    this.#requests.clear();
    this.#files.clear();
    this.#reports.splice(0);
    return {
      take: (record, file) => {
        if (record.record === 'quarterly-report') this.#reports.push(record);
        if (record.record !== 'request' || record.source.kind !== 'own-log') return;
        const { agency_id } = record;
        if (agency_id === undefined || (this.#agency_id !== undefined && agency_id !== this.#agency_id)) return;
        const requests = this.#requests.get(agency_id) ?? [];
        requests.push(record);
        this.#requests.set(agency_id, requests);
        this.#files.set(agency_id, (this.#files.get(agency_id) ?? new Set()).add(file));
      },
    };
  };

  /** The agencies whose own logs were among the files. */
  get logs(): readonly string[] {
    return [...this.#requests.keys()];
  }

  /** The agency that everything is of, where one record of an agency was given. */
  get onlyAgency(): Agency | undefined {
    return this.#known?.onlyAgency();
  }

  /** The files that hold the log of an agency. */
  filesOf(agency_id: string): ReadonlySet<string> {
    return this.#files.get(agency_id) ?? new Set();
  }

  /** The legal profiles among the files. */
  get profiles(): readonly LegalProfile[] {
    return this.#of<LegalProfile>('legal-profile');
  }

  /**
   * What one agency holds.
   *
   * @param printsOf the SHA-256 of law files that were given, by the id of the law.
   * @returns `undefined` where its own record was not among the files.
   */
  of(
    agency_id: string,
    printsOf: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string> = () => new Map(),
  ): Omit<ReleaseFacts, 'log_sha256'> | undefined {
    const known = this.#known;
    const agency = known?.agency(agency_id);
    if (known === undefined || agency === undefined) return undefined;
    return {
      agency,
      requests: this.#requests.get(agency_id) ?? [],
      jurisdictions: foldRecords(this.#of<Jurisdiction>('jurisdiction')).current,
      agreements: known.agreements(),
      context: this.#reports.filter(({ basis }) => basis.kind === 'context-only'),
      regimes: regimesOf(known.regimes()),
      law: known.law,
      law_files: lawFilesOf(known.law, agency_id, printsOf(known.lawFiles)),
    };
  }

  #of<T>(kind: string): T[] {
    const entries = this.#known?.list().entries ?? [];
    return entries.filter((entry) => entry.kind === kind).map(({ record }) => record as unknown as T);
  }
}
