/** Where the value ends that starts at `from`; `cut` where the bytes end before it does, `deep` where it nests deeper than `most`. */
export function endOfValue(bytes: Uint8Array, from: number, to: number, most: number): number | 'cut' | 'deep' {
  let depth = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at] as number;
    if (byte === 34) {
      at += 1;
      while (at < to && bytes[at] !== 34) at += bytes[at] === 92 ? 2 : 1;
      if (at >= to) return 'cut';
      at += 1;
      if (depth === 0) return at;
    } else if (byte === 123 || byte === 91) {
      depth += 1;
      if (depth > most) return 'deep';
      at += 1;
    } else if (byte === 125 || byte === 93) {
      depth -= 1;
      // A closing bracket before any opening one belongs to what surrounds the value.
      if (depth < 0) return at;
      at += 1;
      if (depth === 0) return at;
    } else if (depth === 0 && (byte === 44 || byte <= 32) && at > from) return at;
    else at += 1;
  }
  return 'cut';
}
