import type { PublicRelease } from './public-facts.ts';
import { publicPaths } from './public-paths.ts';

const PATH = 'catalog/schema-org.jsonld';

/** What a release's own description lists of a file. */
interface Distribution {
  readonly sha256?: string;
  readonly contentUrl?: string;
}

/**
 * A release as it describes itself to search engines (schema.org), with the address of each file where that is known.
 *
 * @param address where the public pages stand, with a slash at its end.
 */
export function datasetDescribed({ reader, statement }: PublicRelease, address?: string): object | undefined {
  if (!reader.paths.includes(PATH)) return undefined;
  const own = JSON.parse(new TextDecoder().decode(reader.read(PATH))) as { distribution?: readonly Distribution[] };
  if (address === undefined) return own;
  const paths = new Map<string, string>(statement.files.map(({ sha256, path }) => [sha256, path]));
  const at = (path: string) => address + path.split('/').map(encodeURIComponent).join('/');
  return {
    ...own,
    url: at(publicPaths.release(statement.sequence)),
    distribution: (own.distribution ?? []).map((one) => {
      const path = paths.get(one.sha256 ?? '');
      return path === undefined ? one : { ...one, contentUrl: at(publicPaths.file(statement.sequence, path)) };
    }),
  };
}
