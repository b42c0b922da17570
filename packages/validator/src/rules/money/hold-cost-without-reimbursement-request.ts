import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A hold cost local or state money, and nobody asked for it back. */
export const holdCostWithoutReimbursementRequest: RecordRule<Request, Sight> = {
  id: 'hold-cost-without-reimbursement-request',
  scope: 'record',
  record: 'request',
  when: 'cost',
  severity: 'flag',
  title: { en: 'Was the cost of the hold asked back?', es: '¿Se pidió el reembolso del costo de la retención?' },
  why: {
    en: 'A detainer obliges the federal government to pay nothing until it takes custody. Some states ask agencies to bill it all the same, and readers ask who paid.',
    es: 'La solicitud de retención no obliga al gobierno federal a pagar nada hasta que asume la custodia. Algunos estados exigen cobrarle de todos modos, y el público pregunta quién pagó.',
  },
  fix: {
    en: 'If it was asked back, add a cost with "Repayment asked for" under "Flow". In Excel, add a row to the sheet of costs. Else answer the flag.',
    es: 'Si se pidió el reembolso, agregue un costo con "Reembolso solicitado" en "Movimiento". En Excel, agregue una fila en la hoja de costos. Si no, responda a la señal.',
  },
  message: {
    en: 'Paid from {source:money-source}: {category:cost-category}. No request for repayment is logged. Was one made?',
    es: 'Se pagó con {source:money-source}: {category:cost-category}. No consta solicitud de reembolso. ¿Se hizo?',
  },
  basis: [{ citation: '8 CFR 287.7(e)', verification: 'from-memory' }],
  since: '1.0',
  check({ costs }, report) {
    if (costs.some(({ flow }) => flow.startsWith('reimbursement-'))) return;
    for (let at = 0; at < costs.length; at++) {
      const { category, flow, money_source: source } = costs[at] as Request['costs'][number];
      if (flow !== 'expense' || !OF_HOLDS.has(category) || !OWN_MONEY.has(groupOf('money-source', source) ?? ''))
        continue;
      report(`/costs/${at}/flow`, { values: { source, category } });
    }
  },
};

const OF_HOLDS = new Set<string>(['hold-hours', 'detention-bed-days']);
/** Groups of money sources that are not federal. */
const OWN_MONEY = new Set(['local', 'state']);
