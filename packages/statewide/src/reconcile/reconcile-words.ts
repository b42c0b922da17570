/** The sentences of a printed reconciliation. */
export const reconcileWords = {
  en: {
    title: 'The log beside ICE’s release',
    lead: (from: string, to: string, months: string, facilities: string, logged: string, ice: string) =>
      `Compared: ${from} to ${to}, ${months}, ${facilities}. The agency logged ${logged}, ICE says ${ice}.`,
    months: (count: number) => (count === 1 ? 'one month' : `${count} months`),
    byFacility: 'facility by facility',
    together: 'all facilities together, because the log does not tell them apart',
    sums: (matched: string, log: string, ice: string, explained: string) =>
      ` In both counts ${matched}; only in the log ${log}; only at ICE ${ice}; of these gaps ${explained} explained.`,
    noRows:
      'No row of the release names a facility of this agency. Is ICE’s spelling of it missing? The list below has what nobody here has.',
    quarters: 'The log shows quarters, not months, so quarters are compared.',
    byReceipt: (count: string) =>
      `${count} papers of the log were placed by the day of receipt, because their own date is not shown. ICE places them by the date on the paper: near the end of a month both can differ without anything missing.`,
    undetermined: (count: string) =>
      `${count} entries of the log show too little to be placed. "At least" says what is only at ICE even if all of them belonged there.`,
    without: (months: string) => `The log has no entry of any kind in ${months}. Does it cover them?`,
    sections: {
      gaps: 'Where the counts differ',
      sides: 'What was compared, and what was not',
      spellings: 'ICE’s facilities that nobody here has',
      reading: 'How to read this',
    },
    tables: {
      gaps: 'Facility, period and kind with different counts',
      log: 'Of the log',
      ice: 'Of the release',
      spellings: 'Is one of them yours? Then write it into the file of spellings (--facilities)',
    },
    compared: 'compared',
    none: 'No facility, period and kind has different counts.',
    reading: [
      'Counts are set beside counts. No paper is joined to another and no person is looked for: "in both" is the smaller of two counts, not a proof that they are the same ones.',
      'A gap is a question. An agency may never have received a paper, may have had it at another office, or may have left it out of its log; ICE may list one twice, or leave one out. The codes of an explanation name these (daybook explain count-difference).',
      'Write the gaps to a CSV file (-o gaps.csv), fill in the column "explanation", and give the file back (--explanations gaps.csv). A code such as "under-review" leaves the gap open.',
      'The figures of single facilities and months are small. They are for the agency and its oversight, not to be published as they stand.',
    ],
  },
  es: {
    title: 'La bitácora junto a la publicación de ICE',
    lead: (from: string, to: string, months: string, facilities: string, logged: string, ice: string) =>
      `Comparado: de ${from} a ${to}, ${months}, ${facilities}. La agencia anotó ${logged}, ICE dice ${ice}.`,
    months: (count: number) => (count === 1 ? 'un mes' : `${count} meses`),
    byFacility: 'centro por centro',
    together: 'todos los centros juntos, porque la bitácora no los distingue',
    sums: (matched: string, log: string, ice: string, explained: string) =>
      ` En ambos recuentos ${matched}; solo en la bitácora ${log}; solo en ICE ${ice}; de estas diferencias, explicadas ${explained}.`,
    noRows:
      'Ninguna fila de la publicación nombra un centro de esta agencia. ¿Falta la grafía de ICE? La lista de abajo tiene los que nadie aquí tiene.',
    quarters: 'La bitácora muestra trimestres, no meses, así que se comparan trimestres.',
    byReceipt: (count: string) =>
      `${count} documentos de la bitácora se ubicaron por el día de recepción, porque su propia fecha no se muestra. ICE los ubica por la fecha del documento: cerca del fin de mes ambas pueden diferir sin que falte nada.`,
    undetermined: (count: string) =>
      `${count} entradas de la bitácora muestran muy poco para ubicarlas. «Al menos» dice qué está solo en ICE aunque todas ellas fueran de allí.`,
    without: (months: string) => `La bitácora no tiene ninguna entrada en ${months}. ¿Los cubre?`,
    sections: {
      gaps: 'Dónde difieren los recuentos',
      sides: 'Qué se comparó y qué no',
      spellings: 'Centros de ICE que nadie aquí tiene',
      reading: 'Cómo leer esto',
    },
    tables: {
      gaps: 'Centro, período y tipo con recuentos distintos',
      log: 'De la bitácora',
      ice: 'De la publicación',
      spellings: '¿Es suyo alguno? Entonces anótelo en el archivo de grafías (--facilities)',
    },
    compared: 'comparadas',
    none: 'Ningún centro, período y tipo tiene recuentos distintos.',
    reading: [
      'Se comparan recuentos con recuentos. Ningún documento se une a otro y no se busca a ninguna persona: «en ambas» es el menor de dos recuentos, no una prueba de que sean los mismos.',
      'Una diferencia es una pregunta. La agencia pudo no haber recibido un documento, haberlo tenido en otra oficina o no haberlo anotado; ICE pudo enumerar uno dos veces u omitir uno. Los códigos de una explicación nombran estos casos (daybook explain count-difference).',
      'Escriba las diferencias en un archivo CSV (-o diferencias.csv), complete la columna «explanation» y devuelva el archivo (--explanations diferencias.csv). Un código como «under-review» deja abierta la diferencia.',
      'Las cifras de un solo centro y mes son pequeñas. Son para la agencia y su supervisión, no para publicarse tal cual.',
    ],
  },
} as const;
