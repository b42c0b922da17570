import type { Publication } from '@daybook/types';
import { fingerprintOf } from '../keys/fingerprint-of.ts';
import { isSignedBy } from '../keys/is-signed-by.ts';
import type { KnownKey } from './known-key.ts';

/** What may connect keys: what publications say of theirs, and the rotations in the file of a key. */
export interface KeyWords {
  readonly keys: readonly Publication['key'][];
  readonly known: KnownKey | undefined;
}

/** One key that was followed by another. */
interface Step {
  readonly from: string;
  readonly to: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * How many rotations lead from one of the trusted keys to another key, each signed by the key before it.
 *
 * @returns nothing where no chain of valid signatures leads there.
 */
export function keySteps(trusted: Iterable<string>, wanted: string, words: KeyWords): number | undefined {
  const raws = publicKeysIn(words);
  const steps = stepsIn(words).filter(({ from, to, signature }) => {
    const raw = raws.get(from);
    return raw !== undefined && isSignedBy(raw, to, signature);
  });
  const reached = new Map([...trusted].map((fingerprint) => [fingerprint, 0]));
  const queue = [...reached.keys()];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const { from, to } of steps) {
      const next = fingerprintOf(to);
      if (from !== at || reached.has(next)) continue;
      reached.set(next, (reached.get(at) ?? 0) + 1);
      queue.push(next);
    }
  return reached.get(wanted);
}

function publicKeysIn({ keys, known }: KeyWords): ReadonlyMap<string, Uint8Array> {
  const stated = keys.flatMap(({ public_key }) => (public_key === undefined ? [] : [public_key]));
  const exported = known !== undefined && 'public_key' in known ? known : undefined;
  const rotated = exported?.rotations.map((one) => one.rotated_from_public_key) ?? [];
  const all = [...stated, ...(exported === undefined ? [] : [exported.public_key]), ...rotated];
  return new Map(all.map((base64) => [fingerprintOf(bytes(base64)), bytes(base64)]));
}

function stepsIn({ keys, known }: KeyWords): Step[] {
  const rotations = known !== undefined && 'rotations' in known ? known.rotations : [];
  return [...keys, ...rotations].flatMap(({ rotated_from, public_key, rotation_signature }): Step[] =>
    rotated_from === undefined || public_key === undefined || rotation_signature === undefined
      ? []
      : [{ from: rotated_from, to: bytes(public_key), signature: bytes(rotation_signature) }],
  );
}

const bytes = (base64: string) => Buffer.from(base64, 'base64');
