import type { RecordRule, Request } from '@daybook/types';
import { isBefore } from '../../facts/is-before.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** A later decision in the history of an ask is dated before the one that it replaces. */
export const decisionsOutOfOrder: RecordRule<Request, Sight> = {
  id: 'decisions-out-of-order',
  scope: 'record',
  record: 'request',
  when: 'history',
  severity: 'error',
  title: { en: 'Decisions in the wrong order', es: 'Decisiones en orden equivocado' },
  why: {
    en: 'The last decision listed is the one in force. If the dates run backward, the wrong decision is counted.',
    es: 'La última decisión anotada es la vigente. Si las fechas van hacia atrás, se cuenta la decisión equivocada.',
  },
  fix: {
    en: 'Put the decisions in the order in which they were made, or correct the date. In Excel, sort the rows of this ask by "Decided on".',
    es: 'Ponga las decisiones en el orden en que se tomaron, o corrija la fecha. En Excel, ordene las filas de esta petición por "Fecha de la decisión".',
  },
  message: {
    en: 'This decision is dated {decided}. The one before it in the list is later: {before}.',
    es: 'Esta decisión tiene fecha {decided}. La anterior de la lista es más reciente: {before}.',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id, received_on, received_at } = request;
    for (let i = 0; i < asks.length; i++) {
      const { decisions } = asks[i] as Request['asks'][number];
      for (let j = 1; j < decisions.length; j++) {
        const { decided_on, decided_at } = decisions[j] as (typeof decisions)[number];
        const last = decisions[j - 1] as (typeof decisions)[number];
        const zone = sight.zoneOf(agency_id);
        if (!isBefore(decided_on, decided_at, last.decided_on, last.decided_at, zone)) continue;
        // A date before receipt is wrong in itself, and has its own finding.
        if (isBefore(decided_on, decided_at, received_on, received_at, zone)) continue;
        const values = {
          decided: showWhen(decided_on, decided_at),
          before: showWhen(last.decided_on, last.decided_at),
        };
        const name = decided_on === undefined || decided_on === last.decided_on ? 'decided_at' : 'decided_on';
        report(`/asks/${i}/decisions/${j}/${name}`, { values });
      }
    }
  },
};
