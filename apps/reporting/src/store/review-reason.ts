import type { Words } from '@daybook/types';

/** Why a reviewer sends an entry back, as codes that the journal keeps. */
export const returnReasons = {
  incomplete: { en: 'Something is missing', es: 'Falta algo' },
  'not-as-the-paper-says': { en: 'It differs from the paper', es: 'Difiere del documento' },
  'decision-not-by-policy': {
    en: 'The decision does not follow the law or the policy of this place',
    es: 'La decisión no sigue la ley o la política de este lugar',
  },
  'ground-not-given': {
    en: 'The ground of the decision is not given',
    es: 'No se indica el fundamento de la decisión',
  },
  'entered-twice': { en: 'It was entered twice', es: 'Se anotó dos veces' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why an entry counts without a second person. Each is shown beside the numbers that it is part of. */
export const exigentReasons = {
  'exigent-safety': { en: 'Danger to somebody: it could not wait', es: 'Peligro para alguien: no podía esperar' },
  'court-deadline': { en: 'A court set a time that was running out', es: 'Un tribunal fijó un plazo que vencía' },
  'no-second-person': {
    en: 'Nobody else with this duty could be reached in time',
    es: 'No se pudo localizar a tiempo a otra persona con esta función',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a reason is called. */
export const reviewReasonWords: Readonly<Record<string, Words>> = { ...returnReasons, ...exigentReasons };
