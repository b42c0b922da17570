import { createHash } from 'node:crypto';
import { manifestPaths, type ReleaseReader } from '@daybook/publisher';
import type { Publication, QuarterlyReport } from '@daybook/types';

/** What is needed of a state's release before. */
export interface PreviousState {
  readonly manifest_sha256: string;
  readonly sequence: number;
  readonly reports: readonly QuarterlyReport[];
}

/** Reads a state's release before. It must have been verified. */
export function previousState(release: ReleaseReader): PreviousState {
  const manifest = release.read(manifestPaths.manifest);
  const jsonOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));
  const { daybook } = jsonOf(manifest) as { readonly daybook: Publication };
  const paths = daybook.files.filter(({ path, contains }) => contains === 'report' && path.endsWith('.json'));
  return {
    manifest_sha256: createHash('sha256').update(manifest).digest('hex'),
    sequence: daybook.sequence,
    reports: paths.map(({ path }) => jsonOf(release.read(path)) as QuarterlyReport),
  };
}
