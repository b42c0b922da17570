import { dayNumber, isFederalHoliday, weekday } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A paper from a court office that is dated on a weekend or a federal holiday. */
export const courtClosedThatDay: RecordRule<Request, Sight> = {
  id: 'court-closed-that-day',
  scope: 'record',
  record: 'request',
  when: 'court-paper',
  severity: 'warning',
  title: {
    en: 'A court paper of a day on which courts are closed',
    es: 'Un documento judicial de un día en que los tribunales cierran',
  },
  why: {
    en: 'Offices of courts are closed on weekends and holidays. A judge on duty may still sign; but more often the date is wrong.',
    es: 'Las oficinas de los tribunales cierran los fines de semana y feriados. Un juez de turno puede firmar; pero lo más común es que la fecha esté mal.',
  },
  fix: {
    en: 'Look at the date on the paper. If it is right, leave it. In Excel, look for month and day that changed places in "Date on the paper".',
    es: 'Mire la fecha en el documento. Si es correcta, déjela. En Excel, busque un mes y un día cambiados de lugar en "Fecha del documento".',
  },
  message: {
    weekend: {
      en: 'This paper ({paper:instrument}) is dated {dated}, on a weekend. Is the date right?',
      es: 'Este documento ({paper:instrument}) tiene fecha {dated}, en fin de semana. ¿Es correcta la fecha?',
    },
    holiday: {
      en: 'This paper ({paper:instrument}) is dated {dated}, on a federal holiday. Is the date right?',
      es: 'Este documento ({paper:instrument}) tiene fecha {dated}, en un feriado federal. ¿Es correcta la fecha?',
    },
  },
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper, dated_on: dated } = instruments[at] as Request['instruments'][number];
      if (dated === undefined || !OF_OFFICE_HOURS.has(paper)) continue;
      const day = weekday(dayNumber(dated));
      const isWeekend = day === SATURDAY || day === SUNDAY;
      if (isWeekend || isFederalHoliday(dated))
        report(`/instruments/${at}/dated_on`, { variant: isWeekend ? 'weekend' : 'holiday', values: { paper, dated } });
    }
  },
};
const SUNDAY = 0;
const SATURDAY = 6;
/** Papers that an office of a court issues. Warrants are signed at any hour: magistrates on duty are there for that. */
const OF_OFFICE_HOURS = new Set<string>([
  'judicial-subpoena',
  'grand-jury-subpoena',
  'writ-habeas',
  'blackies-warrant',
]);
