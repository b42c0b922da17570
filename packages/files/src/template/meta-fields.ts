import type { Words } from '@daybook/types';

/** One line of the Meta sheet. */
export interface MetaField {
  readonly key: string;
  readonly title: Words;
}

/** The lines of the Meta sheet, in their order. The reader knows a line by its key or by its title in either language. */
export const metaFields = [
  {
    key: 'agency_id',
    title: { en: 'Agency', es: 'Agencia' },
  },
  {
    key: 'agency_name',
    title: { en: 'Name of the agency', es: 'Nombre de la agencia' },
  },
  {
    key: 'period',
    title: { en: 'Period', es: 'Período' },
  },
  {
    key: 'time_zone',
    title: { en: 'Time zone', es: 'Zona horaria' },
  },
  {
    key: 'contact_office',
    title: { en: 'Contact office', es: 'Oficina de contacto' },
  },
  {
    key: 'standard_version',
    title: { en: 'Standard version', es: 'Versión del estándar' },
  },
  {
    key: 'language',
    title: { en: 'Language', es: 'Idioma' },
  },
  {
    key: 'made_on',
    title: { en: 'Made on', es: 'Hecho el' },
  },
] as const satisfies readonly MetaField[];

/** The name of a line of the Meta sheet. */
export type MetaKey = (typeof metaFields)[number]['key'];
