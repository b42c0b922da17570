import type { Words } from '@daybook/types';
import type { ChangeKind } from './agreement-change.ts';

/** What each kind of change is called. */
export const changeWords: Readonly<Record<ChangeKind, Words>> = {
  signed: { en: 'Signed', es: 'Firmado' },
  're-signed': { en: 'Signed again', es: 'Firmado de nuevo' },
  switched: { en: 'Switched to another model', es: 'Cambió de modelo' },
  returned: { en: 'Came back to the list', es: 'Volvió a la lista' },
  left: { en: 'No longer listed', es: 'Ya no está en la lista' },
  'perhaps-respelled': { en: 'Perhaps only spelled otherwise', es: 'Quizás solo escrito de otro modo' },
  'date-corrected': { en: 'Listed with another date', es: 'En la lista con otra fecha' },
};
