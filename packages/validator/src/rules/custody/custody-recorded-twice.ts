import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** The end of custody stands here, and another request is named as the one that holds it. */
export const custodyRecordedTwice: RecordRule<Request, Sight> = {
  id: 'custody-recorded-twice',
  scope: 'record',
  record: 'request',
  when: 'recorded-elsewhere',
  severity: 'error',
  title: { en: 'The end of custody stands in two places', es: 'El fin de la custodia está en dos lugares' },
  why: {
    en: 'What became of a person is recorded once. Else one transfer is counted twice.',
    es: 'Lo que pasó con una persona se registra una sola vez. Si no, una entrega se cuenta dos veces.',
  },
  fix: {
    en: 'If the other request holds the custody, empty the fields of custody here and keep "Recorded in request". Else empty that one. In Excel these are columns of the same row.',
    es: 'Si la otra solicitud contiene la custodia, vacíe aquí los campos de custodia y deje "Registrado en la solicitud". Si no, vacíe ese. En Excel son columnas de la misma fila.',
  },
  message: {
    en: 'The custody is recorded in {other}. Here it says once more how it ended: {end:custody-end}.',
    es: 'La custodia está registrada en {other}. Aquí se dice otra vez cómo terminó: {end:custody-end}.',
  },
  since: '1.0',
  check({ custody, request_id }, report) {
    if (custody?.recorded_in === undefined || custody.custody_end === undefined) return;
    // A request that names itself has a finding of its own.
    if (custody.recorded_in === request_id) return;
    report('/custody/custody_end', { values: { other: custody.recorded_in, end: custody.custody_end } });
  },
};
