import type { Entry, RawFinding } from '@daybook/types';
import { faults, isEntry, type Reading, type ReadOptions, read } from '../../src/index.ts';

/** Everything that a run of reading yields. */
export interface Collected {
  readonly entries: Entry[];
  readonly findings: RawFinding[];
}

/** Puts a finding into words in both languages; throws where its fault, its variant or one of its values is missing. */
export function worded({ rule, variant, values }: RawFinding): { en: string; es: string } {
  const message = faults.find(({ id }) => id === rule)?.message;
  const words =
    message === undefined || 'en' in message
      ? message
      : (message as Record<string, { en: string; es: string }>)[variant ?? 'default'];
  if (words === undefined || (message !== undefined && 'en' in message && variant !== undefined))
    throw new Error(`No words for ${rule} ${variant}`);
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = (values as Record<string, string | number>)[name];
      if (value === undefined) throw new Error(`${rule} ${variant} says {${name}}, but the finding has none`);
      return String(value);
    });
  return { en: fill((words as { en: string }).en), es: fill((words as { es: string }).es) };
}

export async function collect(batches: AsyncIterable<readonly Reading[]>): Promise<Collected> {
  const entries: Entry[] = [];
  const findings: RawFinding[] = [];
  for await (const batch of batches)
    for (const reading of batch) isEntry(reading) ? entries.push(reading) : findings.push(reading);
  for (const finding of findings) worded(finding);
  return { entries, findings };
}

/** Reads one file that the test made. */
export function readBytes(
  name: string,
  content: string | Uint8Array | readonly number[],
  options?: ReadOptions,
): Promise<Collected> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return collect(read({ name, bytes }, options));
}

/** Findings in short: `rule`, its variant, and the row. */
export const short = (findings: readonly RawFinding[]) =>
  findings.map(({ rule, variant, place }) => [rule, variant, place.row].filter((part) => part !== undefined).join(' '));
