import type { Lang } from '@daybook/types';
import { tablesWithLists } from './csv-template.ts';
import { tableResource } from './table-resource.ts';
import type { TemplateOptions } from './template-options.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a folder of CSV files as Data Package v2 has it (https://datapackage.org/standard/data-package/): each
 * file with its columns, what they mean, what they may hold, and how the tables hang together.
 */
export function dataPackage(options: TemplateOptions): object {
  const { tables, lang, agency, period, madeOn, titles } = options;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `${agency.agency_id}-${period.toLowerCase()}`,
    title: TITLE[lang].replace('{agency}', agency.name ?? agency.agency_id).replace('{period}', period),
    version: '1.0',
    created: `${madeOn}T00:00:00Z`,
    resources: tablesWithLists(tables).map(([name, table]) =>
      tableResource(table, { name, path: `${name}.csv`, lang, titles }),
    ),
  };
}

const TITLE: Readonly<Record<Lang, string>> = {
  en: 'Log of ICE requests of {agency}, {period}',
  es: 'Bitácora de solicitudes de ICE de {agency}, {period}',
};
