import { createHash } from 'node:crypto';
import { manifestPaths, type ReleaseReader } from '@daybook/publisher';
import type { Jurisdiction, Publication, QuarterlyReport } from '@daybook/types';

/** What an agency's publications say that a state can add up. */
export interface AgencyReports {
  /** The public reports of agencies' own logs; of each id the last revision. */
  readonly reports: readonly QuarterlyReport[];
  /** The publications that hold them, each with the SHA-256 of its manifest. */
  readonly publications: readonly SourcePublication[];
  /** The record of the state, where a publication has it. */
  readonly place?: Jurisdiction;
}

/** A publication from which figures were taken. */
export interface SourcePublication {
  readonly publication_sha256: string;
  readonly publication: Publication;
}

/**
 * Reads the reports of publications, each file held against the hash that its manifest states.
 *
 * @param state two letters, as in the ids of the agencies.
 * @throws RangeError for what is no publication, or a report that is not the one that was signed.
 */
export function agencyReports(releases: readonly ReleaseReader[], state: string): AgencyReports {
  const reports = new Map<string, QuarterlyReport>();
  const publications: SourcePublication[] = [];
  let place: Jurisdiction | undefined;
  for (const release of releases) {
    const manifest = release.read(manifestPaths.manifest);
    const { daybook } = JSON.parse(textOf(manifest)) as { readonly daybook: Publication };
    let isSource = false;
    for (const { path, contains, sha256 } of daybook.files) {
      const isRecords = contains === 'report' || contains === 'jurisdiction';
      if (!isRecords || !/\.(?:nd)?json$/.test(path)) continue;
      const bytes = release.read(path);
      if (sha256Of(bytes) !== sha256) throw new RangeError(`${release.name}: ${path} is not the file that was signed.`);
      for (const record of recordsIn(path, textOf(bytes))) {
        if (record.record === 'jurisdiction' && record.level === 'state' && record.state === state.toUpperCase())
          place = record;
        if (record.record !== 'quarterly-report' || record.source_kind !== 'own-log') continue;
        if (record.agency_id?.startsWith(`us-${state.toLowerCase()}-`) !== true) continue;
        isSource = true;
        if (record.revision >= (reports.get(record.report_id)?.revision ?? 0)) reports.set(record.report_id, record);
      }
    }
    if (isSource) publications.push({ publication_sha256: sha256Of(manifest), publication: daybook });
  }
  return { reports: [...reports.values()], publications, ...(place === undefined ? {} : { place }) };
}

function recordsIn(path: string, text: string): (Jurisdiction | QuarterlyReport)[] {
  const texts = path.endsWith('.ndjson') ? text.split('\n').filter((line) => line !== '') : [text];
  return texts.map((one) => JSON.parse(one) as Jurisdiction | QuarterlyReport);
}

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
