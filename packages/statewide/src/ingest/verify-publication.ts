import { type KnownKey, manifestPaths, type VerifiedCheck, type VerifySource, verifyRelease } from '@daybook/publisher';
import type { Publication } from '@daybook/types';
import type { DatasetFinding } from './dataset-finding.ts';
import type { FindingId } from './finding-id.ts';
import { findingWords } from './finding-words.ts';
import type { PublicationRead, Stated } from './publication-read.ts';

/** A publication whose files and signature were looked at, and not yet its records. */
export interface VerifiedPublication {
  readonly signature: PublicationRead['signature'];
  readonly stated: Stated | undefined;
  /** Paths and SHA-256 of its files with records, as the manifest names them. */
  readonly records: readonly { readonly path: string; readonly sha256: string }[];
  /** How many of them, from the first on, hold what others refer to. */
  readonly referredTo: number;
  readonly findings: readonly Omit<DatasetFinding, 'folder' | 'publication_sha256'>[];
}

/** What a check of a publication that does not hold means here. */
const meanings: Readonly<Record<string, FindingId>> = {
  'manifest-valid': 'manifest-not-valid',
  'signature-holds': 'not-what-was-signed',
  'files-match': 'not-what-was-signed',
  'checksums-agree': 'not-what-was-signed',
  'resources-agree': 'not-what-was-signed',
  'key-known': 'signer-not-known',
  'chain-follows': 'out-of-its-chain',
  'not-from-the-future': 'from-the-future',
};

/**
 * What a manifest names as records, the same that a verification checks; in the order in which records refer to others, so
 * that their check need not start over.
 */
const RECORDS: readonly string[] = ['jurisdiction', 'agency', 'agreements', 'public-log', 'report', 'regime-table'];

/**
 * Verifies files, signature, key and chain of a publication.
 *
 * @param previous the one before it in its chain, where it is there and holds.
 * @throws Error of the file system where a file cannot be read.
 */
export async function verifyPublication(
  source: VerifySource,
  { today, previous, key }: { readonly today: string; readonly previous?: VerifySource; readonly key?: KnownKey },
): Promise<VerifiedPublication> {
  const { checks } = await verifyRelease(source, {
    today,
    recount: false,
    previous: previous === undefined ? [] : [previous],
    ...(key === undefined ? {} : { key }),
  });
  const isGood = (id: string) => checks.some((check) => check.id === id && check.result === 'holds');
  const failed = checks.filter(({ result }) => result === 'fails');
  const publication = isGood('manifest-valid') ? statementIn(source) : undefined;
  const signature =
    !isGood('signature-holds') || !isGood('files-match') ? 'broken' : key && isGood('key-known') ? 'verified' : 'holds';
  const records = (publication?.files ?? [])
    .filter(({ path, contains }) => RECORDS.includes(contains) && /\.(?:json|ndjson)$/.test(path))
    .sort((a, b) => RECORDS.indexOf(a.contains) - RECORDS.indexOf(b.contains) || (a.path < b.path ? -1 : 1));
  return {
    signature,
    stated: publication && statedIn(publication),
    records: records.map(({ path, sha256 }) => ({ path, sha256 })),
    referredTo: records.filter(({ contains }) => RECORDS.indexOf(contains) < RECORDS.indexOf('public-log')).length,
    findings: findingsOf(failed, source),
  };
}

function findingsOf(failed: readonly VerifiedCheck[], source: VerifySource): VerifiedPublication['findings'] {
  const version = versionIn(source);
  const byMeaning = new Map<FindingId, VerifiedCheck[]>();
  for (const check of failed) {
    const usual = meanings[check.id] ?? 'not-what-was-signed';
    const finding = usual === 'manifest-not-valid' && version !== undefined ? 'other-standard-version' : usual;
    byMeaning.set(finding, [...(byMeaning.get(finding) ?? []), check]);
  }
  return [...byMeaning].map(([finding, checks]) => ({
    finding,
    consequence: 'set-aside',
    message: findingWords[finding]({ value: version ?? '' }),
    found: checks.flatMap(({ said, found = [] }) => [said, ...found.slice(0, 20)]),
  }));
}

/** The version of the standard that a manifest names, where it is none that can be read here. */
function versionIn(source: VerifySource): string | undefined {
  try {
    const version: unknown = statementIn(source)?.standard_version;
    return typeof version === 'string' && /^\d{1,3}\.\d{1,3}$/.test(version) && !version.startsWith('1.')
      ? version
      : undefined;
  } catch {
    return undefined;
  }
}

function statementIn(source: VerifySource): Publication | undefined {
  if (!source.paths.includes(manifestPaths.manifest)) return undefined;
  const manifest = JSON.parse(new TextDecoder().decode(source.read(manifestPaths.manifest))) as {
    daybook?: Publication;
  };
  return manifest.daybook;
}

function statedIn(publication: Publication): Stated {
  const { agency_id, agencies, periods, sequence, previous, supersedes, published_at, report_changes } = publication;
  return {
    agency_id,
    agencies,
    periods,
    sequence,
    ...(previous === undefined ? {} : { previous }),
    supersedes,
    published_at,
    changed_reports: report_changes.map(({ report_id }) => report_id),
  };
}
