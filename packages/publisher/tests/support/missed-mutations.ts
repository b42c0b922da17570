import type { ReleaseFile, SigningKey } from '../../src/index.ts';
import { type KnownKey, releaseInMemory, type VerifySource, verifyRelease } from '../../src/index.ts';
import { keyOf } from './key-of.ts';
import { type Folder, mutateRelease } from './mutate-release.ts';
import { numberDrawn } from './number-drawn.ts';

/** What mutations are made of, and what the verification is given. */
export interface MutationRun {
  readonly release: readonly Pick<ReleaseFile, 'path' | 'bytes'>[];
  /** The release before it, which the verification gets too. */
  readonly older: readonly Pick<ReleaseFile, 'path' | 'bytes'>[];
  readonly own: SigningKey;
  readonly key: KnownKey;
  readonly today: string;
  readonly count: number;
  readonly seed: number;
}

/** Changes a release at random so many times, and gives the changes that a verification did not object to. */
export async function missedMutations({
  release,
  older,
  own,
  key,
  today,
  count,
  seed,
}: MutationRun): Promise<string[]> {
  const draw = numberDrawn(seed);
  const stranger = keyOf('stranger', own.agency_id);
  const folderOf = (files: MutationRun['release']): Folder => new Map(files.map(({ path, bytes }) => [path, bytes]));
  const source = { release: folderOf(release), older: folderOf(older), own, stranger, draw };
  const previous = [releaseInMemory('before', older)];
  const missed: string[] = [];
  for (let at = 0; at < count; at++) {
    const mutation = mutateRelease(source);
    const made = [...mutation.release].map(([path, bytes]) => ({ path, bytes }));
    const mutated: VerifySource = releaseInMemory('changed', made);
    // What is recounted is signed too: a change of it is found without.
    const { verdict } = await verifyRelease(mutated, { today, previous, key, recount: false });
    if (verdict !== 'failed') missed.push(`${at}: ${mutation.name}`);
  }
  return missed;
}
