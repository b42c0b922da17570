import type { Words } from '@daybook/types';
import type { SetAside } from './reconciliation.ts';

/** Why rows are counted on neither side. */
export const setAsideWords: Readonly<Record<SetAside, Words>> = {
  withdrawn: { en: 'withdrawn from the log', es: 'retiradas de la bitácora' },
  'not-received': { en: 'not a request received', es: 'no son una solicitud recibida' },
  'not-from-ice': { en: 'from another body than ICE', es: 'de un organismo distinto de ICE' },
  'no-detainer-form': {
    en: 'without one of ICE’s forms I-247: no release lists them',
    es: 'sin uno de los formularios I-247 de ICE: ninguna publicación las enumera',
  },
  'other-agency': { en: 'at facilities of other agencies', es: 'en centros de otras agencias' },
  'facility-unknown': { en: 'at facilities that nobody here has', es: 'en centros que nadie aquí tiene' },
  'form-unknown': { en: 'on a form that is not known', es: 'en un formulario que no se conoce' },
  'without-date': { en: 'without a date', es: 'sin fecha' },
  'outside-months': { en: 'outside the months compared', es: 'fuera de los meses comparados' },
};
