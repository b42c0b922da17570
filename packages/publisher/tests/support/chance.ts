import { createHash } from 'node:crypto';

/** Bytes that look like chance and are the same for the same seed. */
export function chance(seed: string): (bytes: number) => Uint8Array {
  let asked = 0;
  return (bytes) => {
    const blocks: Buffer[] = [];
    for (let at = 0; at * 32 < bytes; at++) blocks.push(createHash('sha256').update(`${seed} ${asked} ${at}`).digest());
    asked++;
    return new Uint8Array(Buffer.concat(blocks).subarray(0, bytes));
  };
}
