import { personalData } from '@daybook/files';
import type { RecordRule, Report, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';
import { personalDataMessages } from '../../words/personal-data-messages.ts';

/** A text field that seems to hold a number, an address or a date that identifies a person. */
export const personalDataInText: RecordRule<Request, Sight> = {
  id: 'personal-data-in-text',
  scope: 'record',
  record: 'request',
  readers: ['agency', 'regulator', 'public'],
  severity: 'error',
  cannotBeRegraded: true,
  everyRevision: true,
  title: { en: 'Looks like personal data', es: 'Parecen datos personales' },
  why: {
    en: 'No field of a log may identify a person. What is written here could be passed on with the log.',
    es: 'Ningún campo de la bitácora puede identificar a una persona. Lo que se escriba aquí podría difundirse con ella.',
  },
  fix: {
    en: 'Remove it. In Excel, delete it from the cell and from older copies of the file. For a request id, use a running number of the log.',
    es: 'Quítelo. En Excel, bórrelo de la celda y de las copias anteriores del archivo. Como id de la solicitud, use un número corrido de la bitácora.',
  },
  message: personalDataMessages,
  since: '1.0',
  check({ request_id, case_key, facility, instruments, source, as_released, custody, supersedes }, report) {
    lookAtId(request_id, '/request_id', report);
    lookAtId(case_key, '/case_key', report);
    lookAtId(custody?.recorded_in, '/custody/recorded_in', report);
    for (const [at, id] of supersedes.entries()) lookAtId(id, `/supersedes/${at}`, report);
    look(facility?.as_listed, '/facility/as_listed', report);
    look(facility?.city, '/facility/city', report);
    look(source.release_id, '/source/release_id', report);
    look(as_released?.lift_reason, '/as_released/lift_reason', report);
    look(as_released?.detainer_type, '/as_released/detainer_type', report);
    for (const [at, { court }] of instruments.entries()) look(court, `/instruments/${at}/court`, report);
  },
};

/** Nothing personal is without a digit, an @ or one of these words: a cheap look before the real one. */
const COULD = /[\d@]|born|birth|nac|dob|d\.o\.b|f\.?d\.?n/i;
/** Ids made of a year, a month and a number look like dates and phones; these do not. */
const SURE = /^(?:(?!19|20)\d{3}([-.])\d{2}\1\d{4}|A-?(?!19|20)\d{3}-?\d{3}-?\d{2,3})$/i;

function look(text: string | undefined, pointer: string, report: Report): void {
  if (text === undefined || !COULD.test(text)) return;
  const variant = personalData(text);
  if (variant !== undefined) report(pointer, { variant });
}

function lookAtId(id: string | undefined, pointer: string, report: Report): void {
  if (id === undefined || !SURE.test(id)) return;
  report(pointer, { variant: /^a/i.test(id) ? 'a-number' : 'ssn' });
}
