import type { SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { OpenReferences } from '../../fingerprints/open-references.ts';
import type { Sight } from '../../sight.ts';

/** A request whose custody is said to be recorded in a request that is not there. */
export const recordedInUnknown: SetRule<LogEntry, Sight> = {
  id: 'recorded-in-unknown',
  scope: 'set',
  record: 'request',
  severity: 'warning',
  title: { en: 'The custody is recorded nowhere', es: 'La custodia no está registrada en ningún lado' },
  why: {
    en: 'What became of a person is recorded once. If the request that holds it is missing, a transfer or a release is not counted.',
    es: 'Lo que pasó con la persona se registra una sola vez. Si falta la solicitud que lo contiene, una entrega o una liberación no se cuenta.',
  },
  fix: {
    en: 'Check the id in "Recorded in request". If that request stands in another file of the log, check both files together.',
    es: 'Revise el id en "Registrado en la solicitud". Si esa solicitud está en otro archivo de la bitácora, verifique ambos archivos juntos.',
  },
  message: {
    en: 'The custody is said to be recorded in the request {other}. The files given have no such request.',
    es: 'Se indica que la custodia está registrada en la solicitud {other}. En los archivos entregados no hay tal solicitud.',
  },
  since: '1.0',
  start(report) {
    const references = new OpenReferences();
    const check: SecondLook<LogEntry> = {
      take({ source, request_id, agency_id: log = '', custody }, origin) {
        if (source.kind !== 'own-log') return;
        references.define(request_id, log);
        const id = custody?.recorded_in;
        // A request that names itself has its own finding.
        if (id !== undefined && id !== request_id)
          references.refer({ id, log, origin, record_id: request_id, pointer: '/custody/recorded_in' });
      },
      wantsAgain: () => references.isUnsure,
      again({ source, request_id, agency_id }) {
        if (source.kind === 'own-log') references.settle(request_id, agency_id);
      },
      finish() {
        for (const { id: other, origin, record_id, pointer } of references.left())
          report({ origin, record_id }, pointer, { values: { other } });
      },
    };
    return check;
  },
};
