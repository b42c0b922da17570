import type { SchemaFault } from '../schema-fault.ts';

/** A part stands in an entry of a sort that cannot have it. */
export const partNotForThisEntry: SchemaFault = {
  id: 'part-not-for-this-entry',
  severity: 'error',
  flaws: ['barred'],
  title: {
    en: 'A part that this sort of entry cannot have',
    es: 'Una parte que este tipo de anotación no puede tener',
  },
  why: {
    en: 'An entry is one thing: a request that came in, a query, a contact, an alert or an act. Parts of two sorts would be counted twice.',
    es: 'Una anotación es una sola cosa: una solicitud recibida, una consulta, un contacto, una alerta o un acto. Las partes de dos tipos se contarían dos veces.',
  },
  fix: {
    en: 'Empty the cells of that part, or correct the field that says what sort of entry it is. If both happened, make two entries.',
    es: 'Vacíe las celdas de esa parte o corrija el campo que dice de qué tipo es la anotación. Si ocurrieron ambas cosas, haga dos anotaciones.',
  },
  message: {
    en: '"{field}" has no place here, because {reason}.',
    es: '"{field}" no corresponde aquí, porque {reason}.',
  },
  since: '1.0',
  describe: ({ reason }) => ({ values: { reason } }),
};
