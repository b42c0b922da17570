import { dayNumber, groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { isComplied } from '../../facts/is-complied.ts';
import type { Sight } from '../../sight.ts';

/** The agency agreed to an ask, and the log does not say what came of it. */
export const compliedWithoutResult: RecordRule<Request, Sight> = {
  id: 'complied-without-result',
  scope: 'record',
  record: 'request',
  when: 'complied',
  severity: 'warning',
  title: { en: 'Complied, and then?', es: 'Se atendió, ¿y después?' },
  why: {
    en: 'To agree is not to act: ICE may have withdrawn, or nothing was done. Without the result nobody can tell.',
    es: 'Aceptar no es actuar: ICE pudo desistir, o no se hizo nada. Sin el resultado no se sabe.',
  },
  fix: {
    en: 'In Excel, fill in the column "What it led to" in the row of the ask. If nothing was done, choose "Nothing was done".',
    es: 'En Excel, llene la columna "En qué resultó" en la fila de lo pedido. Si no se hizo nada, elija "No se hizo nada".',
  },
  message: {
    en: 'Complied on {on} with: {ask:ask}. What did it lead to?',
    es: 'El {on} se atendió: {ask:ask}. ¿En qué resultó?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, custody, agency_id } = request;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (ask.result !== undefined || ask.disclosures.length > 0 || !isComplied(decision?.decision)) continue;
      // What is asked about a release has no result before custody ends.
      const group = groupOf('ask', ask.ask) ?? '';
      const isInCustody = custody === undefined || (custody.ended_on ?? custody.ended_at) === undefined;
      if (isInCustody && (group === 'custody' || group === 'notification')) continue;
      const on = dateOf(decision?.decided_on, decision?.decided_at, sight.zoneOf(agency_id));
      if (on === undefined || dayNumber(sight.today) - dayNumber(on) <= GRACE_DAYS) continue;
      report(`/asks/${at}/result`, { values: { on, ask: ask.ask } });
    }
  },
};

/** Time to enter what came of it. */
const GRACE_DAYS = 30;
