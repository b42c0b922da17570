import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedRegimes } from '@daybook/reports';
import type { Agency, Regime, Request } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regulatorEntry, regulatorLog } from '../src/index.ts';
import { allEntries, examplesOf } from './support/example-log.ts';
import { type Node, plant, pointersOf } from './support/plant.ts';
import { viewFaults } from './support/view-faults.ts';

const schemas = join(import.meta.dirname, '../../../schemas');
const regimes = readdirSync(join(schemas, 'v1/views')).flatMap(
  (file) => /^regulator\.(.+)\.request\.schema\.json$/.exec(file)?.[1] ?? [],
);
const regimeNamed = (id: string) => shippedRegimes.find(({ regime_id }) => regime_id === id) as Regime;
const agencies = examplesOf<Agency>('agencies.ndjson');
const ostrand = agencies.find(({ agency_id }) => agency_id === allEntries.at(-1)?.agency_id) as Agency;
const byId = new Map(allEntries.map((request) => [request.request_id, request]));
const custodyOf = ({ custody }: Request) =>
  custody?.recorded_in === undefined ? custody : byId.get(custody.recorded_in)?.custody;
const idOf = ({ public_id = 'f'.repeat(32) }: Request) => public_id;

test('thirteen laws ask to see entries', () => {
  expect(regimes).toHaveLength(13);
});

describe.each(regimes)('for %s', (id) => {
  const schema: Node = JSON.parse(readFileSync(join(schemas, `v1/views/regulator.${id}.request.schema.json`), 'utf8'));
  const listed = new Set(pointersOf(schema));
  const entryOf = (request: Request) =>
    regulatorEntry(request, id, { public_id: idOf(request), custody: custodyOf(request) });

  test('every entry of the fictional state passes the schema of the view', () => {
    for (const request of allEntries) expect(viewFaults(`regulator.${id}.request`, entryOf(request))).toEqual([]);
  });

  test('no field shows that the law does not list, planted or not known at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allEntries), (request) => {
        const isHidden = (pointer: string) =>
          !pointer.startsWith('/source') && !listed.has(pointer.replace(/\/\*$/, ''));
        const planted = plant(request, isHidden) as Request;
        const shown = JSON.stringify(
          regulatorEntry(planted, id, { public_id: 'f'.repeat(32), custody: planted.custody }),
        );
        expect(JSON.stringify(planted)).toContain('CANARY');
        expect(shown).not.toContain('CANARY');
        expect(shown).not.toContain(request.request_id);
      }),
    );
  });
});

describe('the entries that are handed over', () => {
  const illinois = regimeNamed('us-il-trust-act');
  const options = { regime: illinois, period: '2026', agencies: [ostrand], regimes: shippedRegimes, publicIdOf: idOf };
  const own = allEntries.filter(({ agency_id }) => agency_id === ostrand.agency_id);

  test('are those of the period that the law asks for, and it is said how many are not', () => {
    const { entries, left_out } = regulatorLog(own, options);
    const all = entries.length + Object.values(left_out).reduce((sum, one) => sum + one, 0);
    expect(entries.length).toBeGreaterThan(0);
    expect(all).toBe(new Set(own.map(({ request_id }) => request_id)).size);
    expect(entries.every(({ direction }) => direction === 'inbound')).toBe(true);
    expect(left_out['not-asked-for']).toBeGreaterThan(0);
    expect(regulatorLog(own, { ...options, period: '2025' })).toMatchObject({ entries: [] });
  });

  test('come in an order that tells nothing, whatever the order of the log', () => {
    const { entries } = regulatorLog(own, options);
    expect(regulatorLog([...own].reverse(), options).entries).toEqual(entries);
    const ids = entries.map(({ public_id }) => String(public_id));
    expect(ids).toEqual([...ids].sort());
  });

  test('hold the end of a custody that another entry records, where the law lists it', () => {
    const [first] = own.filter(({ custody }) => custody?.custody_end !== undefined) as [Request];
    const second = {
      ...first,
      request_id: 'R-2',
      public_id: `e${'0'.repeat(31)}`,
      custody: { recorded_in: first.request_id },
    } as unknown as Request;
    const { entries } = regulatorLog([first, second], options);
    expect(entries.map(({ custody }) => custody)).toEqual([entries[0]?.custody, entries[0]?.custody]);
  });

  test('cannot be asked for a period or a law that there is not', () => {
    expect(() => regulatorLog(own, { ...options, period: '2026-Q9' })).toThrow(RangeError);
    expect(() => regulatorLog(own, { ...options, regime: { ...illinois, regime_id: 'us-zz-none' } as Regime })).toThrow(
      RangeError,
    );
  });
});
