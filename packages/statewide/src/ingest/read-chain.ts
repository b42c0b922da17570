import type { KnownKey, VerifySource } from '@daybook/publisher';
import { openVerifiable } from '@daybook/publisher/node';
import { findingWords } from './finding-words.ts';
import type { Glance } from './glance.ts';
import type { PublicationRead } from './publication-read.ts';
import { readPlainFiles, readPublication } from './read-publication.ts';

/** What a chain is read with. */
export interface ReadChainOptions {
  readonly today: string;
  readonly shelf: {
    /** What was read of a publication that looks the same, and was read with the same; nothing where there is none. */
    find(seen: string): PublicationRead | undefined;
    keep(seen: string, read: PublicationRead, aside: string): void;
    /** The folder into which a publication's rows are written while it is read. */
    aside(name: string): string;
  };
  /** The key of the agency, as known from elsewhere. */
  readonly key?: KnownKey | undefined;
  /** Called with each publication that is read, and with those that need not be. */
  readonly onRead?: (read: PublicationRead) => void;
}

/** A publication that was read, and its files, opened when they are asked for: most of them never are. */
interface Opened {
  readonly read: PublicationRead;
  readonly source: () => VerifySource;
}

/**
 * Reads the publications of one agency in their order, each beside the one before it. What was read before and looks the
 * same is not read again.
 *
 * @throws Error of the file system where a file cannot be read or written.
 */
export async function readChain(chain: readonly Glance[], options: ReadChainOptions): Promise<PublicationRead[]> {
  const { onRead } = options;
  const reads: PublicationRead[] = [];
  const measured = new Map<string, ReturnType<NonNullable<VerifySource['hash']>>>();
  let before: Opened | undefined;
  for (const sameNumber of byNumber(chain)) {
    const good: Opened[] = [];
    for (const one of sameNumber) {
      const twin = one.sha256 === undefined ? undefined : good.find(({ read }) => read.sha256 === one.sha256);
      const source = one.sha256 === undefined ? undefined : openedOnce(one.given.folder, measured);
      const read = twin === undefined ? await readOne(one, source, before, options) : givenTwice(one, twin.read);
      onRead?.(read);
      reads.push(read);
      if (twin === undefined && source !== undefined && !isSetAside(read)) good.push({ read, source });
    }
    const standing = good.length > 1 ? named(good, chain) : good[0];
    if (good.length > 1)
      for (const { read } of good)
        if (read !== standing?.read)
          reads[reads.indexOf(read)] = twoOfOneNumber(
            read,
            good.map((one) => one.read),
          );
    before = standing ?? before;
  }
  return reads;
}

async function readOne(
  one: Glance,
  source: (() => VerifySource) | undefined,
  before: Opened | undefined,
  { today, shelf, key }: ReadChainOptions,
): Promise<PublicationRead> {
  const seen = [one.look, before?.read.sha256 ?? '', key?.fingerprint ?? ''].join(' ');
  const known = shelf.find(seen);
  if (known !== undefined) {
    const { name } = one.given;
    return { ...known, name, findings: known.findings.map((finding) => ({ ...finding, folder: name })) };
  }
  const aside = shelf.aside(one.sha256 ?? one.look);
  const previous = before && { source: before.source(), sequence: before.read.stated?.sequence ?? 0 };
  const read =
    source === undefined
      ? await readPlainFiles(one.given, { today, pieces: aside })
      : await readPublication(one.given, source(), { today, pieces: aside, previous, key });
  if (!isSetAside(read)) shelf.keep(seen, read, aside);
  return read;
}

/** Publications of one number together, in the order of their numbers. */
function byNumber(chain: readonly Glance[]): Glance[][] {
  const numbers = new Map<number, Glance[]>();
  for (const one of chain) numbers.set(one.sequence, [...(numbers.get(one.sequence) ?? []), one]);
  return [...numbers].sort(([a], [b]) => a - b).map(([, those]) => those);
}

/** Of several with one number, the only one that a later publication names as the one before it. */
function named<R extends { readonly read: PublicationRead }>(
  good: readonly R[],
  chain: readonly Glance[],
): R | undefined {
  const those = good.filter(({ read }) => chain.some(({ previous }) => previous === read.sha256));
  return those.length === 1 ? those[0] : undefined;
}

const isSetAside = ({ findings }: PublicationRead) => findings.some(({ consequence }) => consequence === 'set-aside');

function givenTwice(one: Glance, read: PublicationRead): PublicationRead {
  return {
    ...read,
    ...NOTHING,
    name: one.given.name,
    findings: [
      {
        finding: 'given-twice',
        consequence: 'used',
        folder: one.given.name,
        publication_sha256: read.sha256,
        message: findingWords['given-twice']({ other: read.name }),
        found: [],
      },
    ],
  };
}

function twoOfOneNumber(read: PublicationRead, all: readonly PublicationRead[]): PublicationRead {
  const others = all.filter((one) => one !== read).map(({ name }) => name);
  return {
    ...read,
    ...NOTHING,
    findings: [
      {
        finding: 'two-of-one-number',
        consequence: 'set-aside',
        folder: read.name,
        publication_sha256: read.sha256,
        message: findingWords['two-of-one-number']({ value: read.stated?.sequence ?? 0, other: others.join(', ') }),
        found: [],
      },
    ],
  };
}

const NOTHING = { pieces: [], claims: [], reports: [], agencies: [], agreements: [] } as const;

/** A release that is opened when it is first asked for. */
function openedOnce(
  folder: string,
  measured: Map<string, ReturnType<NonNullable<VerifySource['hash']>>>,
): () => VerifySource {
  let opened: VerifySource | undefined;
  return () => {
    opened ??= measuredOnce(openVerifiable(folder), measured);
    return opened;
  };
}

/** A release whose files are measured once, however often it is looked at. */
function measuredOnce(
  source: VerifySource,
  known: Map<string, ReturnType<NonNullable<VerifySource['hash']>>>,
): VerifySource {
  const { hash } = source;
  if (hash === undefined) return source;
  return {
    ...source,
    hash(path) {
      const key = `${source.name}\n${path}`;
      const measured = known.get(key) ?? hash(path);
      known.set(key, measured);
      return measured;
    },
  };
}
