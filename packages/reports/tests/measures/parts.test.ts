import { createCaseReader, measures } from '@daybook/reports';
import type { Request } from '@daybook/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRequest } from '../made-up/any-log.ts';

const EMPTY: Partial<Record<string, unknown>> = { asks: [], notices: [], costs: [] };
const withPart = measures.flatMap(({ id, part, count }) => (part === undefined ? [] : [{ id, part, count }]));
const read = createCaseReader({ agency: { time_zone: 'America/Los_Angeles', facilities: [] } });

test.each(withPart)('$id counts nothing in an entry without $part', ({ part, count }) => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const without = { ...request, [part]: EMPTY[part] } as Request;
      let added = 0;
      count(without, read(without), () => {
        added += 1;
      });
      expect(added).toBe(0);
    }),
  );
});
