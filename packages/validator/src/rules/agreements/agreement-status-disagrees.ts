import type { Agreement, RecordRule } from '@daybook/types';
import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A status that the dates of the agreement contradict. */
export const agreementStatusDisagrees: RecordRule<Agreement, Sight> = {
  id: 'agreement-status-disagrees',
  scope: 'record',
  record: 'agreement',
  severity: 'warning',
  title: { en: 'Status and dates disagree', es: 'El estado y las fechas no coinciden' },
  why: {
    en: 'Counts of agreements in force go by the status. Checks of single decisions go by the dates.',
    es: 'Los recuentos de acuerdos vigentes se guían por el estado. La revisión de cada decisión se guía por las fechas.',
  },
  fix: {
    en: 'Change the status, or the date. In Excel, these are the columns "Status", "Signed on" and "Ended on".',
    es: 'Cambie el estado o la fecha. En Excel son las columnas "Estado", "Firmado el" y "Terminado el".',
  },
  message: {
    ended: {
      en: 'The status is "{status:agreement-status}". The agreement ended on {on}.',
      es: 'El estado es "{status:agreement-status}". El acuerdo terminó el {on}.',
    },
    'not-yet-ended': {
      en: 'The status is "{status:agreement-status}". The agreement ends only on {on}.',
      es: 'El estado es "{status:agreement-status}". El acuerdo no termina hasta el {on}.',
    },
    signed: {
      en: 'The status is "{status:agreement-status}". The agreement was signed on {on}.',
      es: 'El estado es "{status:agreement-status}". El acuerdo se firmó el {on}.',
    },
  },
  since: '1.0',
  check({ status, signed_on, ended_on }, report, { today }) {
    const say = (variant: string, on: string) => report('/status', { variant, values: { status, on } });
    const ended = turnedRound(today, ended_on);
    const ends = turnedRound(ended_on, today);
    if (ended !== undefined && (status === 'active' || status === 'suspended')) say('ended', ended.later);
    else if (ends !== undefined && ENDED.has(status)) say('not-yet-ended', ends.earlier);
    else if (signed_on !== undefined && signed_on <= today && UNSIGNED.has(status)) say('signed', signed_on);
  },
};

const ENDED = new Set<string>([
  'superseded',
  'expired',
  'terminated-by-lea',
  'terminated-by-ice',
  'terminated-by-state-law',
]);
const UNSIGNED = new Set<string>(['proposed', 'pending-signature']);
