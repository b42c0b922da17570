import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A request that says it replaces itself. */
export const supersedesItself: RecordRule<Request, Sight> = {
  id: 'supersedes-itself',
  scope: 'record',
  record: 'request',
  when: 'supersedes',
  severity: 'error',
  title: { en: 'A request that replaces itself', es: 'Una solicitud que se reemplaza a sí misma' },
  why: {
    en: 'A later state of one request is a new revision of it. "Replaces requests" is for other requests only.',
    es: 'Un estado posterior de la misma solicitud es una revisión nueva. "Reemplaza solicitudes" es solo para otras solicitudes.',
  },
  fix: {
    en: 'Take the id out of "Replaces requests". If you meant a newer state, raise "Revision".',
    es: 'Quite el id de "Reemplaza solicitudes". Si quería indicar un estado más nuevo, aumente la "Revisión".',
  },
  message: {
    en: 'The request {id} says that it replaces itself.',
    es: 'La solicitud {id} dice que se reemplaza a sí misma.',
  },
  since: '1.0',
  check({ request_id: id, supersedes }, report) {
    if (id === undefined) return;
    const at = supersedes.indexOf(id);
    if (at !== -1) report(`/supersedes/${at}`, { values: { id } });
  },
};
