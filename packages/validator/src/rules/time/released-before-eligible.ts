import type { RecordRule, Request } from '@daybook/types';
import { isBefore } from '../../facts/is-before.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Custody ended by release before every ground for it had ended. */
export const releasedBeforeEligible: RecordRule<Request, Sight> = {
  id: 'released-before-eligible',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'error',
  title: { en: 'Released before release was due', es: 'Liberada antes de la fecha en que podía salir' },
  why: {
    en: 'The time of release tells whether there was a hold and how long. Nobody is released while a ground for custody still stands.',
    es: 'La hora de salida indica si hubo retención y cuánto duró. Nadie sale en libertad mientras subsiste un motivo de custodia.',
  },
  fix: {
    en: 'Correct "Could be released at" or "Custody ended at". If ICE took the person before release was due, choose "To ICE before release was due" in the column "How custody ended".',
    es: 'Corrija "Hora en que podía salir" u "Hora del fin de la custodia". Si ICE se llevó a la persona antes, elija "Entrega a ICE antes de la fecha de liberación" en la columna "Cómo terminó la custodia".',
  },
  message: {
    en: 'Custody ended on {ended}. Release was due only on {eligible}.',
    es: 'La custodia terminó el {ended}. La persona no podía salir hasta el {eligible}.',
  },
  basis: [{ citation: '8 CFR 287.7(d)', verification: 'verified' }],
  since: '1.0',
  check({ custody, agency_id, facility }, report, sight) {
    if (custody?.custody_end === undefined || !ENDS_AT_RELEASE.has(custody.custody_end)) return;
    const { ended_on, ended_at, release_eligible_on: due_on, release_eligible_at: due_at } = custody;
    if (!isBefore(ended_on, ended_at, due_on, due_at, sight.zoneOf(agency_id, facility?.facility_id))) return;
    const values = { ended: showWhen(ended_on, ended_at), eligible: showWhen(due_on, due_at) };
    report(ended_at !== undefined && due_at !== undefined ? '/custody/ended_at' : '/custody/ended_on', { values });
  },
};

/** Ends of custody that can only come once release is due; death, another prison or another agency may come before. */
const ENDS_AT_RELEASE = new Set<string>(['transferred-to-ice-at-release', 'transferred-after-hold', 'released-no-ice']);
