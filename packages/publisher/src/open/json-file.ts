import type { ReleaseFile } from '../release/release-file.ts';
import { textFile } from './text-file.ts';

/** A file of a release that describes it for programs: JSON that a person can read too. */
export function jsonFile(
  path: string,
  contains: ReleaseFile['contains'],
  value: object,
  media_type = 'application/json',
): ReleaseFile {
  return textFile({ path, text: `${JSON.stringify(value, null, 2)}\n`, media_type, contains });
}
