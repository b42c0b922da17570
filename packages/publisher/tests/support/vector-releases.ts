import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A release of the conformance suite with what must come of it. */
export interface VectorRelease {
  readonly name: string;
  readonly today: string;
  /** The fingerprint of the key that is known. */
  readonly key: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly previous: readonly ReadonlyMap<string, Uint8Array>[];
  /** Checks that must fail; others may, where they look at the same damage. */
  readonly fails: readonly string[];
}

type Held = Readonly<Record<string, { readonly text?: string; readonly base64?: string }>>;
interface Case extends Pick<VectorRelease, 'today' | 'key' | 'fails'> {
  readonly previous: readonly string[];
  readonly files?: Held;
  readonly of?: string;
  readonly remove?: readonly string[];
  readonly put?: Held;
}

const folder = join(import.meta.dirname, '../../../../schemas/v1/tests/publications');
const read = (path: string): Case => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const bytesOf = (held: Held = {}) =>
  Object.entries(held).map(([path, { text, base64 }]): [string, Uint8Array] => [
    path,
    base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64'),
  ]);

function filesOf({ files, of, remove = [], put }: Case): ReadonlyMap<string, Uint8Array> {
  if (of === undefined) return new Map(bytesOf(files));
  const kept = [...filesOf(read(`${of}.json`))].filter(([path]) => !remove.includes(path));
  return new Map([...kept, ...bytesOf(put)]);
}

/** The releases of the conformance suite: three good ones, and each broken one. */
export function vectorReleases(): VectorRelease[] {
  const paths = ['first', 'second', 'third', ...readdirSync(join(folder, 'broken')).map((name) => `broken/${name}`)];
  return paths.map((path) => {
    const name = path.replace(/\.json$/, '');
    const one = read(`${name}.json`);
    const previous = one.previous.map((before) => filesOf(read(`${before}.json`)));
    return { name, today: one.today, key: one.key, fails: one.fails, files: filesOf(one), previous };
  });
}
