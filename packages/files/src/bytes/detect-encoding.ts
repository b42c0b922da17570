import type { Encoding } from './encoding.ts';

/** What the first bytes of a text file tell of its encoding, and how many of them are a byte-order mark. */
export interface Detected {
  readonly encoding: Encoding | 'utf-32';
  readonly mark: number;
}

/** The encoding of a text file by its byte-order mark, else by where its zero bytes stand. */
export function detectEncoding(head: Uint8Array): Detected {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return { encoding: 'utf-32', mark: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const zeros = [0, 0];
  const looked = Math.min(head.length, 1024) & ~1;
  for (let at = 0; at < looked; at += 1) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = looked / 2 / 2;
  if (looked >= 4 && odd > many && even <= looked / 100) return { encoding: 'utf-16le', mark: 0 };
  if (looked >= 4 && even > many && odd <= looked / 100) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}
