import type { Random } from '../packages/validator/tests/support/random.ts';

const telling = [
  0, 9, 10, 13, 34, 39, 44, 47, 59, 60, 62, 91, 92, 93, 123, 125, 0x7f, 0x80, 0xc0, 0xe2, 0xed, 0xef, 0xf4, 0xff,
];

/** Changes a few bytes, without knowing what they mean. */
export function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let file = Buffer.from(bytes);
  for (let left = 1 + random.below(4); left > 0 && file.length > 0; left -= 1) {
    const at = random.below(file.length);
    const length = Math.min(1 + random.below(random.one([1, 8, 64, 1024])), file.length - at);
    const piece = file.subarray(at, at + length);
    switch (random.below(7)) {
      case 0:
        file[at] = random.below(256);
        break;
      case 1:
        file[at] = random.one(telling);
        break;
      case 2:
        file[at] = (file[at] as number) ^ (1 << random.below(8));
        break;
      case 3:
        file = Buffer.concat([file.subarray(0, at), file.subarray(at + length)]);
        break;
      case 4:
        file = Buffer.concat([file.subarray(0, at), piece, piece, file.subarray(at + length)]);
        break;
      case 5:
        file = Buffer.concat([file.subarray(0, at), Buffer.from([random.one(telling)]), file.subarray(at)]);
        break;
      default:
        file = file.subarray(0, at + length);
    }
  }
  return new Uint8Array(file);
}
