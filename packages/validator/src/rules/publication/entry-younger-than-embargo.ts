import { dayNumber } from '@daybook/reports';
import type { PublicRequest, RecordRule } from '@daybook/types';
import { eachMonth } from '../../facts/each-month.ts';
import type { Sight } from '../../sight.ts';

/** A public entry whose outcome is shown so soon after its end that the shortest embargo cannot be over. */
export const entryYoungerThanEmbargo: RecordRule<PublicRequest, Sight> = {
  id: 'entry-younger-than-embargo',
  scope: 'record',
  record: 'request',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'Shown before the embargo is over', es: 'Se muestra antes de que termine la reserva' },
  why: {
    en: 'What happened a few days ago can be tied to a person by anybody who was there. So an outcome stays hidden for a while.',
    es: 'Lo que ocurrió hace pocos días lo puede relacionar con una persona cualquiera que estuvo allí. Por eso el desenlace se reserva un tiempo.',
  },
  fix: {
    en: 'Mark the entry as not yet public and take its outcome out, or publish later. The embargo is 30 days unless the agency sets another, of 14 days at least.',
    es: 'Marque la anotación como aún no pública y quite su desenlace, o publique más tarde. La reserva es de 30 días salvo que la agencia fije otra, de al menos 14.',
  },
  message: {
    en: 'This happened in {month}, less than {days} days before this check ({today}), and the outcome is shown.',
    es: 'Esto ocurrió en {month}, menos de {days} días antes de esta verificación ({today}), y el desenlace se muestra.',
  },
  basis: [{ citation: 'Daybook standard: nothing younger than the embargo is published', verification: 'verified' }],
  since: '1.0',
  check(request, report, { today }) {
    if (request.not_yet_public) return;
    const now = today.slice(0, 7);
    let last = { pointer: '', text: '', month: '' };
    eachMonth(request, (pointer, text, month, isEnd) => {
      // A month to come has a finding of its own.
      if (isEnd && month > last.month && month <= now) last = { pointer, text, month };
    });
    if (last.month === '' || dayNumber(today) - dayNumber(`${last.month}-01`) >= SHORTEST) return;
    report(last.pointer, { values: { month: last.text, days: SHORTEST, today } });
  },
};

/** The shortest embargo that an agency may set, in days. Counted from the first of the month, so that it is certain. */
const SHORTEST = 14;
