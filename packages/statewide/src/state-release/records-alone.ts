import type { ReleaseReader } from '@daybook/publisher';

/**
 * A publication without its log: reports and records. A state's release has no entries, so nothing in it can be set beside
 * those of a log; and logs of a large state would not fit into memory together.
 */
export const recordsAlone = (release: ReleaseReader): ReleaseReader => ({
  ...release,
  paths: release.paths.filter((path) => !path.startsWith('log/') && !/\.(?:html|xlsx)$/.test(path)),
});
