import type { ReleaseFile } from '../release/release-file.ts';
import { textFile } from './text-file.ts';

/** A file of a release that describes it for programs: JSON that a person can read too. */
export function jsonFile(
  path: string,
  contains: ReleaseFile['contains'],
  value: object,
  media_type = 'application/json',
): ReleaseFile {
  // Put into a page, no text of it can end the script that holds it.
  const text = `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
  return textFile({ path, text, media_type, contains });
}
