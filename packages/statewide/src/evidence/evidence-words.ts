/** The sentences of the printed evidence. */
export const evidenceWords = {
  en: {
    title: 'Detainer compliance beside violent crime and detention cost',
    cause: 'Correlation is not cause: what stands side by side here may differ for many reasons.',
    sections: {
      rows: 'Agency by agency',
      thirds: 'In thirds',
      order: 'The same order?',
      reading: 'How to read this',
    },
    tables: {
      rows: 'Compliance and violent crime',
      costs: 'Compliance and cost of detention',
      thirds: 'Agencies of one quarter, in thirds by compliance',
      order: 'Rank correlation with compliance',
    },
    noRows: 'No agency reported a decision on an ask to hold.',
    noThirds: 'Fewer than nine agencies of one quarter have everything that is compared: they are too few for groups.',
    few: 'fewer than ten agencies, or all alike',
    breaks: (count: string) =>
      `${count} agency-quarters count crimes by another system than the quarter before. Nothing is compared across that.`,
    reading: [
      'Compliance: asks to hold that were complied with, in full or in part, of those that were complied with or declined. What has no decision is in neither number.',
      'Violent crimes: for each 100,000 residents, in the months covered, by the year of each source. Numbers that cover fewer than the three months of the quarter are shown and not compared. Numbers that are counted by two systems (NIBRS, SRS) are never compared, nor is one quarter compared with another.',
      'Cost: what detention cost in the quarter, divided by inmate-days (average daily population times days).',
      'Intervals: 95 %. That of compliance is exact (Clopper-Pearson), that of crimes is exact for a count of independent events (Garwood): it says how far chance alone would move a number of that size. That of a rank correlation is approximate.',
      'A figure that is withheld or missing is left empty. It is never zero.',
    ],
  },
  es: {
    title: 'Cumplimiento de retenciones junto a delitos violentos y costo de la detención',
    cause: 'Correlación no es causa: lo que aquí está lado a lado puede diferir por muchas razones.',
    sections: {
      rows: 'Agencia por agencia',
      thirds: 'En tercios',
      order: '¿El mismo orden?',
      reading: 'Cómo leer esto',
    },
    tables: {
      rows: 'Cumplimiento y delitos violentos',
      costs: 'Cumplimiento y costo de la detención',
      thirds: 'Agencias de un trimestre, en tercios según el cumplimiento',
      order: 'Correlación de rangos con el cumplimiento',
    },
    noRows: 'Ninguna agencia informó una decisión sobre una petición de retener.',
    noThirds: 'Menos de nueve agencias de un mismo trimestre tienen todo lo que se compara: son muy pocas para grupos.',
    few: 'menos de diez agencias, o todas iguales',
    breaks: (count: string) =>
      `${count} agencias-trimestre cuentan los delitos con otro sistema que el trimestre anterior. Nada se compara a través de ese cambio.`,
    reading: [
      'Cumplimiento: peticiones de retener que se cumplieron, del todo o en parte, entre las que se cumplieron o rechazaron. Lo que no tiene decisión no está en ninguno de los dos números.',
      'Delitos violentos: por cada 100,000 residentes, en los meses cubiertos, según el año de cada fuente. Los números que cubren menos de los tres meses del trimestre se muestran y no se comparan. Los números contados con dos sistemas (NIBRS, SRS) nunca se comparan, ni un trimestre con otro.',
      'Costo: lo que costó la detención en el trimestre, dividido entre los días-persona (población diaria promedio por días).',
      'Intervalos: 95 %. El del cumplimiento es exacto (Clopper-Pearson); el de los delitos es exacto para un recuento de hechos independientes (Garwood): dice cuánto movería el azar por sí solo un número de ese tamaño. El de una correlación de rangos es aproximado.',
      'Una cifra reservada o que falta queda vacía. Nunca es cero.',
    ],
  },
} as const;
