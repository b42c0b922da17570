import { isCounted, nilEvents, requestKey } from '@daybook/reports';
import type { NilScopeCode, Origin, QuarterlyReport, Request } from '@daybook/types';
import type { LogEntry } from '../check/log-entry.ts';
import { dateOf } from './date-of.ts';

/** One line of a report that certifies that there was none of something. */
export interface NilCertificate {
  readonly scope: NilScopeCode;
  readonly about: QuarterlyReport;
  readonly origin: Origin;
  readonly pointer: string;
}

interface Doubted extends NilCertificate {
  /** By the key of an entry: its revision, and the date on which it speaks against the certificate. */
  readonly entries: Map<string, { readonly revision: number; readonly on: string | undefined }>;
}

/** Holds certificates against the log: those of agencies that have one, by its entries in force in a second reading. */
export class NilCertificates {
  readonly #agencies = new Set<string>();
  #doubted: Doubted[] = [];

  /** In the first reading: notes who has a log. */
  note({ source, agency_id }: Pick<LogEntry, 'source' | 'agency_id'>): void {
    if (source.kind === 'own-log' && agency_id !== undefined) this.#agencies.add(agency_id);
  }

  /** Keeps the certificates of agencies that have a log, and says whether there are any. */
  areInDoubt(certificates: readonly NilCertificate[]): boolean {
    this.#doubted = certificates
      .filter(({ about }) => this.#agencies.has(about.agency_id ?? ''))
      .map((certificate) => ({ ...certificate, entries: new Map() }));
    return this.#doubted.length > 0;
  }

  /** In the second reading: notes the entries of the certificates in doubt. */
  look(request: Request, zoneOf: (agency: string | undefined) => string | undefined): void {
    const { agency_id, revision, source } = request;
    const key = requestKey(request);
    if (source.kind !== 'own-log' || key === undefined) return;
    for (const { scope, about, entries } of this.#doubted) {
      if (about.agency_id !== agency_id || (entries.get(key)?.revision ?? 0) >= revision) continue;
      const { start_on, end_on } = about.period;
      const zone = zoneOf(agency_id);
      const dated = (on: string | undefined, moment: string | undefined) => dateOf(on, moment, zone);
      let found: string | undefined;
      if (isCounted(request))
        nilEvents(request, dated, (of, on) => {
          if (of === scope && on !== undefined && on >= start_on && on <= end_on) found ??= on;
        });
      entries.set(key, { revision, on: found });
    }
  }

  /** The certificates that entries in force speak against, each with the dates of these. */
  contradicted(): { readonly certificate: NilCertificate; readonly dates: readonly string[] }[] {
    return this.#doubted.flatMap((certificate) => {
      const dates = [...certificate.entries.values()].flatMap(({ on }) => on ?? []).sort();
      return dates.length === 0 ? [] : [{ certificate, dates }];
    });
  }
}
