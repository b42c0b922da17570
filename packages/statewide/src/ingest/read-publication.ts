import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileSha256 } from '@daybook/files/node';
import { type KnownKey, manifestPaths, type VerifySource } from '@daybook/publisher';
import type { DatasetFinding } from './dataset-finding.ts';
import { findingWords } from './finding-words.ts';
import { namedInReports } from './named-in-reports.ts';
import type { PublicationFolder } from './publication-folder.ts';
import type { FileRead, PublicationRead } from './publication-read.ts';
import { readRecords } from './read-records.ts';
import { recordsFindings } from './records-findings.ts';
import { verifyPublication } from './verify-publication.ts';

/** How a publication is read. */
export interface ReadPublicationOptions {
  readonly today: string;
  /** The folder into which its rows are written; it is emptied first. */
  readonly pieces: string;
  /** The one before it in its chain that holds, with its number. */
  readonly previous?: { readonly source: VerifySource; readonly sequence: number } | undefined;
  readonly key?: KnownKey | undefined;
}

type Finding = Omit<DatasetFinding, 'folder' | 'publication_sha256'>;

/**
 * Reads a publication once: verifies it, checks its records, writes their rows. Nothing in it makes that throw; what is
 * wrong there is a finding, and then none of its rows is used.
 *
 * @throws Error of the file system where a file cannot be read or written.
 */
export async function readPublication(
  given: PublicationFolder,
  source: VerifySource,
  { today, pieces, previous, key }: ReadPublicationOptions,
): Promise<PublicationRead> {
  const sha256 = sha256Of(source.read(manifestPaths.manifest));
  const { signature, stated, records, referredTo, findings } = await verifyPublication(source, {
    today,
    ...(previous === undefined ? {} : { previous: previous.source }),
    ...(key === undefined ? {} : { key }),
  });
  const head = { name: given.name, sha256, isPlain: false, signature, stated, files: records };
  if (stated === undefined)
    return { ...head, seems: namedInReports(source), ...NOTHING, findings: placed(findings, given, sha256) };
  if (findings.length > 0) return { ...head, ...NOTHING, findings: placed(findings, given, sha256) };
  const before = stated.sequence - 1;
  const isKnown = before === 0 || previous?.sequence === before;
  const known = isKnown ? [] : [used('earlier-one-not-given', { value: before })];
  return { ...head, ...(await recordsOf(given, sha256, records, referredTo, known, pieces, today)) };
}

/** Reads plain files, which nobody signed, as one publication: they are checked together. */
export async function readPlainFiles(
  given: PublicationFolder,
  { today, pieces }: Pick<ReadPublicationOptions, 'today' | 'pieces'>,
): Promise<PublicationRead> {
  const files: FileRead[] = [];
  for (const path of given.plain ?? []) files.push({ path, sha256: await fileSha256(join(given.folder, path)) });
  const sha256 = sha256Of(Buffer.from(files.map((file) => `${file.sha256}  ${file.path}\n`).join('')));
  const read = await recordsOf(given, sha256, files, 0, [used('not-signed', {})], pieces, today);
  return { name: given.name, sha256, isPlain: true, signature: 'unsigned', stated: undefined, files, ...read };
}

async function recordsOf(
  given: PublicationFolder,
  sha256: string,
  files: readonly FileRead[],
  referredTo: number,
  known: readonly Finding[],
  pieces: string,
  today: string,
): Promise<Pick<PublicationRead, 'pieces' | 'claims' | 'reports' | 'agencies' | 'places' | 'agreements' | 'findings'>> {
  const paths = files.map(({ path }) => path);
  const { checked, sink, pieces: written } = await readRecords(given.folder, paths, referredTo, pieces, today);
  const findings: Finding[] = [...known, ...recordsFindings(checked)];
  if (sink.notPublic > 0)
    findings.push({
      finding: 'not-public',
      consequence: 'set-aside',
      message: findingWords['not-public']({ value: sink.notPublic }),
      found: [],
    });
  if (sink.withoutAgency > 0)
    findings.push({
      finding: 'entries-without-agency',
      consequence: 'left-out',
      message: findingWords['entries-without-agency']({ value: sink.withoutAgency }),
      found: [],
    });
  const isBad = findings.some(({ consequence }) => consequence === 'set-aside');
  return isBad
    ? { ...NOTHING, findings: placed(findings, given, sha256) }
    : {
        pieces: written,
        claims: sink.claims,
        reports: sink.reports,
        agencies: sink.agencies,
        places: sink.places,
        agreements: sink.agreements,
        findings: placed(findings, given, sha256),
      };
}

const NOTHING = { pieces: [], claims: [], reports: [], agencies: [], places: [], agreements: [] } as const;

const used = (finding: 'earlier-one-not-given' | 'not-signed', filling: { value?: number }): Finding => ({
  finding,
  consequence: 'used',
  message: findingWords[finding](filling),
  found: [],
});

const placed = (findings: readonly Finding[], { name }: PublicationFolder, sha256: string): DatasetFinding[] =>
  findings.map((one) => ({ folder: name, publication_sha256: sha256, ...one }));

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
