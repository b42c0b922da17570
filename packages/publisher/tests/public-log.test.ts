import { readFileSync } from 'node:fs';
import type { Request } from '@daybook/types';
import { validate } from '@daybook/validator';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicLog } from '../src/index.ts';
import { anyLog } from './support/any-log.ts';
import { examplesOf, larkmere } from './support/example-log.ts';

const log = examplesOf<Request>('logs/larkmere-sheriff/requests.ndjson');
type Row = { readonly public_id: string } & Readonly<Record<string, unknown>>;

const anyOptions = fc.record({
  quarters: fc.subarray(['2026-Q1', '2026-Q2'], { minLength: 1 }).map((names) => new Set(names)),
  published_on: fc.constantFrom('2026-07-01', '2026-07-28', '2026-10-01'),
  embargo_days: fc.constantFrom(14, 30, 90),
  k: fc.integer({ min: 2, max: 8 }),
});

describe('a public log', () => {
  test('of the fictional sheriff of Larkmere is published as the example shows it', () => {
    expect(publicLog(log, larkmere)).toEqual({
      entries: examplesOf('publications/larkmere-sheriff-2026-q1/requests.ndjson'),
      level: 3,
      alone: 16,
      left_out: { 'another-quarter': 20 },
    });
  });

  test('passes the check of public records', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyOptions, async (requests, options) => {
        const { entries } = publicLog(requests, { ...larkmere, ...options });
        if (entries.length === 0) return;
        const bytes = new TextEncoder().encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
        const { findings } = await validate({ name: 'requests.ndjson', bytes }, { today: options.published_on });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('shows of no entry more than its action, unless as many others look like it', () => {
    fc.assert(
      fc.property(anyLog, anyOptions, (requests, options) => {
        const { entries } = publicLog(requests, { ...larkmere, ...options });
        const looks = entries
          .filter(({ generalised, quantity }) => generalised === false && quantity === undefined)
          .map(({ public_id: _, ...look }) => JSON.stringify(look));
        for (const look of looks)
          expect(looks.filter((other) => other === look).length).toBeGreaterThanOrEqual(options.k);
      }),
    );
  });

  test('counts the same asks, decisions and ends as the log that it is made of', () => {
    fc.assert(
      fc.property(anyLog, anyOptions, (requests, options) => {
        // After any embargo nothing is hidden but what is still open.
        const { entries, left_out } = publicLog(requests, { ...larkmere, ...options, published_on: '2027-07-01' });
        const own = new Set(entries.map(({ public_id }) => public_id));
        const published = requests.filter(({ public_id = '' }) => own.has(public_id));
        expect(entries.length + Object.values(left_out).reduce((sum, one) => sum + one, 0)).toBe(requests.length);
        expect(actionsOf(entries)).toEqual(actionsOf(published as unknown as Row[]));
      }),
    );
  });

  test('holds nothing of a field that the public may not see', () => {
    const planted = log.map((request) => plant(request, schema, '') as Request);
    const text = JSON.stringify(publicLog(planted, { ...larkmere, quarters: new Set(['2026-Q1', '2026-Q2']) }));
    expect(JSON.stringify(planted)).toContain('CANARY');
    expect(text).not.toContain('CANARY');
  });

  test('does not show more of an entry, or of any, than an earlier release did', () => {
    const first = publicLog(log, larkmere);
    const alone = new Set([first.entries.find(({ generalised }) => generalised === false)?.public_id ?? '']);
    const later = publicLog(log, { ...larkmere, k: 4, level: first.level, alone });
    expect(later.level).toBe(first.level);
    expect(later.entries.filter(({ public_id }) => alone.has(public_id))).toMatchObject([{ generalised: true }]);
  });

  test('keeps the action of an expunged entry, and nothing else', () => {
    const [entry] = log as [Request];
    const many = Array.from({ length: 9 }, (_, at): Request => {
      const own = { ...entry, request_id: `R-${at}`, public_id: `${at}`.repeat(32) };
      return at === 0 ? { ...own, revision: 2, revision_reason: 'expunged' } : own;
    });
    const { entries } = publicLog(many, larkmere);
    expect(entries.map(({ generalised }) => generalised)).toEqual([true, ...Array(8).fill(false)]);
    expect(entries[0]).toMatchObject({ revision_reason: 'expunged', asks: [{ ask: 'hold-custody' }, {}] });
  });
});

/** The asks with the decision in force and the end of custody, of entries that count; sorted. */
function actionsOf(rows: readonly Row[]): string[] {
  return rows
    .filter(({ revision_reason }) => !String(revision_reason ?? '').startsWith('withdrawn-'))
    .flatMap(({ asks, custody, quantity = 1 }) =>
      (asks as Request['asks']).map(({ ask, decisions }) => {
        const { custody_end = 'none', recorded_in } = (custody ?? {}) as NonNullable<Request['custody']>;
        const end = custody_end === 'remains-in-custody' || recorded_in !== undefined ? 'none' : custody_end;
        return `${quantity} ${ask} ${decisions.at(-1)?.decision ?? 'none-made'} ${end === 'not-yet-public' ? 'none' : end}`;
      }),
    )
    .sort();
}

interface Node {
  readonly audience?: string;
  readonly public_as?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}
const schema: Node = JSON.parse(
  readFileSync(new URL('../../../schemas/v1/request.schema.json', import.meta.url), 'utf8'),
);

/** A copy in which every text that only the agency or a regulator may see says CANARY. */
function plant(value: unknown, node: Node | undefined, pointer: string, isHidden = false): unknown {
  const hides = isHidden || (node?.audience !== undefined && node.audience !== 'public');
  if (Array.isArray(value)) return value.map((one, at) => plant(one, node?.items, `${pointer}/${at}`, hides));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        plant(one, node?.properties?.[name], `${pointer}/${name}`, hides),
      ]),
    );
  // Dates have coarser public forms, and the id under which custody is recorded decides which custody is shown.
  const isKey = /\/(?:request_id|recorded_in)$|_(?:on|at)$/.test(pointer);
  return typeof value === 'string' && hides && node?.public_as === undefined && !isKey ? `CANARY ${value}` : value;
}
