import type { SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import { OpenReferences } from '../../fingerprints/open-references.ts';
import type { Sight } from '../../sight.ts';

/** A related request that is not there. */
export const relatedRequestUnknown: SetRule<LogEntry, Sight> = {
  id: 'related-request-unknown',
  scope: 'set',
  record: 'request',
  readers: ['agency', 'public'],
  severity: 'warning',
  title: { en: 'A related request that is not there', es: 'Una solicitud relacionada que no está' },
  why: {
    en: "Related requests show how a matter went on: declined first, then a judge's order. A link to nothing hides that.",
    es: 'Las solicitudes relacionadas muestran cómo siguió un asunto: primero una negativa, luego una orden judicial. Un enlace a nada lo oculta.',
  },
  fix: {
    en: 'Check the public id of the related request. If it stands in another file, check both files together.',
    es: 'Revise el id público de la solicitud relacionada. Si está en otro archivo, verifique ambos archivos juntos.',
  },
  message: {
    en: 'The files given have no request with the public id {other}.',
    es: 'En los archivos entregados no hay ninguna solicitud con el id público {other}.',
  },
  since: '1.0',
  start(report) {
    const references = new OpenReferences();
    const check: SecondLook<LogEntry> = {
      take({ public_id, request_id, related_requests }, origin) {
        references.define(public_id);
        related_requests.forEach(({ public_id: id }, at) => {
          const pointer = `/related_requests/${at}/public_id`;
          if (id !== undefined) references.refer({ id, log: '', origin, record_id: request_id ?? public_id, pointer });
        });
      },
      wantsAgain: () => references.isUnsure,
      again: ({ public_id }) => references.settle(public_id),
      finish() {
        for (const { id: other, origin, record_id, pointer } of references.left())
          report({ origin, record_id }, pointer, { values: { other } });
      },
    };
    return check;
  },
};
