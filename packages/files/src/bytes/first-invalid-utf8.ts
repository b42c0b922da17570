/** Index of the first byte that cannot belong to UTF-8 text, or -1. Strict: no overlong forms, no surrogates, nothing above U+10FFFF. */
export function firstInvalidUtf8(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let at = from;
  while (at < to) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || at + more >= to) return at;
    const second = bytes[at + 1] as number;
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest) return at;
    for (let next = at + 2; next <= at + more; next += 1) if (((bytes[next] as number) & 0xc0) !== 0x80) return at;
    at += more + 1;
  }
  return -1;
}
