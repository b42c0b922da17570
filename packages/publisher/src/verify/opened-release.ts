import { createHash } from 'node:crypto';
import { asText } from '@daybook/files';
import { canonicalForm } from '@daybook/reports';
import type { Publication, PublicationFile, QuarterlyReport, RegimeReport } from '@daybook/types';
import type { Commitment } from '../commitments/commitment.ts';
import { readCommitments } from '../commitments/read-commitments.ts';
import { sha256Of } from '../manifest/sha256-of.ts';
import { type PublicRows, publicRows } from './public-rows.ts';
import { type Manifest, type ManifestOptions, readManifest } from './read-manifest.ts';
import type { FileHash, VerifySource } from './verify-source.ts';

/** A report of a release. */
export interface PublishedReport {
  readonly revision: number;
  readonly period: string;
  /** The SHA-256 of its canonical form. */
  readonly sha256: string;
}

/** A release and what is read of it; each file is read and measured when it is first asked for, once. */
export class OpenedRelease {
  readonly source: VerifySource;
  readonly manifest: Manifest | undefined;
  readonly #hashes = new Map<string, FileHash>();
  #log: Promise<PublicRows> | undefined;
  #reports: ReadonlyMap<string, PublishedReport> | undefined;
  #commitments: ReturnType<typeof readCommitments> | undefined;

  private constructor(source: VerifySource, manifest: Manifest | undefined) {
    this.source = source;
    this.manifest = manifest;
  }

  static async open(source: VerifySource, options: ManifestOptions): Promise<OpenedRelease> {
    return new OpenedRelease(source, await readManifest(source, options));
  }

  get publication(): Publication | undefined {
    return this.manifest?.publication;
  }

  hash(path: string): FileHash {
    const known = this.#hashes.get(path);
    if (known !== undefined) return known;
    const hash = this.source.hash?.(path) ?? measured(this.source.read(path));
    this.#hashes.set(path, hash);
    return hash;
  }

  /** The files that the manifest names and the folder has, of one content. */
  files(contains: PublicationFile['contains']): PublicationFile[] {
    const there = new Set(this.source.paths);
    return (this.publication?.files ?? []).filter((file) => file.contains === contains && there.has(file.path));
  }

  /** The files of the public log as records. */
  logFiles(): PublicationFile[] {
    return this.files('public-log').filter(({ path }) => path.endsWith('.ndjson'));
  }

  log(): Promise<PublicRows> {
    this.#log ??= publicRows(this.logFiles().map(({ path }) => this.pieces(path)));
    return this.#log;
  }

  /** A file piece by piece, where the source can read so. */
  async *pieces(path: string): AsyncGenerator<Uint8Array> {
    const { source } = this;
    if (source.pieces === undefined) yield source.read(path);
    else yield* source.pieces(path);
  }

  reports(): ReadonlyMap<string, PublishedReport> {
    this.#reports ??= reportsOf(
      this.#bytesOf(
        [...this.files('report'), ...this.files('regime-table')].filter(({ path }) => path.endsWith('.json')),
      ),
    );
    return this.#reports;
  }

  /** @returns nothing where the release has no commitments. */
  commitments(): { readonly commitments: readonly Commitment[]; readonly unreadable: readonly number[] } | undefined {
    const [file] = this.files('commitments');
    if (file === undefined) return undefined;
    this.#commitments ??= readCommitments(Buffer.from(this.source.read(file.path)).toString('utf8'));
    return this.#commitments;
  }

  /** Whether the files that others are compared with are those that the manifest names. */
  hasItsRecords(): boolean {
    const compared = [...this.logFiles(), ...this.files('report'), ...this.files('commitments')];
    const named = (this.publication?.files ?? []).filter(({ contains }) => COMPARED.has(contains));
    const isAll = named.every(({ path }) => this.source.paths.includes(path));
    return isAll && compared.every(({ path, sha256 }) => this.hash(path).sha256 === sha256);
  }

  *#bytesOf(files: readonly PublicationFile[]): Generator<Uint8Array> {
    for (const { path } of files) yield this.source.read(path);
  }
}

const COMPARED: ReadonlySet<string> = new Set(['public-log', 'report', 'commitments']);

const measured = (bytes: Uint8Array): FileHash => ({ bytes: bytes.length, sha256: sha256Of(bytes) });

function reportsOf(files: Iterable<Uint8Array>): ReadonlyMap<string, PublishedReport> {
  const reports = new Map<string, PublishedReport>();
  for (const bytes of files) {
    const report = parsed(bytes);
    const id = report?.report_id ?? report?.regime_report_id;
    if (report === undefined || typeof id !== 'string') continue;
    const sha256 = createHash('sha256').update(canonicalForm(report)).digest('hex');
    reports.set(id, { revision: report.revision, period: asText(report.period?.name), sha256 });
  }
  return reports;
}

function parsed(bytes: Uint8Array): Report | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    // The check of the records says what is wrong with it.
    return undefined;
  }
}

/** What quarterly reports and those that laws ask for have in common, and the id of each. */
type Report = Partial<Pick<QuarterlyReport, 'report_id' | 'period'> & Pick<RegimeReport, 'regime_report_id'>> & {
  readonly revision: number;
};
