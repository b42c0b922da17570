import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A hold was made on Form I-247A, and the log shows no copy given to the person. */
export const detainerActedOnWithoutService: RecordRule<Request, Sight> = {
  id: 'detainer-acted-on-without-service',
  scope: 'record',
  record: 'request',
  when: 'held',
  severity: 'flag',
  title: {
    en: 'Was the person given a copy of the detainer?',
    es: '¿Se entregó a la persona copia de la solicitud de retención?',
  },
  why: {
    en: "By ICE's own guidance, Form I-247A takes effect only once a copy is served on the person.",
    es: 'Según la propia guía de ICE, el formulario I-247A surte efecto solo cuando se entrega copia a la persona.',
  },
  fix: {
    en: 'If the copy was given, say so under "Copy given to the person" and "Copy given on". In Excel these are columns of the same row. Else answer the flag.',
    es: 'Si se entregó la copia, indíquelo en "Copia entregada a la persona" y "Fecha de entrega de la copia". En Excel son columnas de la misma fila. Si no, responda a la señal.',
  },
  message: {
    en: 'A hold was agreed to or made on Form I-247A. No copy to the person is logged. Was one given?',
    es: 'Se aceptó o se hizo una retención con el formulario I-247A. No consta copia a la persona. ¿Se entregó?',
  },
  basis: [
    {
      citation: 'ICE guidance for Form I-247A (2017)',
      verification: 'verified',
      url: 'https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A',
    },
  ],
  since: '1.0',
  check(request, report) {
    const at = request.instruments.findIndex(({ instrument }) => instrument === 'i-247a');
    if (at < 0) return;
    const isServed = request.instruments.some(
      (paper) => paper.served_on_person ?? (paper.served_on ?? paper.served_at) !== undefined,
    );
    const hasCopy = request.notices.some(
      ({ notice, status }) => notice === 'copy-of-request' && groupOf('notice-status', status) === 'given',
    );
    if (!isServed && !hasCopy) report(`/instruments/${at}/served_on_person`);
  },
};
