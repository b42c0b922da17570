import type { Regime, RegimePart, RegimeReportLeftOut } from '@daybook/types';
import type { Figures } from '../counting/create-counter.ts';
import type { Measure } from '../counting/measure.ts';
import type { PartReader } from './create-part-reader.ts';
import { dayOfPart } from './day-of-part.ts';

/**
 * How many entries belong to each part, and how many of their asks are left out because another law's report holds them.
 * Codes: the part; for what is left out the id of that law too.
 */
export function partMeasure(
  { filter }: Pick<Regime, 'filter'>,
  reader: PartReader,
  others: ReadonlyMap<string, Regime>,
): Measure {
  return {
    ...COUNTED,
    count(request, at, add) {
      for (const part of filter.parts) {
        const belonging = reader.of(request, [part]);
        const on = dayOfPart(belonging ?? request, at, part.placed_by);
        // What has no day is counted apart, on a day that is in every period.
        if (belonging !== undefined) add(on ?? at.start_on, 1, part.part_id, on === undefined ? UNDATED : undefined);
        for (const id of part.need_not_repeat ?? []) {
          const other = others.get(id);
          const asks = other === undefined ? 0 : reader.leftOut(request, part, other);
          if (asks > 0) add(on, asks, part.part_id, id);
        }
      }
    },
  };
}

/** The asks of a part that the reports of other laws hold. */
export function leftOutOf({ part_id, need_not_repeat = [] }: RegimePart, { cells }: Figures): RegimeReportLeftOut[] {
  return need_not_repeat.flatMap((regime_id) => {
    const asks = cells.find(({ codes: [part, other] }) => part === part_id && other === regime_id)?.amount;
    return asks === undefined ? [] : [{ regime_id, asks }];
  });
}

/** Stands for entries that have no date. */
export const UNDATED = '(undated)';

const COUNTED = {
  id: 'entries-of-parts',
  table_id: 'entries-of-parts',
  subject: 'requests',
  title: { en: 'Entries of each part', es: 'Anotaciones de cada parte' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  dimensions: [],
  adds_over_time: true,
  adds_over_agencies: true,
} as const;
