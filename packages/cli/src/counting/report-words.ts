/** The sentences of a report that is printed for a person. */
export const reportWords = {
  en: {
    title: (whose: string, period: string, from: string, to: string) =>
      `Report of ${whose} for ${period} (${from} to ${to})`,
    basis: (entries: string, asOf: string, zone: string, months: string) =>
      `Log of ${entries} entries, read as of ${asOf}, days as in ${zone}. Months covered: ${months}`,
    zoneUnknown: 'an unknown time zone',
    noMonth: 'none',
    partial: (period: string) => `Not all of ${period} is covered: what is missing is not zero.`,
    nil: (what: string, office: string, day: string) => `Certified on ${day} by ${office}: ${what}`,
    balance: 'Asks of inbound requests',
    agreements: 'Agreements in force',
    also: 'Counted too, and printed with --full or --json',
    nothingIn: 'Nothing in',
    notKnown: 'Not known',
  },
  es: {
    title: (whose: string, period: string, from: string, to: string) =>
      `Informe de ${whose} sobre ${period} (del ${from} al ${to})`,
    basis: (entries: string, asOf: string, zone: string, months: string) =>
      `Bitácora de ${entries} anotaciones, leída al ${asOf}, días según ${zone}. Meses abarcados: ${months}`,
    zoneUnknown: 'una zona horaria desconocida',
    noMonth: 'ninguno',
    partial: (period: string) => `No se abarca todo ${period}: lo que falta no es cero.`,
    nil: (what: string, office: string, day: string) => `Certificado el ${day} por ${office}: ${what}`,
    balance: 'Peticiones de solicitudes recibidas',
    agreements: 'Acuerdos vigentes',
    also: 'También contado; se imprime con --full o --json',
    nothingIn: 'Nada en',
    notKnown: 'No se conoce',
  },
} as const;
