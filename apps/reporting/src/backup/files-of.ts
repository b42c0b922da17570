import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * What lies in the app's folder beside its database: releases, keys, whatever else it keeps. Names that begin with a dot or
 * tell of a part being written are not finished, and stay out; so does what somebody brought and nobody has checked yet.
 *
 * @returns paths with forward slashes, in order.
 */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .filter(
      (path) => !/^daybook\.(db|lock)/.test(path) && !/^incoming\/|(^|\/)(\.|[^/]*\.(part|before)-\d+)/.test(path),
    )
    .toSorted();
}
