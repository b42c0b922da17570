import type { Finding, Lang, Publication } from '@daybook/types';
import { validate } from '@daybook/validator';
import { manifestPaths } from '../manifest/manifest-paths.ts';
import { sha256Of } from '../manifest/sha256-of.ts';
import type { VerifySource } from './verify-source.ts';

/** The manifest of a release, and what is wrong with it. */
export interface Manifest {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The publication record; nothing where it is not there or not valid. */
  readonly publication?: Publication;
  /** What the descriptor lists for tools of data. */
  readonly resources: readonly unknown[];
  /** The errors of the check of the record. */
  readonly errors: readonly Finding[];
}

/** The day on which a manifest is read, and the language in which what is wrong with it is told. */
export interface ManifestOptions {
  readonly today: string;
  readonly lang?: Lang;
}

/** Reads the manifest through the same strict door as any record. @returns nothing where there is none. */
export async function readManifest(
  source: VerifySource,
  { today, lang = 'en' }: ManifestOptions,
): Promise<Manifest | undefined> {
  if (!source.paths.includes(manifestPaths.manifest)) return undefined;
  const bytes = source.read(manifestPaths.manifest);
  const { findings, records } = await validate({ name: manifestPaths.manifest, bytes }, { today, lang });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const head = { bytes, sha256: sha256Of(bytes), errors };
  if (errors.length > 0 || records !== 1) return { ...head, resources: [] };
  const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<{ daybook: Publication; resources: unknown[] }>;
  // A bare publication record is no manifest: only a descriptor holds one.
  if (value.daybook === undefined) return { ...head, resources: [] };
  return { ...head, publication: value.daybook, resources: value.resources ?? [] };
}
