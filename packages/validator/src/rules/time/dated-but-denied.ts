import type { RecordRule, Request } from '@daybook/types';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Something has a date, and the log says that it did not happen. */
export const datedButDenied: RecordRule<Request, Sight> = {
  id: 'dated-but-denied',
  scope: 'record',
  record: 'request',
  when: 'denied',
  severity: 'error',
  title: { en: 'A date for what did not happen', es: 'Una fecha de algo que no ocurrió' },
  why: {
    en: 'A thing that has a day has happened. Tables go by the yes or no, clocks go by the date, and here they contradict each other.',
    es: 'Lo que tiene un día ocurrió. Las tablas siguen el sí o el no, los plazos siguen la fecha, y aquí se contradicen.',
  },
  fix: {
    en: 'If it happened, correct the yes or no beside the date. If not, empty the date. In Excel the two stand in the same row.',
    es: 'Si ocurrió, corrija el sí o el no junto a la fecha. Si no, vacíe la fecha. En Excel ambos están en la misma fila.',
  },
  message: {
    copy: {
      en: 'The copy was given on {when}. But it says that the person was given none.',
      es: 'La copia se entregó el {when}. Pero dice que no se dio ninguna a la persona.',
    },
    reply: {
      en: 'The answer is dated {when}. But it says that the requester was not answered.',
      es: 'La respuesta tiene fecha {when}. Pero dice que no se respondió al solicitante.',
    },
    interview: {
      en: 'The interview is dated {when}. But it says that none was held.',
      es: 'La entrevista tiene fecha {when}. Pero dice que no se hizo.',
    },
    custody: {
      en: 'Custody ended on {when}. But it says that the person is still held.',
      es: 'La custodia terminó el {when}. Pero dice que la persona sigue detenida.',
    },
  },
  since: '1.0',
  check({ instruments, asks, interview, custody }, report) {
    const judge = (pointer: string, variant: string, on: string | undefined, at?: string) => {
      if ((on ?? at) === undefined) return;
      report(`${pointer}_${on === undefined ? 'at' : 'on'}`, { variant, values: { when: showWhen(on, at) } });
    };
    for (let i = 0; i < instruments.length; i++) {
      const { served_on_person, served_on, served_at } = instruments[i] as Request['instruments'][number];
      if (served_on_person === false) judge(`/instruments/${i}/served`, 'copy', served_on, served_at);
    }
    for (let i = 0; i < asks.length; i++) {
      const { replied_to_requester, replied_on } = asks[i] as Request['asks'][number];
      if (replied_to_requester === false) judge(`/asks/${i}/replied`, 'reply', replied_on);
    }
    if (interview?.held === false) judge('/interview/held', 'interview', interview.held_on, interview.held_at);
    if (custody?.custody_end === 'remains-in-custody')
      judge('/custody/ended', 'custody', custody.ended_on, custody.ended_at);
  },
};
