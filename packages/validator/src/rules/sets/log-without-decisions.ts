import { dateOfDay, dayNumber } from '@daybook/reports';
import type { Origin, SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { Sight } from '../../sight.ts';

/** A log with many asks and not one decision. */
export const logWithoutDecisions: SetRule<LogEntry, Sight> = {
  id: 'log-without-decisions',
  scope: 'set',
  record: 'request',

  severity: 'warning',
  title: { en: 'A log without a single decision', es: 'Una bitácora sin ninguna decisión' },
  why: {
    en: 'What the agency decided is what a log is for. An empty column mostly means that it was not filled in, or did not come along.',
    es: 'Para qué sirve una bitácora es para saber qué se decidió. Una columna vacía casi siempre significa que no se llenó o no se copió.',
  },
  fix: {
    en: 'Fill in "Decision" for each ask, or "Closed without decision". A policy of not answering is "Declined". In Excel, check that the column was copied too.',
    es: 'Llene "Decisión" en cada petición, o "Cerrado sin decisión". Una política de no contestar es "Denegada". En Excel, revise que la columna también se haya copiado.',
  },
  message: {
    en: '{count} asks older than 30 days, and none is decided or closed.',
    es: '{count} peticiones de más de 30 días, y ninguna está decidida ni cerrada.',
  },
  since: '1.0',
  start(report, { today }) {
    const logs = new Map<string, Log>();
    const before = dateOfDay(dayNumber(today) - DAYS);
    return {
      take({ agency_id, source, direction, received_on, asks, request_id: record_id }, origin) {
        if (direction !== 'inbound' || source.kind !== 'own-log' || agency_id === undefined) return;
        let log = logs.get(agency_id);
        if (log === undefined) {
          log = { count: 0, isDecided: false, origin, record_id };
          logs.set(agency_id, log);
        }
        if (log.isDecided) return;
        log.isDecided = asks.some((ask) => ask.decisions.length > 0 || ask.closed_without_decision !== undefined);
        if (received_on !== undefined && received_on < before) log.count += asks.length;
      },
      finish() {
        for (const { count, isDecided, origin, record_id } of logs.values())
          if (!isDecided && count >= ENOUGH) report({ origin, record_id }, '/asks/0/decisions', { values: { count } });
      },
    };
  },
};
const DAYS = 30;
const ENOUGH = 10;

interface Log {
  count: number;
  isDecided: boolean;
  readonly origin: Origin;
  readonly record_id: string;
}
