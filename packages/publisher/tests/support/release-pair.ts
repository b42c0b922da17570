import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReleaseReader, releaseInMemory } from '../../src/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: drafts are spoilt in every way
export type Draft = any;

const folder = join(import.meta.dirname, '../../../../schemas/v1/examples/publications/larkmere-sheriff-2026-q1');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const bytes = (value: string) => new TextEncoder().encode(value);

/** A release that can be changed before it is made. */
export interface ReleaseDraft {
  readonly publication: Draft;
  readonly rows: Draft[];
  readonly report: Draft;
  /** Further files by path. */
  readonly files: Record<string, string>;
}

/** The release of the fictional state as it was published. */
export function firstRelease(): ReleaseDraft {
  const rows = text('requests.ndjson').trim().split('\n');
  return {
    publication: JSON.parse(text('publication.json')),
    rows: rows.map((line) => JSON.parse(line)),
    report: JSON.parse(text('report.json')),
    files: {},
  };
}

const manifestOf = ({ publication }: ReleaseDraft) => JSON.stringify({ name: 'x', daybook: publication }, null, 2);

/** The release that follows another one with nothing changed but what must. */
export function nextRelease(before: ReleaseDraft): ReleaseDraft {
  const draft: ReleaseDraft = structuredClone(before);
  Object.assign(draft.publication, {
    sequence: before.publication.sequence + 1,
    previous: createHash('sha256').update(manifestOf(before)).digest('hex'),
    published_at: `2026-${9 + before.publication.sequence}-28T09:00:00-07:00`,
    changes: [],
    report_changes: [],
  });
  return draft;
}

/** Changes a row as a release should: a higher revision, and an event with its reason. */
export function amend(draft: ReleaseDraft, at: number, reason: string, change: (row: Draft) => void): void {
  const row = draft.rows[at];
  const { public_id, revision } = row;
  change(row);
  row.revision = revision + 1;
  draft.publication.changes.push({ public_id, from_revision: revision, to_revision: revision + 1, reason });
}

/** The same for the report. */
export function restate(draft: ReleaseDraft, reason: string, change: (report: Draft) => void): void {
  const { report_id, revision } = draft.report;
  change(draft.report);
  draft.report.revision = revision + 1;
  draft.report.revision_reason = reason;
  draft.publication.report_changes.push({ report_id, from_revision: revision, to_revision: revision + 1, reason });
}

/** The release as anybody reads it. */
export function published(name: string, draft: ReleaseDraft): ReleaseReader {
  const files = {
    'datapackage.json': manifestOf(draft),
    'log/requests.ndjson': draft.rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    'reports/2026-Q1.json': JSON.stringify(draft.report, null, 2),
    ...draft.files,
  };
  return releaseInMemory(
    name,
    Object.entries(files).map(([path, content]) => ({ path, bytes: bytes(content) })),
  );
}
