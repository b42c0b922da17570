import type { LegalProfile, Publication, Words } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';
import { attackRelease } from '../attack/attack-release.ts';
import type { AttackResult } from '../attack/attack-result.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import type { Chance, SaltOf } from '../ledger/draw.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { manifestPaths } from '../manifest/manifest-paths.ts';
import { sealRelease } from '../manifest/seal-release.ts';
import { sha256Of } from '../manifest/sha256-of.ts';
import { protectReports } from '../protect/protect-reports.ts';
import { lastKnown } from './last-known.ts';
import { type MadeRelease, makeRelease } from './make-release.ts';
import { previousOf } from './previous-of.ts';
import type { Refusal } from './refusal.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseFile } from './release-file.ts';
import { releaseFiles } from './release-files.ts';
import { releaseInMemory } from './release-in-memory.ts';
import type { ReleaseReader } from './release-reader.ts';
import type { ReleaseSettings } from './release-settings.ts';
import { releaseTitle } from './release-title.ts';
import { settingsRefusals } from './settings-refusals.ts';

/** What a publication is prepared with, beside what the agency holds and decides. */
export interface PublicationOptions {
  readonly ledger: Ledger;
  /** The release before, needed for every one but the first. */
  readonly previous?: ReleaseReader;
  readonly key: SigningKey;
  readonly chance: Chance;
  /** Salts that the agency's own journal committed with already. Chance gives the others. */
  readonly saltOf?: SaltOf;
  /** Further releases that an attacker has: earlier ones, other agencies', the state's. */
  readonly others?: readonly ReleaseReader[];
  /** The legal profiles by which the release is checked. */
  readonly law: readonly LegalProfile[];
}

/** A publication as it would go out, or why it must not. Nothing of it is on disk. */
export interface PreparedPublication {
  readonly made: MadeRelease;
  /** The whole release; empty where it is refused before it is put into files. */
  readonly files: readonly ReleaseFile[];
  /** The ledger with this release in it. */
  readonly ledger: Ledger;
  /** True where it must not go out. */
  readonly isRefused: boolean;
  readonly refusals: readonly Refusal[];
  /** What was withheld to protect persons and why, a sentence each. */
  readonly explanation: readonly Words[];
  /** What a check of the release's own records says, where one was made. */
  readonly checked?: Checked;
  /** What an attacker finds out from it, where one was let loose. */
  readonly attacked?: AttackResult;
}

/**
 * Prepares a publication: makes the release, puts it into files, seals it, checks what it holds as its readers would, and attacks it with what was published before. The
 * same facts, settings, ledger and key give the same bytes; where `published_at` is that of the last release, that one is
 * made again.
 */
export async function preparePublication(
  facts: ReleaseFacts,
  settings: ReleaseSettings,
  { ledger, previous, others = [], key, chance, saltOf, law }: PublicationOptions,
): Promise<PreparedPublication> {
  const last = ledger.releases.at(-1);
  const isAgain = last?.published_at === settings.published_at;
  const sequence = ledger.releases.length + (isAgain ? 0 : 1);
  const read = [...(previous === undefined ? [] : [previous]), ...others].map(previousOf);
  const known = read.flatMap(({ reports }) => reports);
  const before = previous === undefined ? undefined : lastKnown(read, facts.agency.agency_id, settings.periods);
  const explanation: Words[] = [];
  const made = await makeRelease(facts, settings, {
    ledger,
    sequence,
    chance,
    ...(saltOf === undefined ? {} : { saltOf }),
    protect: async (reports) => {
      const done = await protectReports(reports, { small_cell: settings.small_cell, known });
      explanation.push(...done.explanation);
      return done.reports;
    },
    ...(before === undefined ? {} : { previous: before }),
  });
  const early = [
    ...settingsRefusals(settings, ledger, sequence, before?.manifest_sha256, others.map(manifestHash)),
    ...made.refusals,
  ];
  if (early.length > 0) return { made, files: [], ledger, refusals: early, explanation, isRefused: true };
  const content = await releaseFiles(facts, settings, made);
  const files = await sealRelease(content, made.statement, releaseTitle(facts.agency), key);
  const manifest = files.find(({ path }) => path === manifestPaths.manifest)?.bytes ?? new Uint8Array();
  const manifest_sha256 = sha256Of(manifest);
  const refusals = isAgain && last.manifest_sha256 !== manifest_sha256 ? [OTHERWISE] : [];
  const checked = await checkOf(files, settings.published_at.slice(0, 10), law);
  const attacked = await attackRelease(releaseInMemory(releaseTitle(facts.agency).name, files), {
    with: [...(previous === undefined ? [] : [previous]), ...others],
  });
  const { k_anonymity, small_cell, embargo_days, periods, published_at } = settings;
  const release = { sequence, published_at, manifest_sha256, periods, level: made.level };
  const releases = [...made.ledger.releases, { ...release, k_anonymity, small_cell, embargo_days }];
  return {
    made,
    files,
    ledger: { ...made.ledger, releases },
    refusals,
    explanation,
    checked,
    attacked,
    isRefused:
      refusals.length > 0 || checked.verdict !== 'valid' || attacked.leaks.length > 0 || attacked.unsettled.length > 0,
  };
}

const manifestHash = (release: ReleaseReader) => sha256Of(release.read(manifestPaths.manifest));

/** Checks the records of a release as its readers would. */
async function checkOf(files: readonly ReleaseFile[], today: string, law: readonly LegalProfile[]): Promise<Checked> {
  const textOf = ({ bytes }: ReleaseFile) => new TextDecoder().decode(bytes);
  const inputs = files.flatMap((file) => {
    if (file.path === manifestPaths.manifest) {
      const { daybook } = JSON.parse(textOf(file)) as { readonly daybook: Publication };
      return [{ name: 'publication.json', bytes: new TextEncoder().encode(JSON.stringify(daybook)) }];
    }
    const isRecords = RECORDS.has(file.contains) && /\.(?:nd)?json$/.test(file.path);
    return isRecords ? [{ name: file.path, bytes: file.bytes }] : [];
  });
  return validate(inputs, { today, law });
}

const RECORDS: ReadonlySet<string> = new Set(['public-log', 'report', 'agency', 'jurisdiction', 'agreements']);

const OTHERWISE: Refusal = {
  id: 'release-made-otherwise',
  message: {
    en: 'A release of this very moment was made already, and what the folder holds now would make another one.',
    es: 'Ya se hizo una publicación con este mismo momento, y lo que la carpeta contiene ahora daría otra.',
  },
  cure: {
    en: 'A release is never changed. Leave out --published-at, or name a later moment: changes go into the next release.',
    es: 'Una publicación nunca se cambia. Omita --published-at o indique un momento posterior: los cambios van en la siguiente.',
  },
  request_ids: [],
};
