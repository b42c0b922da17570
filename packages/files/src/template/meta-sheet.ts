import type { Words } from '@daybook/types';
import type { CellLook } from '../workbook/sheet-look.ts';
import type { FormToWrite } from '../workbook/spreadsheets.ts';
import { type MetaKey, metaFields } from './meta-fields.ts';
import { metaNotes } from './meta-notes.ts';
import { sheetNames } from './sheet-names.ts';
import type { TemplateOptions } from './template-options.ts';

const TITLE: Words = { en: 'Log of ICE requests', es: 'Bitácora de solicitudes de ICE' };

const HOW: readonly Words[] = [
  {
    en: 'One row for each thing that was asked. A request that asks two things has two rows with the same request id.',
    es: 'Una fila por cada cosa que se pidió. Una solicitud que pide dos cosas tiene dos filas con el mismo id.',
  },
  {
    en: 'Point at a heading to read what it means and which law asks for it. Headings in bold are always needed.',
    es: 'Señale un encabezado para leer qué significa y qué ley lo pide. Los que están en negrita siempre son necesarios.',
  },
  {
    en: 'The sheets behind hold what comes more than once: a second paper, a second decision, costs, notices.',
    es: 'Las hojas de atrás guardan lo que viene más de una vez: un segundo documento, otra decisión, costos, avisos.',
  },
  {
    en: 'Never type a name, a birth date, an A-number or any other number of a person, in any cell.',
    es: 'Nunca escriba un nombre, una fecha de nacimiento, un número A ni otro número de una persona, en ninguna celda.',
  },
];

/** The version of the standard whose schemas the template is made from. */
const STANDARD_VERSION = '1.0';
const FIELDS_FROM = 7;

/** The sheet that says once for all rows whose log it is and for when. */
export function metaSheet(options: TemplateOptions): FormToWrite {
  const { lang, agency, contactOffice, period, madeOn } = options;
  const values: Readonly<Record<MetaKey, string>> = {
    agency_id: agency.agency_id,
    agency_name: agency.name ?? '',
    period,
    time_zone: agency.time_zone ?? '',
    contact_office: contactOffice ?? '',
    standard_version: STANDARD_VERSION,
    language: lang,
    made_on: madeOn,
  };
  const cells = new Map<string, CellLook>([['0,0', { bold: true, size: 16 }]]);
  const lines = metaFields.map(({ key, title }, at) => {
    const row = FIELDS_FROM + at;
    cells.set(`${row},0`, { fill: 'E1E5EA', bold: true, border: true });
    cells.set(`${row},1`, { format: '@', border: true, isOpen: true });
    cells.set(`${row},2`, { colour: '7F7F7F', wrap: true });
    return [title[lang], values[key], metaNotes[key][lang]];
  });
  return {
    name: sheetNames.meta[lang],
    rows: [[TITLE[lang]], [], ...HOW.map((words) => [words[lang]]), [], ...lines],
    look: {
      columns: [{ width: 24 }, { width: 42 }, { width: 70 }],
      cells,
      isLocked: true,
      tab: '44546A',
    },
  };
}
