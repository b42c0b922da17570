/** What the numbers of an audit are called. */
export const numberTitles = {
  transfers: { en: 'Transfers to ICE', es: 'Entregas a ICE' },
  arrests: { en: 'Arrests by ICE on leaving', es: 'Arrestos de ICE al salir' },
  bookings: { en: 'Bookings', es: 'Ingresos' },
  requests: { en: 'Requests logged', es: 'Solicitudes anotadas' },
  'custody-asks': {
    en: 'Asks to hold, hand over or tell of a release',
    es: 'Peticiones de retener, entregar o avisar de una salida',
  },
  'transfers-per-1000-bookings': { en: 'Transfers in 1,000 bookings', es: 'Entregas por 1,000 ingresos' },
  'transfers-per-100-requests': { en: 'Transfers for 100 requests', es: 'Entregas por 100 solicitudes' },
  'taken-without-request': {
    en: 'Entries: ICE took the person, and only a query or an alert is logged',
    es: 'Entradas: ICE se llevó a la persona y solo consta una consulta o una alerta',
  },
  'holds-over': { en: 'Holds over the clock', es: 'Retenciones fuera de plazo' },
  'holds-over-share': { en: 'Holds over the clock, in 100 known', es: 'Retenciones fuera de plazo, por 100 conocidas' },
} as const;
