import type { Agreement, RecordRule, Request } from '@daybook/types';
import { citedAgreements } from '../../facts/cited-agreements.ts';
import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** An entry relies on an agreement that, by its own record, was not in force on that day. */
export const agreementNotInForce: RecordRule<Request, Sight> = {
  id: 'agreement-not-in-force',
  scope: 'record',
  record: 'request',
  when: 'agreement',
  severity: 'flag',
  title: { en: 'Was the agreement in force?', es: '¿Estaba vigente el acuerdo?' },
  why: {
    en: 'Only an agreement in force gives powers or grounds. Its record shows other dates.',
    es: 'Solo un acuerdo vigente da facultades o fundamento. Su registro muestra otras fechas.',
  },
  fix: {
    en: 'Check the id of the agreement, the date here, and the dates in the record of the agreement. In Excel, a renewed agreement has a new id. Else answer the flag.',
    es: 'Revise el id del acuerdo, la fecha de aquí y las fechas del registro del acuerdo. En Excel, un acuerdo renovado lleva otro id. Si no, responda a la señal.',
  },
  message: {
    early: {
      en: 'The log relies on it for {on}. By its record the agreement began on {date}. Was another one in force?',
      es: 'La bitácora lo invoca para el {on}. Según su registro, el acuerdo comenzó el {date}. ¿Había otro vigente?',
    },
    late: {
      en: 'The log relies on it for {on}. By its record the agreement ended by {date}. Was another one in force?',
      es: 'La bitácora lo invoca para el {on}. Según su registro, el acuerdo ya había terminado el {date}. ¿Había otro vigente?',
    },
    never: {
      en: 'The log relies on it for {on}. The record says of the agreement: {status:agreement-status}. Was another one in force?',
      es: 'La bitácora lo invoca para el {on}. El registro dice del acuerdo: {status:agreement-status}. ¿Había otro vigente?',
    },
  },
  basis: [{ citation: '8 U.S.C. 1357(g)', verification: 'verified' }],
  since: '1.0',
  check(request, report, sight) {
    citedAgreements(
      request,
      () => sight.zoneOf(request.agency_id),
      (id, on, pointer) => {
        const agreement = on === undefined ? undefined : sight.agreement(id);
        if (on === undefined || agreement === undefined) return;
        const { status, effective_on, signed_on } = agreement;
        const early = turnedRound(effective_on ?? signed_on, on);
        const late = turnedRound(on, endOf(agreement));
        if (NEVER.has(status)) report(pointer, { variant: 'never', values: { on, status } });
        else if (early !== undefined) report(pointer, { variant: 'early', values: { on, date: early.earlier } });
        else if (late !== undefined) report(pointer, { variant: 'late', values: { on, date: late.later } });
      },
    );
  },
};

const NEVER = new Set<string>(['proposed', 'pending-signature', 'void']);

/** The last day on which it can have been in force; one that vanished from a list ended before the list without it. */
function endOf({ ended_on, ended_between }: Agreement): string | undefined {
  return ended_on ?? ended_between?.first_missing_on;
}
