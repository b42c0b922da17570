import type { PublicRequest, RecordRule } from '@daybook/types';
import { eachMonth } from '../../facts/each-month.ts';
import type { Sight } from '../../sight.ts';

/** A month or quarter of a public entry that has not begun. */
export const monthInTheFuture: RecordRule<PublicRequest, Sight> = {
  id: 'month-in-the-future',
  scope: 'record',
  record: 'request',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'A month that has not come yet', es: 'Un mes que aún no llega' },
  why: {
    en: 'The public log tells what has happened. A month to come could announce when a person will be released.',
    es: 'La bitácora pública cuenta lo que ya ocurrió. Un mes futuro podría anunciar cuándo saldrá una persona.',
  },
  fix: {
    en: "Correct the date in the agency's own log and make the public copy again. If the date is right, publish the entry later.",
    es: 'Corrija la fecha en la bitácora propia de la agencia y haga de nuevo la copia pública. Si la fecha es correcta, publique la anotación más tarde.',
  },
  message: {
    en: '{month} is after the day of this check, {today}.',
    es: '{month} es posterior al día de esta verificación, {today}.',
  },
  basis: [{ citation: 'Daybook standard: the public log has no future date', verification: 'verified' }],
  since: '1.0',
  check(request, report, { today }) {
    const now = today.slice(0, 7);
    eachMonth(request, (pointer, text, month) => {
      if (month > now) report(pointer, { values: { month: text, today } });
    });
  },
};
