import { createHash } from 'node:crypto';
import type { Scripts } from './scripts.ts';

/** The scripts of the app from their texts by name. */
export function scriptsOf(texts: ReadonlyMap<string, string>): Scripts {
  const hash = createHash('sha256');
  for (const name of [...texts.keys()].sort()) hash.update(`${name}\n${texts.get(name)}\n`);
  const own = hash.digest('hex').slice(0, 16);
  return {
    path: (file) => `/script/${own}/${file}`,
    text: (print, file) => (print === own ? texts.get(file) : undefined),
  };
}
