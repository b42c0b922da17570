import type { BytesToText } from './bytes-to-text.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 in any JavaScript; Node has a faster way of its own. */
export const decodeUtf8: BytesToText = (bytes, from, to) => decoder.decode(bytes.subarray(from, to));
