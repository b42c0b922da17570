import type { Agency, Jurisdiction, QuarterlyReport } from '@daybook/types';
import type { Statement } from '../manifest/seal-release.ts';
import type { ReleaseFile } from '../release/release-file.ts';

/** Whom to ask about a release: an office and its mailbox, never a person. */
export interface Contact {
  /** Such as `Records Division`. */
  readonly office: string;
  /** Such as `records@sheriff.example`. */
  readonly email: string;
}

/** What the description of a release, for people and for catalogs, is made from. */
export interface OpenFacts {
  readonly statement: Statement;
  readonly agency: Agency;
  /** The places that it serves and what contains them, for their names. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** The rows of the public log. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** The public reports. */
  readonly reports: readonly QuarterlyReport[];
  /** The files made so far: log, records, reports, commitments. */
  readonly files: readonly ReleaseFile[];
  /** Where the folder will stand on the web, if that is known. */
  readonly url?: string;
  readonly contact?: Contact;
}
