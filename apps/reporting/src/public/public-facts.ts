import type { ReleaseReader } from '@daybook/publisher';
import type { Agency, Publication, QuarterlyReport } from '@daybook/types';
import type { PublicRow } from './public-row.ts';

/** What the public pages of an agency are made of: its published releases and nothing else. */
export interface PublicFacts {
  readonly agency: Agency;
  readonly name: string;
  /** The latest first. */
  readonly releases: readonly PublicRelease[];
  /** The latest first, each as the latest release shows it that holds it. */
  readonly quarters: readonly PublicQuarter[];
  /** The name that belongs to an id of the agency or of a place. */
  readonly nameOf: (id: string) => string | undefined;
}

/** One release. */
export interface PublicRelease {
  readonly reader: ReleaseReader;
  readonly statement: Publication;
  /** The SHA-256 of its manifest: whoever knows it can tell whether anything was changed. */
  readonly sha256: string;
  readonly reports: readonly QuarterlyReport[];
  /** Whether it has a log: one without any entry has none. */
  readonly hasLog: boolean;
}

/** One quarter. */
export interface PublicQuarter {
  /** Such as `2026-Q1`. */
  readonly period: string;
  readonly release: PublicRelease;
  readonly report: QuarterlyReport;
  readonly rows: readonly PublicRow[];
  /** Its report in each release that holds it, the latest first. */
  readonly versions: readonly { readonly release: PublicRelease; readonly report: QuarterlyReport }[];
}
