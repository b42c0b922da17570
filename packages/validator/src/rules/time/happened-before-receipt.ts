import type { RecordRule, Request } from '@daybook/types';
import { glance } from '../../facts/glance.ts';
import { isBefore } from '../../facts/is-before.ts';
import { momentPointer } from '../../facts/moment-pointer.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Something that followed from a request is dated before the request came. */
export const happenedBeforeReceipt: RecordRule<Request, Sight> = {
  id: 'happened-before-receipt',
  scope: 'record',
  record: 'request',
  when: 'may-precede',
  severity: 'error',
  title: { en: 'Happened before the request came', es: 'Ocurrió antes de llegar la solicitud' },
  why: {
    en: 'An answer, a notice or an interview cannot come before the request that it follows from. One of the two dates is wrong.',
    es: 'Una respuesta, un aviso o una entrevista no puede ocurrir antes de la solicitud que le da origen. Una de las dos fechas está mal.',
  },
  fix: {
    en: 'Compare the two dates with the paper and correct the wrong one. In Excel, look for a wrong year or for month and day that changed places.',
    es: 'Compare las dos fechas con el documento y corrija la equivocada. En Excel, busque un año equivocado o un mes y un día cambiados de lugar.',
  },
  message: {
    en: 'This is dated {when}. The request came later, on {received}.',
    es: 'Esto tiene fecha {when}. La solicitud llegó después, el {received}.',
  },
  since: '1.0',
  check(request, report, sight) {
    const { received_on, received_at, quantity, notices } = request;
    // An entry for many like ones stands for a month: its days may come in any order.
    if ((received_on ?? received_at) === undefined || quantity !== undefined) return;
    for (const { moment, on, at, first, second } of glance(request).early) {
      if (moment === 'notice' && MAY_COME_FIRST.test(notices[first]?.notice ?? '')) continue;
      if (!isBefore(on, at, received_on, received_at, sight.zoneOf(request.agency_id))) continue;
      const isOtherDay = on !== undefined && (at === undefined || on !== received_on);
      const values = { when: showWhen(on, at), received: showWhen(received_on, received_at) };
      report(momentPointer(moment, isOtherDay ? 'on' : 'at', first, second), { values });
    }
  },
};

/** Rights may be explained at booking, before anything was asked. */
const MAY_COME_FIRST = /^(rights-advisement|other)$/;
