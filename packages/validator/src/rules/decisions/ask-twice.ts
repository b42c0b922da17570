import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** The same thing is asked twice in one request. */
export const askTwice: RecordRule<Request, Sight> = {
  id: 'ask-twice',
  scope: 'record',
  record: 'request',
  when: 'several',
  severity: 'warning',
  title: { en: 'The same ask twice in one request', es: 'Lo mismo pedido dos veces en una solicitud' },
  why: {
    en: 'Each ask is counted and decided on its own. One that is entered twice is counted twice.',
    es: 'Cada cosa pedida se cuenta y se decide por separado. La que se anota dos veces se cuenta dos veces.',
  },
  fix: {
    en: 'Keep one of the two, with its decision. In Excel, delete the other row. If two databases were asked for, name them under "Database asked for".',
    es: 'Conserve una de las dos, con su decisión. En Excel, elimine la otra fila. Si se pidieron dos bases de datos, indíquelas en "Base de datos solicitada".',
  },
  message: {
    en: 'Ask {no} of this request is the same: {ask:ask}.',
    es: 'La petición {no} de esta solicitud es la misma: {ask:ask}.',
  },
  since: '1.0',
  check({ asks }, report) {
    for (let at = 1; at < asks.length; at++) {
      const { ask, system, purpose, federal_force } = asks[at] as Request['asks'][number];
      if (ask === undefined || VARIOUS.has(ask)) continue;
      const other = asks
        .slice(0, at)
        .find(
          (one) =>
            one.ask === ask && one.system === system && one.purpose === purpose && one.federal_force === federal_force,
        );
      if (other !== undefined) report(`/asks/${at}/ask`, { values: { no: other.ask_no, ask } });
    }
  },
};
/** Codes for more than one thing: two of them may be two things. */
const VARIOUS = new Set<string>(['other', 'unknown', 'info-other-db', 'records-subpoena']);
