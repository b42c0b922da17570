import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackResult, Refusal, ReleaseFile, ReleaseReader } from '@daybook/publisher';
import { openRelease, writeRelease } from '@daybook/publisher/node';
import type { Diff, Words } from '@daybook/types';
import type { Cause } from '@daybook/validator';

/** What is said of a release before it goes out. */
export interface PreviewSaid {
  /** The plan that it shows. */
  readonly plan: string;
  readonly made_at: string;
  readonly is_refused: boolean;
  readonly refusals: readonly Refusal[];
  /** What the check of the agency's own records found, or of those that would go out. */
  readonly causes: readonly Pick<Cause, 'rule' | 'severity' | 'message' | 'count'>[];
  /** How persons are protected in it, a sentence each. */
  readonly explanation: readonly Words[];
  readonly rows: number;
  /** Rows that show their action alone. */
  readonly alone: number;
  /** Rows whose outcome is not shown yet. */
  readonly hidden: number;
  readonly withheld: number;
  /** Entries about persons held for ICE: counted, and not listed. */
  readonly counted_only: number;
  readonly attacked?: AttackResult;
  /** What changed since the last release. */
  readonly diff?: Diff;
  /** Names of agencies, for the words of the comparison. */
  readonly names: Readonly<Record<string, string>>;
}

/** A preview as it lies on the disk. */
export interface Preview {
  readonly said: PreviewSaid;
  /** The release as it would go out, but for its signature; none where nothing could be made. */
  readonly release: ReleaseReader | undefined;
}

const placeOf = (folder: string, quarter: string) => join(folder, 'preview', quarter.toLowerCase());

/** Keeps the preview of a quarter in place of the last one. */
export function keepPreview(folder: string, quarter: string, said: PreviewSaid, files: readonly ReleaseFile[]): void {
  const place = placeOf(folder, quarter);
  const aside = `${place}.next`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  if (files.length > 0) writeRelease(join(aside, 'release'), files).stand();
  writeFileSync(join(aside, 'said.json'), JSON.stringify(said), { mode: 0o600 });
  rmSync(place, { recursive: true, force: true });
  renameSync(aside, place);
}

/** The last preview of a quarter. */
export function previewOf(folder: string, quarter: string): Preview | undefined {
  const place = placeOf(folder, quarter);
  if (!existsSync(join(place, 'said.json'))) return undefined;
  const said = JSON.parse(readFileSync(join(place, 'said.json'), 'utf8')) as PreviewSaid;
  const release = join(place, 'release');
  return { said, release: existsSync(release) ? openRelease(release) : undefined };
}
