import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An entry of an agency's own log has no date of receipt, and does not say why. */
export const receivedDateMissing: RecordRule<Request, Sight> = {
  id: 'received-date-missing',
  scope: 'record',
  record: 'request',
  severity: 'error',
  title: { en: 'No date of receipt', es: 'Sin fecha de recepción' },
  why: {
    en: 'The date of receipt decides in which quarter the entry is counted. Without it the entry is in no report.',
    es: 'La fecha de recepción decide en qué trimestre se cuenta la anotación. Sin ella no está en ningún informe.',
  },
  fix: {
    en: 'Fill in the day on which it came, or on which the agency made its query or contact. If nobody knows, say so in the column beside it.',
    es: 'Llene el día en que llegó, o en que la agencia hizo su consulta o contacto. Si nadie lo sabe, indíquelo en la columna de al lado.',
  },
  message: {
    en: 'It does not say on which day this came, nor why that is missing.',
    es: 'No dice qué día llegó esto ni por qué falta ese dato.',
  },
  since: '1.0',
  check({ source, received_on, received_on_missing }, report) {
    if (source.kind === 'own-log' && received_on === undefined && received_on_missing === undefined)
      report('/received_on');
  },
};
