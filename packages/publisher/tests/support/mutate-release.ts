import { manifestPaths, type SigningKey } from '../../src/index.ts';
import { keyRecord } from '../../src/manifest/key-record.ts';
import { resign } from './resign.ts';

/** The bytes of a release by their paths. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** What a change may draw from. */
export interface MutationSource {
  readonly release: Folder;
  /** An older release of the same chain, for changes that show old parts again. */
  readonly older: Folder;
  /** The key of the publisher, for a manifest from the future. */
  readonly own: SigningKey;
  /** The key of somebody else. */
  readonly stranger: SigningKey;
  /** Gives a whole number from 0 and less than `below`. */
  readonly draw: (below: number) => number;
}

/** A release with one random change. */
export interface Mutation {
  readonly name: string;
  readonly release: Folder;
}

type Change = (source: MutationSource) => Folder | undefined;

const pick = <T>(list: readonly T[], draw: MutationSource['draw']): T => list[draw(list.length)] as T;
const put = (release: Folder, ...files: readonly (readonly [string, Uint8Array])[]) => new Map([...release, ...files]);
const filled = ({ release, draw }: MutationSource) =>
  pick(
    [...release].filter(([, bytes]) => bytes.length > 1),
    draw,
  );

/** A change of the bytes of one file. */
const ofBytes =
  (change: (bytes: Uint8Array, draw: MutationSource['draw']) => Uint8Array): Change =>
  (source) => {
    const [path, bytes] = filled(source);
    return put(source.release, [path, change(bytes, source.draw)]);
  };

/** A change of the lines of one file of text. */
const ofLines =
  (change: (lines: string[], draw: MutationSource['draw']) => string[]): Change =>
  (source) => {
    const { release, draw } = source;
    const texts = [...release].filter(
      ([path]) => path !== manifestPaths.signature && /\.(?:ndjson|csv|md)$|SUMS$/.test(path),
    );
    const [path, bytes] = pick(texts, draw);
    const lines = Buffer.from(bytes).toString().split('\n');
    return put(release, [path, Buffer.from(change(lines, draw).join('\n'))]);
  };

/** A manifest that somebody with a key wrote anew. */
function rewritten({ release }: MutationSource, key: SigningKey, daybook: object): Folder {
  const files = [...release].map(([path, bytes]) => ({ path, bytes, media_type: '', contains: 'other' }) as const);
  const made = resign(files, key, (manifest) => Object.assign(manifest.daybook, daybook));
  return new Map(made.map(({ path, bytes }) => [path, bytes]));
}

/** Every kind of change, by its name. */
const changes: Readonly<Record<string, Change>> = {
  'a bit flipped': ofBytes((bytes, draw) => {
    const copy = Uint8Array.from(bytes);
    const at = draw(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << draw(8));
    return copy;
  }),
  'a byte taken out': ofBytes((bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  }),
  'a byte put in': ofBytes((bytes, draw) => {
    const at = draw(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([draw(256)]), bytes.subarray(at)]);
  }),
  'the end cut off': ofBytes((bytes, draw) => bytes.subarray(0, draw(bytes.length))),
  'two lines swapped': ofLines((lines, draw) => {
    const [a, b] = [draw(lines.length), draw(lines.length)];
    return lines.map((line, at) => (at === a ? (lines[b] as string) : at === b ? (lines[a] as string) : line));
  }),
  'the lines in another order': ofLines((lines, draw) => {
    const from = draw(lines.length);
    return [...lines.slice(from), ...lines.slice(0, from)];
  }),
  'a line twice': ofLines((lines, draw) => lines.toSpliced(draw(lines.length), 0, pick(lines, draw))),
  'a line taken out': ofLines((lines, draw) => lines.toSpliced(draw(lines.length), 1)),
  'two files swapped': (source) => {
    const [a, b] = [filled(source), filled(source)];
    return put(source.release, [a[0], b[1]], [b[0], a[1]]);
  },
  'a file added': ({ release, draw }) =>
    put(release, [`${pick(['', 'log/', 'reports/', 'new/'], draw)}added-${draw(1000)}.csv`, Buffer.from('a,b\n')]),
  'a file taken out': ({ release, draw }) => {
    const gone = pick([...release.keys()], draw);
    return new Map([...release].filter(([path]) => path !== gone));
  },
  'a file renamed': ({ release, draw }) => {
    const old = pick([...release.keys()], draw);
    return new Map([...release].map(([path, bytes]) => [path === old ? `${path}${draw(10)}` : path, bytes]));
  },
  'a file of an older release': ({ release, older, draw }) => {
    const [path, bytes] = pick([...older], draw);
    return put(release, [path, bytes]);
  },
  'the manifest of an older release': ({ release, older }) =>
    put(
      release,
      ...Object.values(manifestPaths).flatMap((path) => {
        const bytes = older.get(path);
        return bytes === undefined ? [] : [[path, bytes] as const];
      }),
    ),
  'an older release': ({ older }) => older,
  'signed by somebody else': (source) => rewritten(source, source.stranger, { key: keyRecord(source.stranger) }),
  'signed by somebody else in the name of the publisher': (source) => rewritten(source, source.stranger, {}),
  'from the future': (source) =>
    rewritten(source, source.own, { published_at: `${2100 + source.draw(900)}-01-01T00:00:00Z` }),
};

/** One random change of a release. It differs from the release, whatever was drawn. */
export function mutateRelease(source: MutationSource): Mutation {
  for (;;) {
    const name = pick(Object.keys(changes), source.draw);
    const release = changes[name]?.(source);
    if (release !== undefined && !isSame(release, source.release)) return { name, release };
  }
}

function isSame(a: Folder, b: Folder): boolean {
  return (
    a.size === b.size && [...a].every(([path, bytes]) => Buffer.from(bytes).equals(b.get(path) ?? Buffer.alloc(0)))
  );
}
