import type { PublishedReport } from '../coverage/published-report.ts';
import type { DatasetFinding } from './dataset-finding.ts';
import type { NamedInReport } from './named-in-reports.ts';
import type { Piece } from './piece-writer.ts';
import type { Row } from './rows/row.ts';

/** What a publication states of itself. */
export interface Stated {
  readonly agency_id: string;
  readonly agencies: readonly string[];
  readonly periods: readonly string[];
  readonly sequence: number;
  readonly previous?: string;
  readonly supersedes: readonly string[];
  readonly published_at: string;
  /** Ids of reports that it changes or withdraws. */
  readonly changed_reports: readonly string[];
}

/** A report of a publication: whose, of which period, and what decides whether it counts as a report. */
export interface ReportRead {
  readonly report_id: string;
  readonly revision: number;
  /** The agency, or the place where the report is about no single agency. */
  readonly agency_id: string;
  readonly period: string;
  readonly start_on: string;
  readonly end_on: string;
  /** The quarter in whose partition its rows stand. */
  readonly quarter: string;
  readonly months_covered: readonly string[];
  readonly source_kind: PublishedReport['source_kind'];
  readonly basis: PublishedReport['basis'];
  readonly amount: PublishedReport['amount'];
  /** The moment of publication that the report itself names, or the day on which its log was read. */
  readonly published_at: string;
  readonly time_zone?: string;
}

/** An agency as its record in a publication shows it. */
export interface AgencyRead {
  readonly agency_id: string;
  readonly revision: number;
  readonly name: string;
  readonly agency_type: string;
  readonly state: string;
  readonly ori: string;
  readonly geoids: string;
  readonly active_to?: string;
}

/** A place as its record in a publication shows it. */
export interface PlaceRead {
  readonly jurisdiction_id: string;
  readonly revision: number;
  readonly name: string;
  readonly level: string;
  readonly state: string;
  /** Those that are in use, not those of older maps. */
  readonly geoids: readonly string[];
}

/** A file of a publication that rows come from. */
export interface FileRead {
  readonly path: string;
  readonly sha256: string;
}

/** What was read of one publication, and what is the matter with it. */
export interface PublicationRead {
  readonly name: string;
  /** SHA-256 of its manifest; of plain files, of the list of their fingerprints. */
  readonly sha256: string;
  /** True for plain files, which nobody signed. */
  readonly isPlain: boolean;
  readonly signature: 'verified' | 'holds' | 'unsigned' | 'broken';
  readonly stated: Stated | undefined;
  /** Where it states nothing that can be read: whose reports lie in it, and of which periods. */
  readonly seems?: readonly NamedInReport[];
  readonly files: readonly FileRead[];
  readonly pieces: readonly Piece[];
  /** Which quarters of which agencies its log has rows of. */
  readonly claims: readonly { readonly agency_id: string; readonly quarter: string }[];
  readonly reports: readonly ReportRead[];
  readonly agencies: readonly AgencyRead[];
  readonly places: readonly PlaceRead[];
  /** Rows of `agreements`, each with the number of its file and its row there. */
  readonly agreements: readonly Row[];
  readonly findings: readonly DatasetFinding[];
}
