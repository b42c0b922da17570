/** What a backup says of itself, in its last file: `backup.json`. */
export interface BackupFacts {
  readonly format: 'daybook-backup/1';
  /** Instant in UTC. */
  readonly made_at: string;
  /** Null before an agency was set up. */
  readonly agency_id: string | null;
  readonly agency_name: string | null;
  readonly entries: number;
  /** Lines of the journal. */
  readonly events: number;
  /** The journal's last link. */
  readonly head: string;
  /** How much in the journal did not hold when the backup was made: none, unless somebody changed it. */
  readonly faults: number;
  readonly files: readonly BackedUpFile[];
}

/** A file in a backup. */
export interface BackedUpFile {
  /** In the app's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The name of the file that holds them. */
export const FACTS_PATH = 'backup.json';
