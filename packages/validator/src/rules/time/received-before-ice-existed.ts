import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A request of ICE or another part of Homeland Security that came before there was one. */
export const receivedBeforeIceExisted: RecordRule<Request, Sight> = {
  id: 'received-before-ice-existed',
  scope: 'record',
  record: 'request',
  when: 'before-ice',

  severity: 'error',
  title: { en: 'Received before ICE existed', es: 'Recibida antes de que existiera ICE' },
  why: {
    en: 'ICE and its department began on March 1, 2003. An earlier date is a slip of the keyboard. It puts the entry in a quarter that nobody looks at.',
    es: 'ICE y el Departamento de Seguridad Nacional empezaron el 1 de marzo de 2003. Una fecha anterior es un error de tecleo y deja la anotación en un trimestre que nadie mira.',
  },
  fix: {
    en: 'Correct the year in "Received on". In Excel, a year of two digits may have become 19….',
    es: 'Corrija el año en "Fecha de recepción". En Excel, un año de dos cifras puede haberse vuelto 19….',
  },
  message: {
    en: 'Received on {received}. ICE began on {since}.',
    es: 'Se recibió el {received}. ICE empezó el {since}.',
  },
  basis: [
    {
      citation: 'Homeland Security Act of 2002, Reorganization Plan: components transferred March 1, 2003',
      verification: 'from-memory',
    },
  ],
  since: '1.0',
  check({ received_on: received, requesting_component: component = 'ice-unspecified' }, report) {
    if (received === undefined || received >= SINCE) return;
    const family = groupOf('requesting-component', component);
    if (family === 'ice' || family === 'dhs') report('/received_on', { values: { received, since: SINCE } });
  },
};
const SINCE = '2003-03-01';
