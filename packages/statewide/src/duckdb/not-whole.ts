import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The descriptor of a dataset, which the build puts into its place last. */
const DESCRIPTOR = 'datapackage.json';

/** What is known of a file that a descriptor names. */
interface Named {
  readonly path?: unknown;
  readonly bytes?: unknown;
}

/**
 * The file for which a dataset is not whole: its descriptor where that is missing or cannot be read, or the first file that
 * the descriptor names and that is missing or has another size.
 *
 * @param folder the folder of the dataset.
 * @returns its path in the dataset; nothing where all is there.
 */
export function notWhole(folder: string): string | undefined {
  const named = namedIn(folder);
  if (named === undefined) return DESCRIPTOR;
  const other = named.find(
    ({ path, bytes }) => statSync(join(folder, String(path)), { throwIfNoEntry: false })?.size !== bytes,
  );
  return other === undefined ? undefined : String(other.path);
}

function namedIn(folder: string): readonly Named[] | undefined {
  try {
    const { resources } = JSON.parse(readFileSync(join(folder, DESCRIPTOR), 'utf8')) as {
      readonly resources?: unknown;
    };
    return Array.isArray(resources) ? resources.map((one): Named => ({ ...(one as Named) })) : undefined;
  } catch {
    return undefined;
  }
}
