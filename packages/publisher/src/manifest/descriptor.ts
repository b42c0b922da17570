import type { Publication } from '@daybook/types';
import type { ReleaseFile } from '../release/release-file.ts';

/** What people call a release. */
export interface ReleaseTitle {
  /** Of small letters, digits, `-`, `_` and `.`; the same for each release of an agency. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a release, as Data Package v2 has it (https://datapackage.org/standard/data-package/). Files of data
 * are its resources; its property `daybook` is the publication record.
 */
export function descriptor(
  { name, title, description }: ReleaseTitle,
  publication: Publication,
  files: readonly ReleaseFile[],
): object {
  const stated = new Map(publication.files.map((file) => [file.path, file]));
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title,
    ...(description === undefined ? {} : { description }),
    created: publication.published_at,
    licenses: [{ name: publication.license, path: `https://spdx.org/licenses/${publication.license}.html` }],
    resources: files.flatMap(({ path, media_type, resource }) => {
      const file = stated.get(path);
      if (resource === undefined || file === undefined) return [];
      return [
        {
          $schema: `${PROFILES}/dataresource.json`,
          ...resource,
          path,
          mediatype: media_type,
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
        },
      ];
    }),
    daybook: publication,
  };
}
