import { isCounted, requestKey } from '@daybook/reports';
import type { NilScopeCode, Origin, QuarterlyReport, Request } from '@daybook/types';
import { nilEvents } from './nil-events.ts';

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

/** Holds certificates against a log: first by months alone, then, only where there is doubt, by the entries in force. */
export class NilCertificates {
  readonly #months = new Set<string>();
  #doubted: Doubted[] = [];

  /** In the first reading: notes in which months an agency has any. */
  note(request: Request, zone: string | undefined): void {
    if (request.source.kind !== 'own-log') return;
    nilEvents(request, zone, (scope, on) => this.#months.add(`${request.agency_id} ${scope} ${on.slice(0, 7)}`));
  }

  /** Keeps the certificates that some month of the log speaks against, and says whether there are any. */
  areInDoubt(certificates: readonly NilCertificate[]): boolean {
    const months = [...this.#months].map((said) => said.split(' '));
    this.#doubted = certificates.flatMap((certificate) => {
      const { scope, about } = certificate;
      const [from, to] = [about.period.start_on.slice(0, 7), about.period.end_on.slice(0, 7)];
      const isDoubted = months.some(
        ([agency, of, on = '']) => agency === about.agency_id && of === scope && on >= from && on <= to,
      );
      return isDoubted ? [{ ...certificate, entries: new Map() }] : [];
    });
    return this.#doubted.length > 0;
  }

  /** In the second reading: notes the entries of the certificates in doubt. */
  look(request: Request, zone: string | undefined): void {
    const { agency_id, revision, source } = request;
    const key = requestKey(request);
    if (source.kind !== 'own-log' || key === undefined) return;
    for (const { scope, about, entries } of this.#doubted) {
      if (about.agency_id !== agency_id || (entries.get(key)?.revision ?? 0) >= revision) continue;
      const { start_on, end_on } = about.period;
      let found: string | undefined;
      if (isCounted(request))
        nilEvents(request, zone, (of, on) => {
          if (of === scope && on >= start_on && on <= end_on) found ??= on;
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
