import { readFileSync } from 'node:fs';
import { makeTemplate } from '@daybook/files';
import { titles } from '@daybook/types/titles/en';
import { fillTemplate } from '../../../../packages/files/tests/support/fill-template.ts';

const AGENCY = 'us-zz-fbqnlriq';
const examples = new URL('../../../../schemas/v1/examples/', import.meta.url);

/** Fourteen wrong cells of three causes: a code mistyped twelve times, a telephone number, a release before its time. */
export function fourteenWrong(entries: Record<string, unknown>[]): void {
  const asks = entries.flatMap((entry) => (entry.asks ?? []) as Record<string, unknown>[]);
  const decisions = asks.flatMap((ask) => (ask.decisions ?? []) as Record<string, unknown>[]);
  for (const one of decisions.filter(({ decision }) => decision === 'declined').slice(0, 12)) one.decision = 'declned';
  const papers = entries.flatMap(({ instruments = [] }) => instruments as Record<string, unknown>[]);
  const [paper] = papers.filter(({ court }) => court !== undefined);
  if (paper !== undefined) paper.court = 'Call 555-867-5309';
  const [held] = entries.flatMap(({ custody }) => (custody === undefined ? [] : [custody as Record<string, string>]));
  if (held !== undefined) held.ended_at = held.release_eligible_at?.replace(':40:00', ':39:00') ?? '';
}

/** A file of the fictional state. */
export function exampleFile(path: string): { name: string; bytes: Uint8Array } {
  return { name: path.replace(/^.*\//, ''), bytes: new Uint8Array(readFileSync(new URL(path, examples))) };
}

/**
 * The workbook of a clerk of the fictional state, filled in from its template, as she would have typed it: dropdowns, notes
 * and formats of the template in place. `spoil` may change what she typed.
 */
export async function clerksWorkbook(
  spoil: (entries: Record<string, unknown>[]) => void = () => undefined,
): Promise<Uint8Array> {
  const lines = new TextDecoder().decode(exampleFile('logs/larkmere-sheriff/requests.ndjson').bytes).trim().split('\n');
  const log = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const entries = log
    .filter(({ agency_id, received_on }) => agency_id === AGENCY && String(received_on) < '2026-04-01')
    // What the template does not hold: where, and other logs.
    .map(({ facility: _, related_requests: __, ...entry }): Record<string, unknown> => entry);
  spoil(entries);
  const template = await makeTemplate(
    {
      tables: ['requests', 'agreements', 'context'],
      lang: 'en',
      agency: { agency_id: AGENCY, name: "Larkmere County Sheriff's Office", time_zone: 'America/Los_Angeles' },
      period: '2026-Q1',
      madeOn: '2026-01-02',
      titles,
      laws: new Map(),
    },
    '2026-01-01',
  );
  return fillTemplate(template, entries, titles, 'en');
}
