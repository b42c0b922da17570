import { fingerprintOf } from './fingerprint-of.ts';
import { isSignedBy } from './is-signed-by.ts';
import type { PublicKey, Rotation } from './key-file.ts';

/** Whether a value is what may be known of a key: every part there, its fingerprint its own, its rotations true. */
export function isPublicKey(value: unknown): value is PublicKey {
  if (!isObject(value)) return false;
  const { algorithm, agency_id, fingerprint, public_key, created_on, rotations } = value;
  if (algorithm !== 'ed25519' || !isLike(agency_id, /^us-[a-z]{2}-[a-z]{8}$/)) return false;
  if (!isLike(created_on, /^\d{4}-\d{2}-\d{2}$/) || !isLike(public_key, KEY)) return false;
  if (fingerprint !== fingerprintOf(bytesOf(public_key))) return false;
  return Array.isArray(rotations) && rotations.length <= 1000 && isChain(rotations, public_key);
}

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;

/** Each rotation true, each from the key to which the one before led, the last to the key itself. */
function isChain(rotations: readonly unknown[], key: string): boolean {
  const last = rotations.at(-1);
  if (last === undefined) return true;
  return (
    rotations.every((one, at) => {
      const next = rotations[at + 1];
      return (
        isRotation(one) && (next === undefined || (isRotation(next) && next.rotated_from_public_key === one.public_key))
      );
    }) && (last as Rotation).public_key === key
  );
}

function isRotation(value: unknown): value is Rotation {
  if (!isObject(value)) return false;
  const { rotated_from, rotated_from_public_key: from, public_key: to, rotation_signature: signature } = value;
  if (!isLike(from, KEY) || !isLike(to, KEY) || !isLike(signature, SIGNATURE)) return false;
  return rotated_from === fingerprintOf(bytesOf(from)) && isSignedBy(bytesOf(from), bytesOf(to), bytesOf(signature));
}

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
const isLike = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
