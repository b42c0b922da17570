import type { Agency, RecordRule } from '@daybook/types';

import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A name of an agency, or the agency itself, that ends before it begins. */
export const agencyDatesTurnedRound: RecordRule<Agency, Sight> = {
  id: 'agency-dates-turned-round',
  scope: 'record',
  record: 'agency',

  severity: 'error',
  title: {
    en: 'An agency or a name that ends before it begins',
    es: 'Una agencia o un nombre que termina antes de empezar',
  },
  why: {
    en: 'Names and agencies are looked up by the day. With the dates turned round they were never there.',
    es: 'Los nombres y las agencias se buscan por día. Con las fechas al revés, nunca existieron.',
  },
  fix: {
    en: 'Look for a wrong year, or for "From" and "To" that changed places. In Excel, the names have a sheet of their own.',
    es: 'Busque un año equivocado, o "Desde" y "Hasta" cambiados de lugar. En Excel, los nombres tienen su propia hoja.',
  },
  message: {
    en: 'It ends on {to}. It begins on {from}, which is later.',
    es: 'Termina el {to}. Empieza el {from}, que es posterior.',
  },
  since: '1.0',
  check({ active_from, active_to, names }, report) {
    const judge = (pointer: string, from: string | undefined, to: string | undefined) => {
      const turned = turnedRound(from, to);
      if (turned !== undefined) report(pointer, { values: { from: turned.earlier, to: turned.later } });
    };
    judge('/active_to', active_from, active_to);
    for (const [at, { from, to }] of names.entries()) judge(`/names/${at}/to`, from, to);
  },
};
