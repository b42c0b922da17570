import type { Words } from '@daybook/types';
import { showName } from '../../../words/show-name.ts';

const start = (where: string): Words =>
  where === '' ? { en: 'The map', es: 'El mapa' } : { en: `"${where}"`, es: `«${where}»` };
const at = (where: string, en: string, es: string): Words => {
  const { en: here, es: aqui } = start(where);
  return { en: `${here} ${en}`, es: `${aqui} ${es}` };
};
const name = (text: unknown) => (typeof text === 'string' ? (showName(text) ?? '…') : '…');
const meant = (near: string | undefined): Words =>
  near === undefined ? { en: '', es: '' } : { en: ` Did you mean "${near}"?`, es: ` ¿Quiso decir «${near}»?` };

/** What may be wrong with a column map, in words. */
export const mapWords = {
  notJson: {
    en: 'The file is not JSON. Look for a comma or a quotation mark that is missing.',
    es: 'El archivo no es JSON. Busque una coma o una comilla que falte.',
  },
  tooLarge: {
    en: 'The file is too large to be a map.',
    es: 'El archivo es demasiado grande para ser un mapa.',
  },
  notObject: (where: string) => at(where, 'must be written in { }.', 'se escribe entre { }.'),
  notText: (where: string, most: number) =>
    at(where, `must be a text of at most ${most} letters.`, `debe ser un texto de ${most} letras como máximo.`),
  wrongForm: (where: string, value: string) =>
    at(where, `cannot be "${name(value)}".`, `no puede ser «${name(value)}».`),
  notOneOf: (where: string, of: readonly string[], value: unknown) =>
    at(
      where,
      `is "${name(value)}". It must be one of: ${of.join(', ')}.`,
      `es «${name(value)}». Debe ser uno de: ${of.join(', ')}.`,
    ),
  notYesNo: (where: string) => at(where, 'must be true or false.', 'debe ser true o false.'),
  notNumber: (where: string, most: number) =>
    at(where, `must be a whole number from 1 to ${most}.`, `debe ser un número entero de 1 a ${most}.`),
  notList: (where: string, most: number) =>
    at(where, `must be a list in [ ] of 1 to ${most}.`, `debe ser una lista entre [ ] de 1 a ${most}.`),
  notTexts: (where: string) =>
    at(
      where,
      'must pair texts with codes: { "ICE DET": "i-247a" }.',
      'debe unir textos con códigos: { "ICE DET": "i-247a" }.',
    ),
  missing: (where: string, field: string) => at(where, `needs "${field}".`, `necesita «${field}».`),
  unknownField: (where: string, field: string, near: string | undefined) =>
    at(
      where,
      `has a field "${name(field)}" that maps do not know.${meant(near).en}`,
      `tiene un campo «${name(field)}» que los mapas no conocen.${meant(near).es}`,
    ),
  unknownColumn: (where: string, column: string, near: string | undefined) =>
    at(
      where,
      `: the standard has no column "${name(column)}" in this table.${meant(near).en}`,
      `: el estándar no tiene la columna «${name(column)}» en esta tabla.${meant(near).es}`,
    ),
  madeHere: (where: string, column: string) =>
    at(where, `: "${column}" is made by the import. Take it out.`, `: «${column}» la hace la importación. Quítela.`),
  unknownCode: (where: string, code: string, list: string, near: string | undefined) =>
    at(
      where,
      `: "${name(code)}" is no code of ${list}.${meant(near).en} Type: daybook explain ${list}`,
      `: «${name(code)}» no es un código de ${list}.${meant(near).es} Escriba: daybook explain ${list}`,
    ),
  headingsOrValue: (where: string) =>
    at(where, 'needs either headings or a value.', 'necesita headings o value, solo uno de los dos.'),
  personal: (where: string, heading: string) =>
    at(
      where,
      `reads "${name(heading)}", which can tell who a person is. Put it under drop, with why: personal.`,
      `lee «${name(heading)}», que puede decir quién es una persona. Póngalo en drop, con why: personal.`,
    ),
  dropped: (where: string, heading: string) =>
    at(
      where,
      `reads "${name(heading)}", which stands under drop. Keep one of the two.`,
      `lee «${name(heading)}», que está en drop. Deje uno de los dos.`,
    ),
  twice: (where: string, column: string) =>
    at(
      where,
      `fills "${column}" once more. Say with "when" or "asks" which of them holds.`,
      `llena «${column}» otra vez. Diga con «when» o «asks» cuál vale.`,
    ),
  codeTwice: (where: string, text: string) =>
    at(where, `says two things of "${name(text)}".`, `dice dos cosas de «${name(text)}».`),
  noCodes: (where: string) =>
    at(where, 'has codes, but its column takes none.', 'tiene códigos, pero su columna no los admite.'),
  severalMisfit: (where: string, several: string) =>
    at(where, `cannot take "${several}" of several rows.`, `no puede tomar «${several}» de varias filas.`),
  noRanking: (where: string) =>
    at(
      where,
      'needs a ranking, from the highest code to the lowest.',
      'necesita un orden (ranking), del código más alto al más bajo.',
    ),
  onlyOfAsks: (where: string) =>
    at(
      where,
      'names asks, but its column is not one of asks.',
      'nombra peticiones, pero su columna no es de peticiones.',
    ),
  needsColumn: (asksFrom: string, column: string): Words => ({
    en: `With asks_from "${asksFrom}", a column must fill "${column}".`,
    es: `Con asks_from «${asksFrom}», una columna debe llenar «${column}».`,
  }),
  needsAsks: {
    en: 'With asks_from "list", the map needs the list "asks".',
    es: 'Con asks_from «list», el mapa necesita la lista «asks».',
  },
  needsDecisionFor: {
    en: 'A column of decisions does not say which asks it answers. Add "decision_for": "every-ask" or "main-ask", or name its asks.',
    es: 'Una columna de decisiones no dice a qué peticiones contesta. Añada «decision_for»: every-ask o main-ask, o nombre sus peticiones.',
  },
  needsAgency: {
    en: 'An own log needs "agency_id": a column, or { "column": "agency_id", "value": "us-…" }.',
    es: 'Una bitácora propia necesita «agency_id»: una columna o { "column": "agency_id", "value": "us-…" }.',
  },
  idsNeedHeadings: {
    en: '"ids" needs headings, or from: row.',
    es: '«ids» necesita encabezados (headings), o from: row.',
  },
  unknownZone: (zone: string): Words => ({
    en: `"${name(zone)}" is no time zone. One is America/Los_Angeles.`,
    es: `«${name(zone)}» no es una zona horaria. Una es America/Los_Angeles.`,
  }),
  open: {
    column: (heading: string): Words => ({
      en: `"${heading}": write the column of the standard that it fills, or move it to drop.`,
      es: `«${heading}»: escriba la columna del estándar que llena, o pásela a drop.`,
    }),
    value: (column: string): Words => ({
      en: `"${column}": write the value that holds for all rows.`,
      es: `«${column}»: escriba el valor que vale para todas las filas.`,
    }),
    code: (column: string, text: string): Words => ({
      en: `"${column}": write what "${text}" means.`,
      es: `«${column}»: escriba qué significa «${text}».`,
    }),
    field: (where: string, of: readonly string[] = []): Words => {
      const list = of.length === 0 ? '' : `: ${of.join(', ')}`;
      return { en: `"${where}": choose what holds${list}.`, es: `«${where}»: elija lo que vale${list}.` };
    },
    zone: {
      en: '"time_zone": write the place whose clocks the times follow, such as America/Los_Angeles.',
      es: '«time_zone»: escriba el lugar cuyos relojes siguen las horas, por ejemplo America/Los_Angeles.',
    },
  },
} as const;
