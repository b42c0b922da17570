import type { Words } from '@daybook/types';
import { mapReasons } from './map-reasons.ts';

/** Why a value could not be resolved or a row made no record, in words. `{name}` is filled in. */
export const reasons = {
  ...mapReasons,
  'above-headings': {
    en: 'Stands above the headings.',
    es: 'Está encima de los encabezados.',
  },
  'agency-ambiguous': {
    en: 'The register knows two agencies by this name, so none of them was taken.',
    es: 'El registro conoce dos agencias con este nombre, así que no se tomó ninguna.',
  },
  'agency-kind-unknown': {
    en: 'No known kind of agency is named here, so its type was taken from its name alone (rows: {count}).',
    es: 'No se nombra ningún tipo de agencia conocido, así que su tipo se tomó solo del nombre (filas: {count}).',
  },
  'agency-nameless': {
    en: 'The row names no agency.',
    es: 'La fila no nombra ninguna agencia.',
  },
  'county-code-differs': {
    en: 'The agency’s name says {name}, and the code of the county is another. Neither was taken.',
    es: 'El nombre de la agencia dice {name}, y el código del condado es otro. No se tomó ninguno.',
  },
  'county-not-taken': {
    en: 'No county of {name} is spelled so. The agency was taken without it.',
    es: 'Ningún condado de {name} se escribe así. La agencia se tomó sin él.',
  },
  'county-differs': {
    en: 'The agency’s name or another row says {name}. Neither was taken.',
    es: 'El nombre de la agencia u otra fila dice {name}. No se tomó ninguno.',
  },
  'county-not-found': {
    en: 'No county of {name} is spelled so.',
    es: 'Ningún condado de {name} se escribe así.',
  },
  'county-unknown': {
    en: 'No county of {name} is spelled so. It was kept as printed.',
    es: 'Ningún condado de {name} se escribe así. Se conservó tal como está impreso.',
  },
  'date-after-list': {
    en: 'This date lies after the list of {date}. It was kept, but it may be wrong.',
    es: 'Esta fecha es posterior a la lista del {date}. Se conservó, pero puede estar equivocada.',
  },
  'date-impossible': {
    en: 'This date cannot be right: it lies before the program began or long after the list. The date counts as missing.',
    es: 'Esta fecha no puede ser correcta: es anterior al programa o muy posterior a la lista. La fecha cuenta como faltante.',
  },
  'date-unreadable': {
    en: 'This is not a date that can be read with certainty. The date counts as missing.',
    es: 'No es una fecha que se pueda leer con certeza. La fecha cuenta como faltante.',
  },
  'days-without-inmates': {
    en: 'The row counts days or costs, but no inmate. The figures were kept as printed.',
    es: 'La fila cuenta días o costos, pero ningún recluso. Las cifras se conservaron tal como están impresas.',
  },
  'detainer-type-unknown': {
    en: 'No known form is named here, so neither the form nor its main ask is known (rows: {count}).',
    es: 'No se nombra ningún formulario conocido, así que no se sabe el formulario ni qué pide ante todo (filas: {count}).',
  },
  'facility-level-unknown': {
    en: 'The name does not tell which level of government runs the facility (rows: {count}).',
    es: 'El nombre no dice qué nivel de gobierno administra el centro (filas: {count}).',
  },
  'facility-unmatched': {
    en: 'No agency in the register has this facility with certainty (rows: {count}).',
    es: 'Ninguna agencia del registro tiene este centro con certeza (filas: {count}).',
  },
  'facility-missing': {
    en: 'The row names no facility (rows: {count}).',
    es: 'La fila no nombra ningún centro (filas: {count}).',
  },
  'figure-missing': {
    en: 'The file prints no figure here. It counts as missing, and not as zero.',
    es: 'El archivo no imprime ninguna cifra aquí. Cuenta como faltante y no como cero.',
  },
  'figure-unreadable': {
    en: 'This is not a whole number, or not an amount in dollars and cents. It counts as missing.',
    es: 'Esto no es un número entero, o no es una cantidad en dólares y centavos. Cuenta como faltante.',
  },
  'headings-repeated': {
    en: 'The headings stand here once more.',
    es: 'Aquí se repiten los encabezados.',
  },
  'level-differs': {
    en: 'The list prints "{kind}" for it, which does not fit its name, so its level of government was not taken.',
    es: 'La lista imprime «{kind}», que no concuerda con su nombre, así que no se tomó su nivel de gobierno.',
  },
  'level-unknown': {
    en: 'The list does not print a known kind of agency for it.',
    es: 'La lista no imprime un tipo de agencia conocido.',
  },
  'lift-reason-new': {
    en: 'This reason is not in the list of known ones. It was read as a cancelled detainer (rows: {count}).',
    es: 'Este motivo no está en la lista de los conocidos. Se leyó como solicitud de retención anulada (filas: {count}).',
  },
  'model-unknown': {
    en: 'No known 287(g) model is named here.',
    es: 'No se nombra ningún modelo 287(g) conocido.',
  },
  'month-contradicted': {
    en: 'Row {row} gives other figures for the same place and month. Neither was taken.',
    es: 'La fila {row} da otras cifras para el mismo lugar y mes. No se tomó ninguna.',
  },
  'month-repeated': {
    en: 'Row {row} gives the same figures for the same place and month.',
    es: 'La fila {row} da las mismas cifras para el mismo lugar y mes.',
  },
  'month-unreadable': {
    en: 'The row names no month that can be read with certainty.',
    es: 'La fila no nombra ningún mes que se pueda leer con certeza.',
  },
  'months-missing': {
    en: 'It has no report for {months} (months: {count}). A missing month is not a zero.',
    es: 'No tiene informe de {months} (meses: {count}). Un mes que falta no es un cero.',
  },
  'more-not-listed': {
    en: 'And {count} more, which are not listed one by one.',
    es: 'Y {count} más, que no se enumeran.',
  },
  'no-agency-name': {
    en: 'The row names no agency, so it cannot be an agreement.',
    es: 'La fila no nombra ninguna agencia, así que no puede ser un acuerdo.',
  },
  'note-below-table': {
    en: 'The row has no date, facility or reason: it is a note and not a detainer.',
    es: 'La fila no tiene fecha, centro ni motivo: es una nota y no una solicitud de retención.',
  },
  'operator-unknown': {
    en: 'The words after the county are not known, so nobody can tell whose figures these are.',
    es: 'Las palabras que siguen al condado no se conocen, así que no se sabe de quién son estas cifras.',
  },
  'ori-repeated': {
    en: 'Row {row} has the same ORI. That one was taken.',
    es: 'La fila {row} tiene el mismo ORI. Se tomó aquella.',
  },
  'ori-unreadable': {
    en: 'The row has no ORI of two letters and seven more characters, so nobody can tell which agency it is.',
    es: 'La fila no tiene un ORI de dos letras y siete caracteres más, así que no se sabe qué agencia es.',
  },
  'place-not-found': {
    en: 'Without its place a figure belongs to nobody.',
    es: 'Sin su lugar, una cifra no es de nadie.',
  },
  'place-unknown': {
    en: 'The list tells no county or GEOID that its government could be found by. It hangs under its state.',
    es: 'La lista no dice ningún condado ni GEOID con el que hallar su gobierno. Queda bajo su estado.',
  },
  'population-zero': {
    en: 'A population of zero does not fit a row that prints bookings, or prints none for want of a figure. It counts as missing.',
    es: 'Una población de cero no concuerda con una fila que imprime ingresos, o que no los imprime por falta de la cifra. Cuenta como faltante.',
  },
  'row-repeated': {
    en: 'Row {row} says the same. Both were kept, as two agreements.',
    es: 'La fila {row} dice lo mismo. Se conservaron las dos, como dos acuerdos.',
  },
  'sheet-of-another-kind': {
    en: 'The sheet has other headings.',
    es: 'La hoja tiene otros encabezados.',
  },
  'state-unknown': {
    en: 'No state or territory is named so.',
    es: 'Ningún estado ni territorio se llama así.',
  },
  'state-unknown-many': {
    en: 'No state or territory is named so (rows: {count}).',
    es: 'Ningún estado ni territorio se llama así (filas: {count}).',
  },
  'state-unknown-row': {
    en: 'Without its state the agency cannot be named.',
    es: 'Sin su estado no se puede identificar la agencia.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The id of a reason. */
export type Reason = keyof typeof reasons;
