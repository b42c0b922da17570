import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { instrumentAsks } from '@daybook/types/instrument-asks';
import type { Sight } from '../../sight.ts';

/** A form asks for more than the request lists. */
export const asksMissingForPaper: RecordRule<Request, Sight> = {
  id: 'asks-missing-for-paper',
  scope: 'record',
  record: 'request',
  when: 'form',
  severity: 'warning',
  title: { en: 'The form asks for more', es: 'El formulario pide más' },
  why: {
    en: 'One form often asks for several things, and each is decided on its own. What is not listed is in no count.',
    es: 'Un formulario suele pedir varias cosas, y cada una se decide por separado. Lo que no se anota no entra en ningún conteo.',
  },
  fix: {
    en: 'Add the ask that the message names, with its own decision. In Excel, copy the row, give it the next ask number and change "What was asked".',
    es: 'Agregue lo pedido que indica el mensaje, con su propia decisión. En Excel, copie la fila, déle el número siguiente y cambie "Qué se pidió".',
  },
  message: {
    en: 'This form ({paper:instrument}) also asks: {ask:ask}. It is not listed.',
    es: 'Este formulario ({paper:instrument}) también pide: {ask:ask}. No está anotado.',
  },
  since: '1.0',
  check({ direction, source, asks, asks_complete, instruments }, report) {
    if (direction !== 'inbound' || asks_complete === false || source.kind !== 'own-log') return;
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, edition } = instruments[at] as Request['instruments'][number];
      for (const row of ROWS) {
        if (row.instrument !== instrument || asks.some(({ ask }) => ask === row.ask)) continue;
        if (edition !== undefined && row.edition !== '' && row.edition !== edition) continue;
        report(`/instruments/${at}/instrument`, { values: { paper: instrument, ask: row.ask } });
      }
    }
  },
};

/** What the forms that ask for something ask for. An attached warrant asks for nothing of its own. */
const ROWS = instrumentAsks.filter(({ instrument }) => groupOf('instrument', instrument) === 'request');
