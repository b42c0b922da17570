/** The sentences of printed coverage. */
export const coverageWords = {
  en: {
    title: 'Who reported, and who did not',
    states: (count: number) => `${count} states`,
    nobody:
      'Nobody was expected to report: the dataset was built without a registry, or none of its duties is due. What is missing cannot be told.',
    periods: 'Period by period',
    tables: {
      silent: 'Silent',
      unknown: 'Unknown',
      late: 'Late',
      partial: 'Months missing',
      unexpected: 'Not expected, and reported',
      exempt: 'Exempt',
      every: 'Agency by agency',
    },
    due: (day: string) => `due ${day}`,
    published: (day: string) => `first published ${day}`,
    late: (days: number) => (days === 1 ? 'one day late' : `${days} days late`),
    months: (covered: number, all: number) => `${covered} of ${all} months`,
    reading: 'How to read this',
    notes: [
      'A period without a report is not zero. Silent, late and with months missing are told of the last period of each duty that was due.',
      'Late runs to the day on which all that is covered now had been published; a correction never makes a report late.',
    ],
  },
  es: {
    title: 'Quién informó y quién no',
    states: (count: number) => `${count} estados`,
    nobody:
      'No se esperaba el informe de nadie: el conjunto se construyó sin registro de quienes deben informar, o ninguna obligación ha vencido. No se puede saber qué falta.',
    periods: 'Período por período',
    tables: {
      silent: 'En silencio',
      unknown: 'Sin saberse',
      late: 'Con retraso',
      partial: 'Faltan meses',
      unexpected: 'Informaron sin que se esperara',
      exempt: 'Exentas',
      every: 'Agencia por agencia',
    },
    due: (day: string) => `vencía el ${day}`,
    published: (day: string) => `publicado por primera vez el ${day}`,
    late: (days: number) => (days === 1 ? 'un día de retraso' : `${days} días de retraso`),
    months: (covered: number, all: number) => `${covered} de ${all} meses`,
    reading: 'Cómo leer esto',
    notes: [
      'Un período sin informe no es cero. El silencio, el retraso y los meses que faltan se dicen del último período vencido de cada obligación.',
      'El retraso llega hasta el día en que se había publicado todo lo que hoy está cubierto; una corrección nunca retrasa un informe.',
    ],
  },
} as const;
