import type { Words } from '@daybook/types';
import type { ListColumn } from '../printing/list-column.ts';
import { type NamedTotal, totalColumns } from './total-columns.ts';

/** Where quarters are added up, each report stands for itself. */
const TITLES: Readonly<Record<string, Words>> = {
  known: { en: 'Reports that tell it', es: 'Informes que la dicen' },
  withheld: { en: '… that withhold it', es: '… que la reservan' },
  missing: { en: '… that do not know it', es: '… que no la saben' },
  not_shown: { en: '… that do not show it', es: '… que no la muestran' },
};

/** The columns of sums over quarters. */
export const quarterColumns: readonly ListColumn<NamedTotal>[] = totalColumns.map((column) => ({
  ...column,
  title: TITLES[column.id] ?? column.title,
}));
