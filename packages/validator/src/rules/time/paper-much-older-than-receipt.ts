import { dayNumber } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { isAskingForm } from '../../facts/is-asking-form.ts';
import type { Sight } from '../../sight.ts';

/** A form that asks for something is dated long before it came. */
export const paperMuchOlderThanReceipt: RecordRule<Request, Sight> = {
  id: 'paper-much-older-than-receipt',
  scope: 'record',
  record: 'request',
  when: 'form',
  severity: 'warning',
  title: { en: 'Paper much older than receipt', es: 'Documento mucho más antiguo que la recepción' },
  why: {
    en: 'Detainers mostly come within days. More than 30 days often means a wrong year, or the date of an older form.',
    es: 'Las solicitudes de retención suelen llegar en pocos días. Más de 30 días suele indicar un año equivocado o la fecha de un formulario anterior.',
  },
  fix: {
    en: 'Compare the two dates with the paper. If another jail passed an old form on, both dates are right and nothing need change. In Excel, check the year.',
    es: 'Compare las dos fechas con el documento. Si otra cárcel pasó un formulario antiguo, ambas son correctas y no hay que cambiar nada. En Excel, revise el año.',
  },
  message: {
    en: 'The paper is dated {dated}. The request came {days} days later, on {received}.',
    es: 'El documento tiene fecha {dated}. La solicitud llegó {days} días después, el {received}.',
  },
  since: '1.0',
  check(request, report) {
    const { instruments, received_on: received } = request;
    if (received === undefined) return;
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, dated_on: dated } = instruments[at] as Request['instruments'][number];
      // Warrants and final orders may be years old, and so is any form that ICE has withdrawn since.
      if (dated === undefined || dated >= received || !isAskingForm(instrument)) continue;
      if (received > RETIRED_ON && RETIRED.test(instrument)) continue;
      const days = dayNumber(received) - dayNumber(dated);
      if (days > MOST_DAYS) report(`/instruments/${at}/dated_on`, { values: { dated, received, days } });
    }
  },
};

const MOST_DAYS = 30;
/** Forms that Form I-247A replaced, and when. */
const RETIRED = /^i-247[dnx]?$/;
const RETIRED_ON = '2017-04-02';
