import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fictional state, and the day on which its second quarter is over and reported. */
export const examples = fileURLToPath(new URL('../../../../schemas/v1/examples', import.meta.url));
export const TODAY = '2026-08-15';

/** Lines of a log of the fictional state. */
export function exampleLines(path: string, from = 0, to?: number): string[] {
  return readFileSync(`${examples}/${path}`, 'utf8').split('\n').slice(from, to);
}
