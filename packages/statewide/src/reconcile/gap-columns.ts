import type { Words } from '@daybook/types';
import type { ListColumn } from '../printing/list-column.ts';
import type { Gap } from './gap.ts';

/** A gap with one of its explanations, or with none: a line of the file that a person fills in and gives back. */
export interface GapLine extends Gap {
  readonly explanation: string;
  readonly explained_count: number | null;
  readonly explained_on: string | null;
}

const count = (id: keyof Gap, title: Words, description: Words, isDataOnly = false): ListColumn<GapLine> => ({
  id,
  type: 'integer',
  title,
  description,
  ...(isDataOnly && { isDataOnly }),
  value: (gap) => gap[id] as number,
});

/** The columns of the gaps, and of the file of explanations. */
export const gapColumns: readonly ListColumn<GapLine>[] = [
  {
    id: 'facility_id',
    type: 'string',
    title: { en: 'Facility', es: 'Centro' },
    description: {
      en: 'Id of the facility; empty where the log does not tell facilities apart.',
      es: 'Id del centro; vacío si la bitácora no distingue centros.',
    },
    value: ({ facility_id }) => facility_id || null,
  },
  {
    id: 'period',
    type: 'string',
    title: { en: 'Period', es: 'Período' },
    description: {
      en: 'The month, or the quarter where the log shows no months.',
      es: 'El mes, o el trimestre si la bitácora no muestra meses.',
    },
    value: ({ period }) => period,
  },
  {
    id: 'kind',
    type: 'string',
    codelist: 'ask',
    title: { en: 'Kind', es: 'Tipo' },
    description: { en: 'What the paper asks before all else.', es: 'Qué pide el documento ante todo.' },
    value: ({ kind }) => kind,
  },
  count(
    'logged',
    { en: 'In the log', es: 'En la bitácora' },
    { en: 'Papers of the log.', es: 'Documentos de la bitácora.' },
  ),
  count(
    'at_ice',
    { en: 'At ICE', es: 'En ICE' },
    { en: 'Rows of ICE’s release.', es: 'Filas de la publicación de ICE.' },
  ),
  count(
    'matched',
    { en: 'In both', es: 'En ambas' },
    {
      en: 'The smaller of both counts. Nobody looks whether they are the same ones.',
      es: 'El menor de ambos recuentos. Nadie mira si son los mismos.',
    },
    true,
  ),
  count(
    'only_in_log',
    { en: 'Only in the log', es: 'Solo en la bitácora' },
    { en: 'More in the log than at ICE.', es: 'Más en la bitácora que en ICE.' },
  ),
  count(
    'only_at_ice',
    { en: 'Only at ICE', es: 'Solo en ICE' },
    { en: 'More at ICE than in the log.', es: 'Más en ICE que en la bitácora.' },
  ),
  count(
    'only_at_ice_at_least',
    { en: 'Only at ICE, at least', es: 'Solo en ICE, al menos' },
    {
      en: 'Even if every entry of the quarter that shows too little belonged here.',
      es: 'Aunque toda entrada del trimestre que muestra muy poco fuera de aquí.',
    },
    true,
  ),
  {
    id: 'opposite_in',
    type: 'string',
    title: { en: 'The other way in', es: 'Al revés en' },
    description: {
      en: 'A neighbouring period with the opposite gap: the paper may be dated in one and received in the other.',
      es: 'Un período vecino con la diferencia opuesta: el documento puede tener fecha en uno y haberse recibido en el otro.',
    },
    value: ({ opposite }) => opposite?.period ?? null,
  },
  {
    id: 'explanation',
    type: 'string',
    codelist: 'count-difference',
    title: { en: 'Explanation', es: 'Explicación' },
    description: {
      en: 'To fill in: a code of the list `count-difference`. A second one is a second line.',
      es: 'Para completar: un código de la lista `count-difference`. Una segunda es una segunda línea.',
    },
    value: ({ explanation }) => explanation || null,
  },
  {
    id: 'explained_count',
    type: 'integer',
    isDataOnly: true,
    title: { en: 'Explains', es: 'Explica' },
    description: {
      en: 'To fill in: how many it explains; the whole gap where it is left empty.',
      es: 'Para completar: cuántos explica; toda la diferencia si queda vacío.',
    },
    value: ({ explained_count }) => explained_count,
  },
  {
    id: 'explained_on',
    type: 'date',
    isDataOnly: true,
    title: { en: 'Explained on', es: 'Explicado el' },
    description: { en: 'To fill in: the day.', es: 'Para completar: el día.' },
    value: ({ explained_on }) => explained_on,
  },
];
