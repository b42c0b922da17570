import { requestKey } from '@daybook/reports';
import type { Request, SetRule } from '@daybook/types';
import type { SecondLook } from '../../check/second-look.ts';
import { OpenReferences } from '../../fingerprints/open-references.ts';
import type { Sight } from '../../sight.ts';

/** A request whose custody is said to be recorded in a request that is not there. */
export const recordedInUnknown: SetRule<Request, Sight> = {
  id: 'recorded-in-unknown',
  scope: 'set',
  record: 'request',
  severity: 'error',
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
    const check: SecondLook<Request> = {
      take(request, origin) {
        const own = requestKey(request);
        if (own !== undefined) references.define(own);
        const named = request.custody?.recorded_in;
        const id = named === undefined ? undefined : requestKey(request, named);
        // A request that names itself has its own finding.
        if (id === undefined || id === own) return;
        references.refer({ id, origin, record_id: request.request_id, pointer: '/custody/recorded_in' });
      },
      wantsAgain: () => references.isUnsure,
      again(request) {
        const own = requestKey(request);
        if (own !== undefined) references.settle(own);
      },
      finish() {
        for (const { id, origin, record_id, pointer } of references.left())
          report({ kind: 'request', origin, record_id }, pointer, {
            values: { other: id.slice(id.lastIndexOf('\n') + 1) },
          });
      },
    };
    return check;
  },
};
