import { standardTables, type TemplateOptions } from '@daybook/files';
import type { AgencyContext } from '@daybook/reports';
import type { Lang } from '@daybook/types';

interface Made {
  readonly out: string;
  /** The files about the agency, as they were typed. */
  readonly paths: readonly string[];
  /** True for CSV files, which have no notes to name laws in. */
  readonly isFolder: boolean;
  readonly template: TemplateOptions;
  readonly context: AgencyContext;
  readonly lang: Lang;
}

const WORDS = {
  en: {
    made: (out: string, of: string, period: string) => `${out}: the workbook of ${of} for ${period}.`,
    folder: (out: string, of: string, period: string) =>
      `${out}: CSV files of ${of} for ${period}, and datapackage.json, which says what each column may hold.`,
    sheets: 'Sheets to fill in',
    laws: 'Laws named at the headings',
    none: 'No reporting law on file binds this agency, so the headings name none.',
    noLaw: 'No law file of this place is known, so the headings name no law. Name a folder that holds it.',
    noAgency: (id: string) =>
      `No record of ${id} was given: name and time zone are left open on the sheet Meta, and laws are those of its state. Name the file that has it, such as agencies.ndjson.`,
    draft: 'draft',
    next: (files: string) => `When it is filled in, type: daybook validate ${files}`,
  },
  es: {
    made: (out: string, of: string, period: string) => `${out}: el libro de ${of} para ${period}.`,
    folder: (out: string, of: string, period: string) =>
      `${out}: archivos CSV de ${of} para ${period}, y datapackage.json, que dice qué puede contener cada columna.`,
    sheets: 'Hojas que llenar',
    laws: 'Leyes que nombran los encabezados',
    none: 'Ninguna ley de informes registrada obliga a esta agencia, así que los encabezados no nombran ninguna.',
    noLaw:
      'No se conoce ningún archivo de leyes de este lugar, así que los encabezados no nombran leyes. Nombre una carpeta que lo tenga.',
    noAgency: (id: string) =>
      `No se dio ningún registro de ${id}: el nombre y la zona horaria quedan en blanco en la hoja Meta, y las leyes son las de su estado. Nombre el archivo que lo tiene, por ejemplo agencies.ndjson.`,
    draft: 'borrador',
    next: (files: string) => `Cuando esté lleno, escriba: daybook validate ${files} --lang es`,
  },
} as const;

/** What was made, for whom, which laws it names, and what comes next. */
export function templateText({ out, paths, isFolder, template, context, lang }: Made): string {
  const words = WORDS[lang];
  const { agency, period, tables } = template;
  const titles = tables.map((name) => standardTables[name]?.[lang === 'es' ? 'title_es' : 'title'] ?? name);
  const laws = context.regimes.map(
    ({ title, citation, state_of_check }) =>
      `  ${title[lang]}, ${citation.text}${state_of_check === 'checked' ? '' : ` (${words.draft})`}`,
  );
  const name = agency.name ?? agency.agency_id;
  const named = laws.length > 0 ? [`${words.laws}:`, ...laws] : [context.isLawKnown ? words.none : words.noLaw];
  const lines = [
    isFolder ? words.folder(out, name, period) : words.made(out, name, period),
    ...(isFolder ? [] : [`${words.sheets}: ${titles.join(', ')}.`, ...named]),
    ...(context.agency === undefined && !isFolder ? [words.noAgency(agency.agency_id)] : []),
    words.next([out, ...paths].join(' ')),
  ];
  return `${lines.join('\n')}\n`;
}
