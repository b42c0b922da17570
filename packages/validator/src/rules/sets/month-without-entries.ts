import type { Origin, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';

import type { Sight } from '../../sight.ts';

/** A month without any entry, between busy months of one log. */
export const monthWithoutEntries: SetRule<LogEntry, Sight> = {
  id: 'month-without-entries',
  scope: 'set',
  record: 'request',

  severity: 'warning',
  title: { en: 'A month without entries', es: 'Un mes sin anotaciones' },
  why: {
    en: 'Where every month has ten entries or more, an empty one is mostly a sheet that was not copied. Missing is not zero.',
    es: 'Donde cada mes tiene diez anotaciones o más, uno vacío suele ser una hoja que no se copió. Faltar no es cero.',
  },
  fix: {
    en: 'Look whether a sheet or a file is missing. If nothing came in that month, there is nothing to repair; say so in the report, certified.',
    es: 'Vea si falta una hoja o un archivo. Si no llegó nada ese mes, no hay nada que corregir; indíquelo en el informe, certificado.',
  },
  message: {
    en: 'The log has no entry of {month}. The months beside it have {before} and {after}.',
    es: 'La bitácora no tiene anotaciones de {month}. Los meses vecinos tienen {before} y {after}.',
  },
  since: '1.0',
  start(report) {
    const logs = new Map<string, Map<string, MonthOfLog>>();
    let last: MonthOfLog | undefined;
    return {
      take({ agency_id, source, revision, received_on, request_id: record_id }, origin) {
        if (source.kind !== 'own-log' || revision > 1 || agency_id === undefined || received_on === undefined) return;
        if (last === undefined || last.agency_id !== agency_id || !received_on.startsWith(last.month)) {
          const month = received_on.slice(0, 7);
          const months = logs.get(agency_id) ?? new Map<string, MonthOfLog>();
          logs.set(agency_id, months);
          last = months.get(month) ?? { agency_id, month, count: 0, origin, record_id };
          months.set(month, last);
        }
        last.count++;
      },
      finish() {
        for (const months of logs.values()) {
          const inOrder = [...months.values()].sort((left, right) => (left.month < right.month ? -1 : 1));
          if (inOrder.length < ENOUGH_MONTHS || inOrder.some(({ count }) => count < BUSY)) continue;
          for (const [at, { month: after, count, origin, record_id }] of inOrder.entries()) {
            const earlier = inOrder[at - 1];
            const month = earlier === undefined ? after : nextMonth(earlier.month);
            if (earlier === undefined || month === after) continue;
            const values = { month, before: earlier.count, after: count };
            report({ origin, record_id }, '/received_on', { values });
          }
        }
      },
    };
  },
};
const ENOUGH_MONTHS = 4;
const BUSY = 10;

interface MonthOfLog {
  readonly agency_id: string;
  readonly month: string;
  count: number;
  /** Its first entry. */
  readonly origin: Origin;
  readonly record_id: string;
}

function nextMonth(month: string): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
