import { requestKey } from '@daybook/reports';
import type { Request, SetRule } from '@daybook/types';
import type { SecondLook } from '../../check/second-look.ts';
import { OpenReferences } from '../../fingerprints/open-references.ts';
import type { Sight } from '../../sight.ts';

/** A request that replaces one which is not in the log. */
export const supersedesUnknown: SetRule<Request, Sight> = {
  id: 'supersedes-unknown',
  scope: 'set',
  record: 'request',
  severity: 'warning',
  title: { en: 'Replaces a request that is not there', es: 'Reemplaza una solicitud que no está' },
  why: {
    en: 'Nothing is deleted from the log. The request that was replaced stays listed.',
    es: 'Nada se borra de la bitácora. La solicitud reemplazada sigue en la lista.',
  },
  fix: {
    en: 'Check the id in "Replaces requests". If the older request stands in another file, check both files together.',
    es: 'Revise el id en "Reemplaza solicitudes". Si la solicitud anterior está en otro archivo, verifique ambos archivos juntos.',
  },
  message: {
    en: 'This request replaces {other}. The files given have no such request.',
    es: 'Esta solicitud reemplaza a {other}. En los archivos entregados no hay tal solicitud.',
  },
  since: '1.0',
  start(report) {
    const references = new OpenReferences();
    const check: SecondLook<Request> = {
      take(request, origin) {
        const own = requestKey(request);
        if (own !== undefined) references.define(own);
        request.supersedes.forEach((named, at) => {
          const id = requestKey(request, named);
          // A request that names itself has its own finding.
          if (id === undefined || id === own) return;
          references.refer({ id, origin, record_id: request.request_id, pointer: `/supersedes/${at}` });
        });
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
