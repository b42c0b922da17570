import { shippedLaw } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';
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
  #checked: Promise<Checked> | undefined;

  private constructor(
    release: OpenedRelease,
    previous: readonly OpenedRelease[],
    { key, today, lang = 'en' }: VerifyOptions,
  ) {
    this.release = release;
    const numberOf = ({ publication }: OpenedRelease) => publication?.sequence ?? 0;
    this.previous = previous.filter((one) => numberOf(one) > 0).sort((a, b) => numberOf(a) - numberOf(b));
    this.unreadable = previous.filter((one) => numberOf(one) === 0).map(({ source }) => source.name);
    this.key = key;
    this.today = today;
    this.lang = lang;
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

const RECORDS: ReadonlySet<string> = new Set([
  'public-log',
  'report',
  'regime-table',
  'agency',
  'jurisdiction',
  'agreements',
]);
