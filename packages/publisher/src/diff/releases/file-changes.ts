import { createHash } from 'node:crypto';
import type { DiffChange } from '@daybook/types';
import type { ReleaseReader } from '../../release/release-reader.ts';

/** These differ between any two releases. */
const always: ReadonlySet<string> = new Set([
  'datapackage.json',
  'datapackage.json.sig',
  'publication.json',
  'SHA256SUMS',
]);

/** The files that only one of two releases has, and those whose bytes differ. */
export function fileChanges(older: ReleaseReader, newer: ReleaseReader): DiffChange[] {
  const paths = (release: ReleaseReader) => release.paths.filter((path) => !always.has(path));
  const [left, right] = [new Set(paths(older)), new Set(paths(newer))];
  const change =
    (kind: DiffChange['kind']) =>
    (id: string): DiffChange => ({ subject: 'file', kind, id });
  return [
    ...[...right].filter((path) => !left.has(path)).map(change('added')),
    ...[...left].filter((path) => !right.has(path)).map(change('removed')),
    ...[...left].filter((path) => right.has(path) && hash(older, path) !== hash(newer, path)).map(change('changed')),
  ];
}

const hash = (release: ReleaseReader, path: string) => createHash('sha256').update(release.read(path)).digest('hex');
