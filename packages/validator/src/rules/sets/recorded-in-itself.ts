import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A request that says its custody is recorded in itself. */
export const recordedInItself: RecordRule<Request, Sight> = {
  id: 'recorded-in-itself',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'error',
  title: { en: 'The custody is recorded in the same request', es: 'La custodia está registrada en la misma solicitud' },
  why: {
    en: 'A request that points at another one has no custody of its own. One that points at itself has none at all.',
    es: 'Una solicitud que remite a otra no tiene custodia propia. Una que remite a sí misma no tiene ninguna.',
  },
  fix: {
    en: 'Empty "Recorded in request" and fill in the custody, or name the request that holds it.',
    es: 'Vacíe "Registrado en la solicitud" y llene la custodia, o indique la solicitud que la contiene.',
  },
  message: {
    en: 'The request {id} says that its custody is recorded in itself.',
    es: 'La solicitud {id} dice que su custodia está registrada en ella misma.',
  },
  since: '1.0',
  check({ request_id: id, custody }, report) {
    if (id !== undefined && custody?.recorded_in === id) report('/custody/recorded_in', { values: { id } });
  },
};
