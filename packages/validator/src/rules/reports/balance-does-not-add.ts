import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A balance of asks whose two sides differ. */
export const balanceDoesNotAdd: RecordRule<QuarterlyReport, Sight> = {
  id: 'balance-does-not-add',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'The balance of asks does not add up', es: 'El balance de peticiones no cuadra' },
  why: {
    en: 'Every ask that was open or came in was decided, was closed, or is still open. If the two sides differ, some asks were lost or counted twice.',
    es: 'Toda petición abierta o recibida se decidió, se cerró o sigue abierta. Si los dos lados no coinciden, algunas peticiones se perdieron o se contaron dos veces.',
  },
  fix: {
    en: 'Make the report from the log, or count again: open at start + received = decided + closed without decision + open at end.',
    es: 'Haga el informe a partir de la bitácora, o cuente de nuevo: abiertas al inicio + recibidas = decididas + cerradas sin decisión + abiertas al final.',
  },
  message: {
    en: 'Open at start and received are {before} together. Decided, closed and open at end are {after}. The difference is {difference}.',
    es: 'Las abiertas al inicio y las recibidas suman {before}. Las decididas, las cerradas y las abiertas al final suman {after}. La diferencia es {difference}.',
  },
  since: '1.0',
  check({ balance }, report) {
    if (balance === undefined) return;
    const { open_at_start, received, decided, closed_without_decision, open_at_end } = balance;
    if (open_at_start === undefined || received === undefined || decided === undefined) return;
    if (closed_without_decision === undefined || open_at_end === undefined) return;
    const before = open_at_start + received;
    const after = decided + closed_without_decision + open_at_end;
    if (before !== after) report('/balance', { values: { before, after, difference: Math.abs(before - after) } });
  },
};
