import { readFileSync } from 'node:fs';
import type { GivenFile } from './chromium.ts';

const agencies = readFileSync(new URL('../../../../schemas/v1/examples/agencies.ndjson', import.meta.url), 'utf8');
const [first = ''] = agencies.split('\n');

/** The records of a made-up log, its agency first, with a wrong word in every so many requests. */
export function madeUpRecords(
  log: Iterable<object>,
  { agency_id, time_zone }: { readonly agency_id: string; readonly time_zone: string },
  every: number,
): Record<string, unknown>[] {
  const requests = [...log].map((one, no) => (no % every === every >> 1 ? { ...one, channel: 'emial' } : { ...one }));
  return [{ ...JSON.parse(first), agency_id, time_zone }, ...requests];
}

/** The same as two files of lines. */
export function madeUpLog(...how: Parameters<typeof madeUpRecords>): GivenFile[] {
  const [agency, ...requests] = madeUpRecords(...how).map((record) => `${JSON.stringify(record)}\n`);
  const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join(''));
  return [
    { name: 'agencies.ndjson', bytes: bytes([agency ?? '']) },
    { name: 'requests.ndjson', bytes: bytes(requests) },
  ];
}
