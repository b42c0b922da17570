import type { Entry, RawFinding } from '@daybook/types';
import { isEntry, type ReadOptions, type Reading, read } from '../../src/index.ts';

/** Everything that a run of reading yields. */
export interface Collected {
  readonly entries: Entry[];
  readonly findings: RawFinding[];
}

export async function collect(batches: AsyncIterable<readonly Reading[]>): Promise<Collected> {
  const entries: Entry[] = [];
  const findings: RawFinding[] = [];
  for await (const batch of batches) for (const reading of batch) isEntry(reading) ? entries.push(reading) : findings.push(reading);
  return { entries, findings };
}

/** Reads one file that the test made. */
export function readBytes(name: string, content: string | Uint8Array | readonly number[], options?: ReadOptions): Promise<Collected> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return collect(read({ name, bytes }, options));
}

/** Findings in short: `rule`, its variant, and the row. */
export const short = (findings: readonly RawFinding[]) =>
  findings.map(({ rule, variant, place }) => [rule, variant, place.row].filter((part) => part !== undefined).join(' '));
