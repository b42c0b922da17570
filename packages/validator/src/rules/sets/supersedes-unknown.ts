import type { SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { OpenReferences } from '../../fingerprints/open-references.ts';
import type { Sight } from '../../sight.ts';

/** A request that replaces one which is not in the log. */
export const supersedesUnknown: SetRule<LogEntry, Sight> = {
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
    const check: SecondLook<LogEntry> = {
      take({ source, request_id, agency_id: log = '', supersedes }, origin) {
        if (source.kind !== 'own-log') return;
        references.define(request_id, log);
        for (const [at, id] of supersedes.entries()) {
          // A request that names itself has its own finding.
          if (id !== request_id)
            references.refer({ id, log, origin, record_id: request_id, pointer: `/supersedes/${at}` });
        }
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
