import type { Words } from '@daybook/types';

/** Why the law of an agency cannot be told, or not whole. A rule that needs it skips by this name. */
export type LawGap =
  | 'agency-not-given'
  | 'government-not-known'
  | 'jurisdiction-not-given'
  | 'law-parents-in-a-circle'
  | 'no-law-on-file';

/** Each gap in words, for the list of checks that were skipped. */
export const lawGapWords: Readonly<Record<LawGap, Words>> = {
  'agency-not-given': {
    en: 'the record of the agency was not given',
    es: 'no se entregó el registro de la agencia',
  },
  'government-not-known': {
    en: 'the government that the agency belongs to is not known',
    es: 'no se sabe a qué gobierno pertenece la agencia',
  },
  'jurisdiction-not-given': {
    en: "the record of the agency's jurisdiction was not given",
    es: 'no se entregó el registro de la jurisdicción de la agencia',
  },
  'law-parents-in-a-circle': {
    en: 'the jurisdictions name each other as the source of their law, in a circle',
    es: 'las jurisdicciones se nombran unas a otras como origen de su ley, en círculo',
  },
  'no-law-on-file': {
    en: 'no law file covers this place',
    es: 'ningún archivo de leyes abarca este lugar',
  },
};
