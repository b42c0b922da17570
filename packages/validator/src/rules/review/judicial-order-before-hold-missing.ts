import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { claims } from '../../facts/claims.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import { isComplied } from '../../facts/is-complied.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** A hold was agreed to, and the log shows no order of a judicial official where a law asks for one first. */
export const judicialOrderBeforeHoldMissing: RecordRule<Request, Sight> = {
  id: 'judicial-order-before-hold-missing',
  scope: 'record',
  record: 'request',
  when: 'held',
  severity: 'flag',
  title: { en: 'Did a judicial official order the hold?', es: '¿Ordenó la retención un funcionario judicial?' },
  why: {
    en: 'A law in force on that day asks that a judge or magistrate looks at the papers and orders the hold first.',
    es: 'Una ley vigente ese día exige que antes un juez o magistrado vea los documentos y ordene la retención.',
  },
  fix: {
    en: 'If there was an order, choose "State judicial hold order" in the column "Legal basis", or list the order as a paper. In Excel, further papers have a sheet of their own. Else answer the flag.',
    es: 'Si hubo una orden, elija "Orden judicial estatal de retención" en la columna "Fundamento legal" o anótela como documento. En Excel, los demás documentos tienen su propia hoja. Si no, responda a la señal.',
  },
  message: {
    en: 'A hold was agreed to on {on}. The law on file asks for an order of a judicial official first. None is logged. Was there one?',
    es: 'Se aceptó una retención el {on}. La ley registrada exige antes la orden de un funcionario judicial. No consta. ¿La hubo?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id } = request;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = ask.ask === 'hold-custody' ? decisionInForce(ask) : undefined;
      if (decision === undefined || !isComplied(decision.decision)) continue;
      if (hasCourtBasis(request) || claims(decision, 'judicial-official-order')) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === undefined ? undefined : provisionOn('judicial-order-before-hold', agency_id, on, sight);
      if (on === undefined || found === undefined) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/legal_basis`;
      report(pointer, { values: { on }, basis: basisOf([found]) });
    }
  },
};
