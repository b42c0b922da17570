import { createHash } from 'node:crypto';
import type { Publication } from '@daybook/types';
import { flawedFields } from '@daybook/validator';
import type { ReleaseReader } from '../../release/release-reader.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a release states of itself, as far as it can be read. */
export interface Stated {
  /** The file that says it; the one that should, where there is none. */
  readonly path: string;
  /** Why there is no record, or not a whole one. */
  readonly why?: 'missing' | 'damaged';
  /** The fields of the publication record that are as its schema has them. */
  readonly record: Partial<Publication>;
  /** The SHA-256 of the manifest's bytes. */
  readonly sha256?: string;
}

const MANIFESTS = ['datapackage.json', 'publication.json'];

/** Reads what a release states of itself: `daybook` in `datapackage.json`, or a publication record beside the files. */
export function statedOf(release: ReleaseReader): Stated {
  const path = MANIFESTS.find((name) => release.paths.includes(name));
  if (path === undefined) return { path: 'datapackage.json', why: 'missing', record: {} };
  try {
    const bytes = release.read(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const whole: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const record = isPart(whole) && isPart(whole.daybook) ? whole.daybook : whole;
    if (!isPart(record) || record.record !== 'publication') return { path, why: 'damaged', record: {}, sha256 };
    const flawed = flawedFields('publication', record);
    const sound = Object.fromEntries(Object.entries(record).filter(([name]) => !flawed.has(name)));
    return { path, record: sound as Partial<Publication>, sha256, ...(flawed.size === 0 ? {} : { why: 'damaged' }) };
  } catch {
    return { path, why: 'damaged', record: {} };
  }
}

const isPart = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
