import type { ListColumn } from '../printing/list-column.ts';
import type { Correlation } from './evidence.ts';
import { evidenceWords } from './evidence-words.ts';
import { showInterval } from './show-interval.ts';

/** The columns of the rank correlations. */
export const correlationColumns = (lang: 'en' | 'es'): readonly ListColumn<Correlation>[] => [
  {
    id: 'quarter',
    type: 'string',
    title: { en: 'Quarter', es: 'Trimestre' },
    description: { en: 'The quarter.', es: 'El trimestre.' },
    value: ({ quarter }) => quarter,
  },
  {
    id: 'beside',
    type: 'string',
    title: { en: 'Beside', es: 'Junto a' },
    description: { en: 'What is set beside compliance.', es: 'Qué se compara con el cumplimiento.' },
    codelist: 'context-item',
    value: ({ beside }) => beside,
  },
  {
    id: 'crime_basis',
    type: 'string',
    codelist: 'crime-basis',
    title: { en: 'Crimes counted by', es: 'Delitos contados con' },
    description: { en: 'The system of counting.', es: 'El sistema de recuento.' },
    value: ({ crime_basis }) => crime_basis,
  },
  {
    id: 'correlation',
    type: 'string',
    title: { en: 'Rank correlation', es: 'Correlación de rangos' },
    description: { en: '−1 to 1, with an approximate interval.', es: '−1 a 1, con un intervalo aproximado.' },
    value: ({ correlation }) => showInterval(correlation, { lang, digits: 2 }) || evidenceWords[lang].few,
  },
  {
    id: 'agencies',
    type: 'integer',
    title: { en: 'Agencies', es: 'Agencias' },
    description: { en: 'How many.', es: 'Cuántas.' },
    value: ({ agencies }) => agencies,
  },
];
