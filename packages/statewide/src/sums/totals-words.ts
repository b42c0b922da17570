/** The sentences of printed totals. */
export const totalsWords = {
  en: {
    title: 'What the reports come to',
    lead: (reports: string, agencies: string, periods: string) =>
      `${reports} of ${agencies}, for ${periods}. A sum adds one figure over the agencies of one state and period.`,
    reports: (count: string, isOne: boolean) => (isOne ? 'One report' : `${count} reports`),
    agencies: (count: string, isOne: boolean) => (isOne ? 'one agency' : `${count} agencies`),
    atLeast: (sum: string) => `at least ${sum}`,
    unknown: 'not known',
    balance: 'How many were open, received and decided',
    context: 'Numbers for context',
    replaced: (count: string, isOne: boolean) =>
      isOne
        ? 'One more report was given twice, is an earlier revision or was withdrawn: it is in no sum.'
        : `${count} more reports were given twice, are earlier revisions or were withdrawn: they are in no sum.`,
    none: 'None of these reports is in a sum.',
    unclear: (list: string) =>
      `The same version was given in two wordings, so neither is in a sum: ${list}. Ask the agency which one holds.`,
    notPublic: (count: string, isOne: boolean) =>
      `${isOne ? 'One of the reports is' : `${count} of the reports are`} an agency's own copy, not the public one. Small numbers about persons are not withheld there: do not publish these sums.`,
    versions: 'Reports that were corrected: every version',
    overQuarters: (quarters: string) => `All quarters together: ${quarters}`,
    overLead: (count: string, isOne: boolean) =>
      isOne
        ? 'Of one report.'
        : `Of ${count} reports. Of a report that was corrected only its last version is in a sum.`,
    absent: (count: string, isOne: boolean) =>
      isOne
        ? 'For one quarter of one agency no report is here: that quarter is in no sum.'
        : `For ${count} quarters of agencies no report is here: they are in no sum.`,
    reading: 'How to read this',
    notes: [
      '“At least” stands where an agency withholds its figure to protect people, does not know it, or does not show it. What is withheld is not zero.',
      'An agency whose complete table does not list a figure had none of it: it is in the sum with zero, and not among those that tell it.',
      'Nothing is estimated. Quarters are not added to years, an agency’s log is not added to what others released, and what does not add up over agencies, such as medians, is left out.',
    ],
    unverified:
      'Whether a report was changed since it was signed is not looked at here. The command daybook verify looks at that.',
  },
  es: {
    title: 'A qué llegan los informes',
    lead: (reports: string, agencies: string, periods: string) =>
      `${reports} de ${agencies}, sobre ${periods}. Una suma reúne una cifra de las agencias de un estado y un período.`,
    reports: (count: string, isOne: boolean) => (isOne ? 'Un informe' : `${count} informes`),
    agencies: (count: string, isOne: boolean) => (isOne ? 'una agencia' : `${count} agencias`),
    atLeast: (sum: string) => `al menos ${sum}`,
    unknown: 'no se sabe',
    balance: 'Cuántas estaban abiertas, se recibieron y se decidieron',
    context: 'Números de contexto',
    replaced: (count: string, isOne: boolean) =>
      isOne
        ? 'Otro informe se dio dos veces, es una revisión anterior o fue retirado: no está en ninguna suma.'
        : `Otros ${count} informes se dieron dos veces, son revisiones anteriores o fueron retirados: no están en ninguna suma.`,
    none: 'Ninguno de estos informes está en una suma.',
    unclear: (list: string) =>
      `La misma versión se dio con dos contenidos distintos, así que ninguno está en una suma: ${list}. Pregunte a la agencia cuál vale.`,
    notPublic: (count: string, isOne: boolean) =>
      `${isOne ? 'Uno de los informes es' : `${count} de los informes son`} la copia propia de una agencia, no la pública. Ahí no se reservan los números pequeños sobre personas: no publique estas sumas.`,
    versions: 'Informes que se corrigieron: todas las versiones',
    overQuarters: (quarters: string) => `Todos los trimestres juntos: ${quarters}`,
    overLead: (count: string, isOne: boolean) =>
      isOne
        ? 'De un informe.'
        : `De ${count} informes. De un informe corregido solo está en una suma su última versión.`,
    absent: (count: string, isOne: boolean) =>
      isOne
        ? 'De un trimestre de una agencia no hay informe aquí: ese trimestre no está en ninguna suma.'
        : `De ${count} trimestres de agencias no hay informe aquí: no están en ninguna suma.`,
    reading: 'Cómo leer esto',
    notes: [
      '«Al menos» aparece donde una agencia reserva su cifra para proteger a personas, no la sabe o no la muestra. Lo reservado no es cero.',
      'Una agencia cuya tabla completa no tiene una cifra no tuvo ninguno: está en la suma con cero, y no entre las que la dicen.',
      'No se estima nada. Los trimestres no se suman a los años, la bitácora de una agencia no se suma a lo que otros publicaron, y se omite lo que no se suma entre agencias, como las medianas.',
    ],
    unverified: 'Aquí no se mira si un informe cambió desde que se firmó. Eso lo mira el comando daybook verify.',
  },
} as const;
