import { shippedLaw } from '@daybook/reports';
import type { Lang, Publication } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';
import { type JournalRead, readJournal } from '../journal/read-journal.ts';
import type { KnownKey } from './known-key.ts';
import { OpenedRelease } from './opened-release.ts';
import type { VerifySource } from './verify-source.ts';

/** What a release is verified with. */
export interface VerifyOptions {
  /** The day of the verification. */
  readonly today: string;
  /** Releases of the same publisher from before it, in any order. */
  readonly previous?: readonly VerifySource[];
  /** The publisher's key, from elsewhere. */
  readonly key?: KnownKey;
  /** The bytes of the agency's journal: the copy that its app hands out, or the lines `commitment` of its ledger. */
  readonly journal?: () => AsyncIterable<Uint8Array>;
  /** Links of the journal that were noted earlier, each of 64 hexadecimal digits. */
  readonly noted?: readonly string[];
  /** False leaves out what reads the records themselves: only files, signature, key and chain are looked at. */
  readonly recount?: boolean;
  /** The language of messages that the check of the records gives; English where nothing is said. */
  readonly lang?: Lang;
}

/** What the checks share: the release, those before it, and the one check of its records. */
export class VerifyFacts {
  readonly release: OpenedRelease;
  /** Those whose manifests can be read, by their numbers. */
  readonly previous: readonly OpenedRelease[];
  /** The names of those whose manifests cannot. */
  readonly unreadable: readonly string[];
  readonly key: KnownKey | undefined;
  readonly today: string;
  readonly lang: Lang;
  readonly noted: readonly string[];
  readonly #journal: VerifyOptions['journal'];
  #journalRead: Promise<JournalRead> | undefined;
  #checked: Promise<Checked> | undefined;

  private constructor(
    release: OpenedRelease,
    previous: readonly OpenedRelease[],
    { key, today, lang = 'en', noted = [], journal }: VerifyOptions,
  ) {
    this.release = release;
    const numberOf = ({ publication }: OpenedRelease) => publication?.sequence ?? 0;
    this.previous = previous.filter((one) => numberOf(one) > 0).sort((a, b) => numberOf(a) - numberOf(b));
    this.unreadable = previous.filter((one) => numberOf(one) === 0).map(({ source }) => source.name);
    this.key = key;
    this.today = today;
    this.lang = lang;
    this.noted = noted;
    this.#journal = journal;
  }

  static async gather(source: VerifySource, options: VerifyOptions): Promise<VerifyFacts> {
    const { previous = [] } = options;
    const release = await OpenedRelease.open(source, options);
    const before = await Promise.all(previous.map((one) => OpenedRelease.open(one, options)));
    return new VerifyFacts(release, before, options);
  }

  /** The release directly before this one, where it was given. */
  get before(): OpenedRelease | undefined {
    const { publication } = this.release;
    return this.previous.find((one) => one.publication?.sequence === (publication?.sequence ?? 0) - 1);
  }

  get hasJournal(): boolean {
    return this.#journal !== undefined;
  }

  /** The journal, gone through once. @throws Error of the file system. */
  journal(): Promise<JournalRead> {
    const checkpoints = this.checkpoints.map(({ head_sha256 }) => head_sha256);
    this.#journalRead ??= readJournal(this.#journal?.() ?? nothing(), {
      links: new Set([...this.noted, ...checkpoints]),
      commitments: new Set(this.release.commitments()?.commitments.map(({ commitment }) => commitment)),
    });
    return this.#journalRead;
  }

  /** The checkpoints of all releases that were given. */
  get checkpoints(): NonNullable<Publication['checkpoint']>[] {
    return [...this.previous, this.release].flatMap(({ publication }) => publication?.checkpoint ?? []);
  }

  /** The check of all records of the release, made once. */
  checked(): Promise<Checked> {
    const { release } = this;
    const { source, publication } = release;
    const there = new Set(source.paths);
    this.#checked ??= validate(
      (publication?.files ?? [])
        .filter(({ path, contains }) => RECORDS.has(contains) && /\.(?:json|ndjson)$/.test(path) && there.has(path))
        .map(({ path }) => ({ name: path, pieces: () => release.pieces(path) })),
      { today: this.today, lang: this.lang, law: shippedLaw },
    );
    return this.#checked;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const RECORDS: ReadonlySet<string> = new Set([
  'public-log',
  'report',
  'regime-table',
  'agency',
  'jurisdiction',
  'agreements',
]);
